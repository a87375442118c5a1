import type { LineCode } from '@madang/basics';
import type { Move } from '@madang/budget';
import type { AmendedMove } from '@madang/participation';

/** A move as plain JSON, where it is kept as it once was. */
export interface StoredMove {
  readonly line: LineCode;
  readonly minor: string;
}

export function storeMoves(moves: readonly AmendedMove[]): StoredMove[] {
  return moves.map(({ line, minor }) => ({ line, minor: minor.toString() }));
}

export function storedMoves(moves: readonly StoredMove[]): AmendedMove[] {
  return moves.map(({ line, minor }) => ({ line, minor: BigInt(minor) }));
}

export function amendedMoves(moves: readonly Move[]): AmendedMove[] {
  return moves.map(({ line, delta }) => ({ line, minor: delta.minor }));
}
