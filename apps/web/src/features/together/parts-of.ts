import type { MoveView } from '@madang/contracts/moves';
import { readAmount } from '../../format/read-amount.js';

/** One part as it is typed; amounts are text, by the code of their line. */
export interface TypedPart {
  readonly title: string;
  readonly change: string;
  readonly amounts: Readonly<Record<string, string>>;
}

/**
 * The moves of each part: what was typed, on the side on which the whole has the line; the last part gets what is left, so that all of
 * them together are the whole. Null for an amount that cannot be read.
 */
export function movesOfParts(whole: readonly MoveView[], parts: readonly TypedPart[]): readonly (readonly MoveView[])[] | null {
  const typed: MoveView[][] = [];
  for (const { amounts } of parts.slice(0, -1)) {
    const moves: MoveView[] = [];
    for (const move of whole) {
      const text = (amounts[move.line] ?? '').trim();
      if (text === '') continue;
      const read = readAmount(text, move.delta.currency);
      if (!read.ok || read.value.minor < 0n) return null;
      const minor = BigInt(move.delta.minor) < 0n ? -read.value.minor : read.value.minor;
      if (minor !== 0n) moves.push({ ...move, delta: { ...move.delta, minor: minor.toString() } });
    }
    typed.push(moves);
  }
  return [...typed, restOf(whole, typed)];
}

/** What is given less what is taken. */
export function sumOf(moves: readonly MoveView[]): bigint {
  return moves.reduce((sum, { delta }) => sum + BigInt(delta.minor), 0n);
}

function restOf(whole: readonly MoveView[], typed: readonly (readonly MoveView[])[]): MoveView[] {
  return whole.flatMap((move) => {
    const given = typed.flat().filter(({ line }) => line === move.line);
    const minor = BigInt(move.delta.minor) - sumOf(given);
    return minor === 0n ? [] : [{ ...move, delta: { ...move.delta, minor: minor.toString() } }];
  });
}
