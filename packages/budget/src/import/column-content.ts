import { bareNumber, decimalMarks, groupMarks, numberPattern } from './amount-format.js';

/** What the cells of a column look like, whatever its heading says. */
export interface ColumnContent {
  /** The first different cells that are not blank. */
  readonly samples: readonly string[];
  readonly isBlank: boolean;
  /** Three cells of four, or more, read as a number in some format: a stray `n/a` is an error of its row, not of the column. */
  readonly isNumeric: boolean;
  /** Most cells are short, without spaces, and hold a digit: `001`, `49101`, `611000020123046A`. */
  readonly isCodeLike: boolean;
}

const shownAtMost = 3;

export function columnContent(rows: readonly (readonly string[])[], column: number): ColumnContent {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return {
    samples: [...new Set(cells)].slice(0, shownAtMost),
    isBlank: cells.length === 0,
    isNumeric: cells.length > 0 && cells.filter(looksNumeric).length * 4 >= cells.length * 3,
    isCodeLike: cells.filter(looksLikeCode).length * 2 > cells.length,
  };
}

/** A number in any of the known formats. */
export function looksNumeric(cell: string): boolean {
  const { digits } = bareNumber(cell);
  if (!/^[\d.,' ]+$/u.test(digits)) return false;
  return groupMarks.some((group) => decimalMarks.some((decimal) => decimal !== group && numberPattern(decimal, group).test(digits)));
}

function looksLikeCode(cell: string): boolean {
  return cell.length <= 24 && /\d/u.test(cell) && /^[\dA-Za-z./-]+$/u.test(cell);
}
