import { Problem } from '../../../../platform/http/problem.js';
import type { CellToMend } from './keep-mended-cells.js';

/** The first columns of the rows that are given out to be mended, before those of the file. */
export const columnsBeside = ['row', 'to_mend'] as const;

export interface RowFromTable {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Reads the rows that were given out to be mended, once they come back: each is known by its number. */
export function readMendedRows([header = [], ...records]: readonly (readonly string[])[], headings: readonly string[]): RowFromTable[] {
  const names = header.map((name) => name.replace(/^\uFEFF/u, '').trim());
  const rowColumn = names.indexOf('row');
  const own = names.flatMap((name, column) => (columnsBeside.some((beside) => beside === name) ? [] : [column]));
  if (rowColumn === -1) throw new Problem('budget/mended-rows-without-numbers');
  const given = own.map((column) => plain(names[column]!));
  if (!headings.every((heading, at) => plain(heading.trim()) === given[at]))
    throw new Problem('budget/mended-rows-with-other-columns', { expected: headings.slice(0, 50) });
  const first = own[0] ?? 0;
  return records.filter(isWritten).map((record) => {
    const row = Number(record[rowColumn]?.trim() || Number.NaN);
    if (!Number.isInteger(row) || row < 1) throw new Problem('budget/mended-rows-without-numbers');
    // What stands to the right of the last heading belongs to the row too.
    return { row, cells: record.slice(first).map((cell) => cell.replaceAll(/\p{Cc}+/gu, ' ')) };
  });
}

/**
 * The cells of a mended row that say something else than the file does. `columns` is how many the table has: a row that has come
 * back with more is not the row that was given out.
 */
export function cellsThatDiffer({ row, cells }: RowFromTable, inFile: readonly string[], columns: number): CellToMend[] {
  const width = Math.max(columns, inFile.length);
  if (cells.slice(width).some((cell) => cell.trim() !== '')) throw new Problem('budget/mended-rows-with-other-columns', { row });
  return Array.from({ length: width }, (_, at) => ({ row, column: at + 1, text: cells[at] ?? '', before: inFile[at] ?? '' }))
    .filter(({ text, before }) => !saysTheSame(text, before))
    .map(({ text, ...place }) => ({ row: place.row, column: place.column, text: plain(text.trim()).slice(0, 2000) }));
}

/** A spreadsheet that only opened and saved a row has corrected nothing: blanks, an apostrophe, zeros that carry no meaning to it. */
function saysTheSame(text: string, before: string): boolean {
  const [now, then] = [text.trim(), before.replaceAll(/\p{Cc}+/gu, ' ').trim()];
  return now === then || plain(now) === then || (isWritten([then]) && spreadsheetText(then) === now);
}

/** A number as a spreadsheet writes it back: `00120.50` becomes `120.5`. */
function spreadsheetText(text: string): string {
  return /^-?\d{1,15}(?:\.\d{1,9})?$/u.test(text) ? String(Number(text)) : text;
}

/** An apostrophe that keeps a spreadsheet from running a text as a formula is no part of it. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

function isWritten(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
