import { looksNumeric } from './column-content.js';

const searchedAtMost = 50;

/**
 * Which row holds the headings, counted from 0: the first wide row of words above the first wide row with numbers. Titles and
 * notes above are narrow and stepped over; years (`2026`) may stand among the words. Undefined when the numbers come first.
 */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const searched = rows.slice(0, searchedAtMost);
  const widths = searched.map((row) => filled(row).length);
  const wide = Math.max(2, Math.ceil(Math.max(0, ...widths) / 2));
  const first = searched.findIndex((_, at) => widths[at]! >= wide);
  const row = searched[first];
  if (!row || !isHeading(row)) return undefined;
  return first;
}

function isHeading(row: readonly string[]): boolean {
  const cells = filled(row);
  const years = cells.filter((cell) => /^(?:19|20)\d\d$/u.test(cell));
  return cells.filter(looksNumeric).length === years.length && years.length * 2 < cells.length;
}

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
