import type { Currency } from '@madang/money';
import type { AmountFormat } from './amount-format.js';
import { columnOf, type ColumnMapping } from './column-mapping.js';
import { amountFields } from './line-field.js';
import { depthOf, outlinesToTry, type Outline } from './outline.js';
import { readAmount } from './read-amount.js';
import { saysTotal } from './suspected-total.js';

interface RowOfOutline {
  readonly depth: number;
  /** Undefined where the cell is empty. */
  readonly minor: bigint | undefined;
}

/** Two sums may be chance; from here on it is how the table is made. */
const fewestSums = 2;

/**
 * Whether some rows are sums of others, as their level shows and their amounts bear out: of the rows above the deepest level,
 * nine in ten must be the sum of the deepest rows below (or above) them, or a title without an amount.
 */
export function guessOutline(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  format: AmountFormat,
  levelColumn?: number,
): Outline | undefined {
  const amount = amountFields.map((field) => columnOf(mapping, field)).find((column) => column !== undefined);
  if (amount === undefined) return undefined;
  // Notes stand outside of every level.
  const isNote = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length <= 1;
  const data = rows.filter((cells) => !isNote(cells) && !cells.some(saysTotal));
  for (const way of outlinesToTry(mapping, levelColumn)) {
    const read = data.flatMap((cells): RowOfOutline[] => {
      const depth = depthOf(cells, way);
      return depth === undefined ? [] : [{ depth, minor: minorIn(cells[amount] ?? '', format) }];
    });
    const leaf = Math.max(...read.map(({ depth }) => depth), 0);
    if (read.length === data.length && (isBorneOut(read, leaf) || isBorneOut(read.toReversed(), leaf))) return { ...way, leaf };
  }
  return undefined;
}

function minorIn(cell: string, format: AmountFormat): bigint | undefined {
  const amount = readAmount(cell, { ...format, blank: 'refused' }, 'XXX' as Currency);
  return amount.ok ? amount.value.minor : undefined;
}

function isBorneOut(rows: readonly RowOfOutline[], leaf: number): boolean {
  // A sample may end in the middle of the last section.
  const sums = rows.flatMap((row, at) => (row.depth < leaf ? [sumBelow(rows, at, leaf)] : []));
  const complete = sums.length > fewestSums && sums.at(-1)!.reachesEnd ? sums.slice(0, -1) : sums;
  const right = complete.filter(({ own, sum, count }) => count > 0 && (own === undefined || own === sum));
  const written = complete.filter(({ own }) => own !== undefined && own !== 0n);
  return complete.length >= fewestSums && written.length * 2 >= complete.length && right.length * 10 >= complete.length * 9;
}

function sumBelow(rows: readonly RowOfOutline[], at: number, leaf: number) {
  const { depth, minor: own } = rows[at]!;
  let [sum, count, next] = [0n, 0, at + 1];
  for (; next < rows.length && rows[next]!.depth > depth; next += 1) {
    if (rows[next]!.depth < leaf) continue;
    sum += rows[next]!.minor ?? 0n;
    count += 1;
  }
  return { own, sum, count, reachesEnd: next === rows.length };
}
