import type { LineCode } from '@madang/basics';
import { add, negate, subtract, sum, zero, type Money } from '@madang/money';

export interface MoveWithAvailable {
  readonly line: LineCode;
  readonly delta: Money;
  /** What of the line is neither committed nor earmarked. */
  readonly available: Money;
}

export interface OverdrawnLine {
  readonly line: LineCode;
  readonly asked: Money;
  readonly available: Money;
  readonly short: Money;
}

export interface BalancedAndAvailable {
  readonly level: 'ok' | 'concern';
  /** What is given less what is taken: positive when the proposal is short of money. */
  readonly balance: Money;
  readonly balanced: boolean;
  readonly overdrawn: readonly OverdrawnLine[];
}

/** The check's entry: which question is asked, in which wording of the rule, and on what basis. */
export const balancedAndAvailableCheck = {
  id: 'C15',
  version: 1,
  principle: 'feasibility',
  basis: ['PEFA virement rules', 'city finance ordinance'],
} as const;

/**
 * Check C15: does the reallocation add up, and is the money that it takes free to move? A concern does not stop a proposal
 * from being published, since a city could call every line committed; it must be gone before the proposal is voted on.
 */
export function balancedAndAvailable(input: {
  readonly moves: readonly MoveWithAvailable[];
  readonly tolerance: Money;
}): BalancedAndAvailable {
  const { moves, tolerance } = input;
  const balance = sum(
    moves.map((move) => move.delta),
    tolerance.currency,
  );
  const balanced = balance.minor <= tolerance.minor && -balance.minor <= tolerance.minor;
  const overdrawn = moves.flatMap(overdraftOf);
  return { level: balanced && overdrawn.length === 0 ? 'ok' : 'concern', balance, balanced, overdrawn };
}

function overdraftOf({ line, delta, available }: MoveWithAvailable): OverdrawnLine[] {
  if (delta.minor >= 0n || add(available, delta).minor >= 0n) return [];
  const asked = negate(delta);
  const free = available.minor > 0n ? available : zero(available.currency);
  return [{ line, asked, available, short: subtract(asked, free) }];
}
