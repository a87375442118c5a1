import type { MoveView } from '@madang/contracts/moves';
import { toDecimal, type Currency } from '@madang/money';
import { readAmount } from '../../../format/read-amount.js';

export type Side = 'from' | 'to';

/** One line that gives or gets, as it stands in the form: the amount is still text. */
export interface MoveRow {
  readonly side: Side;
  readonly line: string;
  readonly name: string | null;
  readonly amount: string;
}

export function rowsOf(moves: readonly MoveView[]): readonly MoveRow[] {
  return moves.map(({ line, name, delta }) => {
    const minor = BigInt(delta.minor);
    return { side: minor < 0n ? 'from' : 'to', line, name, amount: asText(minor < 0n ? -minor : minor, delta.currency) };
  });
}

/** The moves that can be read from the rows; what is empty or no amount yet is left out. */
export function movesOf(rows: readonly MoveRow[], currency: string): readonly MoveView[] {
  return rows.flatMap(({ side, line, name, amount }) => {
    const read = readAmount(amount, currency);
    if (!read.ok || read.value.minor <= 0n) return [];
    return [{ line, name, delta: { minor: (side === 'from' ? -read.value.minor : read.value.minor).toString(), currency } }];
  });
}

/** Rows whose amount cannot be read, or is nothing: by their line. */
export function unreadable(rows: readonly MoveRow[], currency: string): readonly string[] {
  return rows
    .filter(({ amount }) => {
      const read = readAmount(amount, currency);
      return !read.ok || read.value.minor <= 0n;
    })
    .map(({ line }) => line);
}

/** What is given less what is taken: above zero, money is short. */
export function differenceOf(moves: readonly MoveView[]): bigint {
  return moves.reduce((sum, { delta }) => sum + BigInt(delta.minor), 0n);
}

export interface Mend {
  readonly line: string;
  readonly name: string | null;
  readonly side: Side;
  /** The amount with which the sums are equal: as text for the form, and in minor units to be shown. */
  readonly amount: string;
  readonly minor: string;
}

/** The two ways to make the sums equal: change what is taken, or what is given; each by one line, where that leaves it more than nothing. */
export function waysToMend(rows: readonly MoveRow[], currency: string): readonly Mend[] {
  const moves = movesOf(rows, currency);
  const difference = differenceOf(moves);
  if (difference === 0n) return [];
  return (['from', 'to'] as const).flatMap((side): Mend[] => {
    const last = rows.findLast((row) => row.side === side && moves.some(({ line }) => line === row.line));
    const before = moves.find(({ line }) => line === last?.line);
    if (!last || !before) return [];
    const size = BigInt(before.delta.minor) * (side === 'from' ? -1n : 1n);
    const mended = side === 'from' ? size + difference : size - difference;
    if (mended <= 0n) return [];
    const { line, name } = last;
    return [{ line, name, side, amount: asText(mended, currency), minor: mended.toString() }];
  });
}

/** An amount as one would type it: without decimals where there are none. */
function asText(minor: bigint, currency: string): string {
  return toDecimal({ minor, currency: currency as Currency }).replace(/\.0+$/, '');
}
