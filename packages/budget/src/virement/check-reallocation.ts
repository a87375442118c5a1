import { err, ok, type LineCode, type Refusal, type Result } from '@madang/basics';
import { negate, subtract, sum, zero, type Currency, type Money } from '@madang/money';
import { appropriationOf, type BudgetLine } from '../budget-line.js';

/** So much less (below zero) or more (above zero) for one line. */
export interface Move {
  readonly line: LineCode;
  readonly delta: Money;
}

export type MovableLine = Pick<BudgetLine, 'direction' | 'elimination' | 'initial' | 'final'>;

export interface ReallocationLimits {
  /** The largest difference that still counts as balanced; zero when not said. */
  readonly tolerance?: Money;
  /** How many lines one proposal may touch; 40 when not said, any number for a whole alternative budget. */
  readonly mostLines?: number;
}

export const mostLinesInAProposal = 40;

export type ReallocationProblem =
  | Refusal<'budget/nothing-taken'>
  | Refusal<'budget/nothing-given'>
  | (Refusal<'budget/too-many-lines'> & { readonly lines: number; readonly most: number })
  | (Refusal<'budget/two-currencies'> & { readonly line: LineCode; readonly currency: Currency; readonly expected: Currency })
  | (Refusal<'budget/not-balanced'> & { readonly taken: Money; readonly given: Money; readonly difference: Money })
  | (Refusal<'budget/line-named-twice'> & { readonly line: LineCode })
  | (Refusal<'budget/move-of-nothing'> & { readonly line: LineCode })
  | (Refusal<'budget/line-unknown'> & { readonly line: LineCode })
  | (Refusal<'budget/line-is-revenue'> & { readonly line: LineCode })
  | (Refusal<'budget/line-is-elimination'> & { readonly line: LineCode })
  | (Refusal<'budget/takes-more-than-there-is'> & {
      readonly line: LineCode;
      readonly asked: Money;
      readonly holds: Money;
      readonly short: Money;
    });

/** Everything that is wrong at once, so that an author mends it in one go. */
export type ReallocationRefused = Refusal<'budget/reallocation-refused'> & { readonly problems: readonly ReallocationProblem[] };

export interface Reallocation {
  readonly moves: readonly Move[];
  /** What the source lines give up, as a positive amount. */
  readonly taken: Money;
  readonly given: Money;
}

/**
 * Whether a set of moves is a reallocation at all: it takes from somewhere, gives to somewhere, adds up to nothing and never
 * takes more than a line holds. Whether the money is also free to move is a question of its own (`balancedAndAvailable`).
 */
export function checkReallocation(
  moves: readonly Move[],
  lineByCode: ReadonlyMap<LineCode, MovableLine>,
  limits: ReallocationLimits = {},
): Result<Reallocation, ReallocationRefused> {
  const problems = [...problemsOfTheWhole(moves, limits), ...moves.flatMap((move, at) => problemsOfOne(move, at, moves, lineByCode))];
  const first = moves[0];
  if (!first || problems.length > 0) return err({ code: 'budget/reallocation-refused', problems });
  return ok({ moves, ...sidesOf(moves, first.delta.currency) });
}

function problemsOfTheWhole(moves: readonly Move[], limits: ReallocationLimits): ReallocationProblem[] {
  const problems: ReallocationProblem[] = [];
  const most = limits.mostLines ?? mostLinesInAProposal;
  if (moves.length > most) problems.push({ code: 'budget/too-many-lines', lines: moves.length, most });
  if (!moves.some((move) => move.delta.minor < 0n)) problems.push({ code: 'budget/nothing-taken' });
  if (!moves.some((move) => move.delta.minor > 0n)) problems.push({ code: 'budget/nothing-given' });
  return [...problems, ...problemsOfBalance(moves, limits)];
}

function problemsOfBalance(moves: readonly Move[], limits: ReallocationLimits): ReallocationProblem[] {
  const expected = limits.tolerance?.currency ?? moves[0]?.delta.currency;
  if (!expected) return [];
  const strangers = moves.filter((move) => move.delta.currency !== expected);
  if (strangers.length > 0) {
    return strangers.map(({ line, delta }) => ({ code: 'budget/two-currencies', line, currency: delta.currency, expected }));
  }
  const { taken, given } = sidesOf(moves, expected);
  const difference = subtract(given, taken);
  const tolerance = (limits.tolerance ?? zero(expected)).minor;
  const balanced = difference.minor <= tolerance && -difference.minor <= tolerance;
  return balanced ? [] : [{ code: 'budget/not-balanced', taken, given, difference }];
}

function problemsOfOne(
  { line, delta }: Move,
  at: number,
  moves: readonly Move[],
  lineByCode: ReadonlyMap<LineCode, MovableLine>,
): ReallocationProblem[] {
  const problems: ReallocationProblem[] = [];
  if (moves.findIndex((move) => move.line === line) < at) problems.push({ code: 'budget/line-named-twice', line });
  if (delta.minor === 0n) problems.push({ code: 'budget/move-of-nothing', line });
  const known = lineByCode.get(line);
  return known ? [...problems, ...problemsOfLine({ line, delta }, known)] : [...problems, { code: 'budget/line-unknown', line }];
}

function problemsOfLine({ line, delta }: Move, known: MovableLine): ReallocationProblem[] {
  const problems: ReallocationProblem[] = [];
  if (known.direction === 'revenue') problems.push({ code: 'budget/line-is-revenue', line });
  if (known.elimination) problems.push({ code: 'budget/line-is-elimination', line });
  const holds = appropriationOf(known);
  if (holds.currency !== delta.currency) {
    problems.push({ code: 'budget/two-currencies', line, currency: delta.currency, expected: holds.currency });
  } else if (delta.minor < 0n && holds.minor + delta.minor < 0n) {
    const asked = negate(delta);
    problems.push({ code: 'budget/takes-more-than-there-is', line, asked, holds, short: subtract(asked, holds) });
  }
  return problems;
}

function sidesOf(moves: readonly Move[], currency: Currency): { taken: Money; given: Money } {
  const side = (sign: 1n | -1n) => moves.filter((move) => move.delta.minor * sign > 0n).map((move) => move.delta);
  return { taken: negate(sum(side(-1n), currency)), given: sum(side(1n), currency) };
}
