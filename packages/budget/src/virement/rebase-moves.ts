import type { LineCode } from '@madang/basics';
import { apportion, type Money } from '@madang/money';
import type { BudgetLine } from '../budget-line.js';
import { checkReallocation, type MovableLine, type Move } from './check-reallocation.js';
import { freeAmount, type FreeAmount } from './free-amount.js';

export type RebasableLine = MovableLine & Pick<BudgetLine, 'committed' | 'earmarked'>;

/** Why a move cannot stand as it is in the later budget. */
export type RebaseObstacle = 'line-gone' | 'line-not-spending' | 'other-currency' | 'holds-too-little';

/** One line that a reallocation touches, as the budget it was written for knew it and as the later one does. */
export interface RebasedMove extends Move {
  readonly before: FreeAmount | null;
  /** Null where the later budget does not have the line. */
  readonly after: FreeAmount | null;
  readonly obstacle: RebaseObstacle | null;
}

export interface Rebasing {
  /** Whether every move stands as it is; only then may the reallocation follow the budget without anybody being asked. */
  readonly follows: boolean;
  readonly moves: readonly RebasedMove[];
}

/**
 * Holds a reallocation against a later version of the budget. Its amounts are its author's and are never changed here: either
 * all of them can still be moved, or each one that cannot is named. That money is no longer free is no obstacle (it is check
 * C15's to say), that a line is gone or holds less than is asked is one.
 */
export function rebaseMoves(
  moves: readonly Move[],
  before: ReadonlyMap<LineCode, RebasableLine>,
  after: ReadonlyMap<LineCode, RebasableLine>,
): Rebasing {
  const rebased = moves.map((move) => ({
    ...move,
    before: freeIn(before, move.line),
    after: freeIn(after, move.line),
    obstacle: obstacleOf(move, after.get(move.line)),
  }));
  return { follows: checkReallocation(moves, after, { mostLines: Infinity }).ok, moves: rebased };
}

/**
 * The nearest reallocation that the later budget can bear, to be offered to the author: lines that are gone drop out, each
 * source gives what it still holds of what was asked, and what is left is shared among the destinations in the author's
 * own proportions, so that nothing is asked beyond the first amounts and the sum is nothing to the unit. Null where no source or
 * no destination remains.
 */
export function fitMoves(moves: readonly Move[], after: ReadonlyMap<LineCode, RebasableLine>): readonly Move[] | null {
  const usable = moves.filter((move) => standsAtAll(move, after.get(move.line)));
  const given = usable.filter(({ delta }) => delta.minor > 0n);
  const taken = usable.flatMap((move) => cappedSource(move, after.get(move.line)!));
  const amount = smaller(total(taken), total(given));
  if (amount === 0n) return null;
  const fitted = new Map([...shares(taken, -amount), ...shares(given, amount)]);
  return usable.flatMap(({ line, delta: { currency } }) => {
    const minor = fitted.get(line) ?? 0n;
    return minor === 0n ? [] : [{ line, delta: { minor, currency } }];
  });
}

function freeIn(lines: ReadonlyMap<LineCode, RebasableLine>, code: LineCode): FreeAmount | null {
  const line = lines.get(code);
  return line ? freeAmount(line) : null;
}

function obstacleOf({ delta }: Move, line: RebasableLine | undefined): RebaseObstacle | null {
  if (!line) return 'line-gone';
  if (line.direction !== 'expenditure' || line.elimination) return 'line-not-spending';
  const { appropriation } = freeAmount(line);
  if (appropriation.currency !== delta.currency) return 'other-currency';
  return delta.minor < 0n && appropriation.minor + delta.minor < 0n ? 'holds-too-little' : null;
}

function standsAtAll(move: Move, line: RebasableLine | undefined): boolean {
  const obstacle = obstacleOf(move, line);
  return obstacle === null || obstacle === 'holds-too-little';
}

/** A source with at most what its line holds; none where the line holds nothing. */
function cappedSource({ line, delta }: Move, of: RebasableLine): Move[] {
  if (delta.minor >= 0n) return [];
  const holds = freeAmount(of).appropriation;
  const most = holds.minor > 0n ? holds.minor : 0n;
  const minor = -smaller(-delta.minor, most);
  return minor === 0n ? [] : [{ line, delta: { minor, currency: delta.currency } }];
}

function total(moves: readonly Move[]): bigint {
  return moves.reduce((sum, { delta }) => sum + magnitude(delta), 0n);
}

/**
 * An amount shared by what each move asks for, none getting more than it asks: the amount is never above the sum of what is
 * asked, and each share is its quota rounded up or down.
 */
function shares(moves: readonly Move[], amount: bigint): [LineCode, bigint][] {
  const first = moves[0];
  if (!first) return [];
  const parts = apportion(
    { minor: amount, currency: first.delta.currency },
    moves.map(({ delta }) => magnitude(delta)),
  );
  return moves.map(({ line }, at) => [line, parts[at]!.minor]);
}

function magnitude({ minor }: Money): bigint {
  return minor < 0n ? -minor : minor;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
