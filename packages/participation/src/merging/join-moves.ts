import type { LineCode } from '@madang/basics';
import type { AmendedMove } from '../amending/amendment.js';

/**
 * Moves added up line by line, in the order in which lines are first named. A line that one side gives and the other takes alike is
 * left out: nothing is asked of it any more. What balances stays balanced.
 */
export function joinMoves(...sides: readonly (readonly AmendedMove[])[]): readonly AmendedMove[] {
  const sums = new Map<LineCode, bigint>();
  for (const { line, minor } of sides.flat()) sums.set(line, (sums.get(line) ?? 0n) + minor);
  return [...sums].flatMap(([line, minor]) => (minor === 0n ? [] : [{ line, minor }]));
}

/** Whether moves ask the same of every line, however they are cut up and ordered. */
export function askTheSame(one: readonly AmendedMove[], other: readonly AmendedMove[]): boolean {
  const negated = other.map(({ line, minor }) => ({ line, minor: -minor }));
  return joinMoves(one, negated).length === 0;
}

/** Whether as much is given as is taken. */
export function areBalanced(moves: readonly AmendedMove[]): boolean {
  return moves.reduce((sum, { minor }) => sum + minor, 0n) === 0n;
}
