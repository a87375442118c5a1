import { looksNumeric } from './column-content.js';

const searchedAtMost = 50;

/**
 * Which row holds the headings, counted from 0: the first wide row of words, unless a row as wide with numbers stands above
 * it. Titles and notes are narrow and stepped over; years (`2026`) may stand among the words. Undefined when there is none.
 */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const searched = rows.slice(0, searchedAtMost);
  const widths = searched.map((row) => filled(row).length);
  const wide = Math.max(2, Math.ceil(Math.max(0, ...widths) / 2));
  const heading = searched.findIndex((row, at) => widths[at]! >= wide && isHeading(row));
  const numbersAbove = widths.slice(0, Math.max(0, heading)).some((width) => width >= widths[heading]!);
  return heading < 0 || numbersAbove ? undefined : heading;
}

function isHeading(row: readonly string[]): boolean {
  const cells = filled(row);
  const years = cells.filter((cell) => /^(?:19|20)\d\d$/u.test(cell));
  return cells.filter(looksNumeric).length === years.length && years.length * 2 < cells.length;
}

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
