import { bareNumber, decimalMarks, groupMarks, numberPattern } from './amount-format.js';
import { westernDigits } from './read-year.js';

/** What the cells of a column look like, whatever its heading says. */
export interface ColumnContent {
  /** The first different cells that are not blank. */
  readonly samples: readonly string[];
  /** More of them, to judge what they say. */
  readonly values: readonly string[];
  readonly distinct: number;
  readonly filled: number;
  readonly isBlank: boolean;
  /** Three cells of four, or more, read as a number in some format: a stray `n/a` is an error of its row, not of the column. */
  readonly isNumeric: boolean;
  /** Most cells are short, without spaces, and hold a digit: `001`, `49101`, `611000020123046A`. */
  readonly isCodeLike: boolean;
  /** Numbers that no code is written as: with marks, signs or currencies, or of many lengths. */
  readonly isMoneyLike: boolean;
  /** Counts the rows: 0, 1, 2 … */
  readonly isIndex: boolean;
}

const shownAtMost = 3;
const judgedAtMost = 50;

export function columnContent(rows: readonly (readonly string[])[], column: number): ColumnContent {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const distinct = new Set(cells);
  const telling = cells.filter((cell) => !saysNothing(cell));
  const isNumeric = telling.length > 0 && telling.filter(looksNumeric).length * 4 >= telling.length * 3;
  return {
    samples: [...distinct].slice(0, shownAtMost),
    values: [...distinct].slice(0, judgedAtMost),
    distinct: distinct.size,
    filled: cells.length,
    isBlank: cells.length === 0,
    isNumeric,
    isCodeLike: cells.filter(looksLikeCode).length * 2 > cells.length,
    isMoneyLike: isNumeric && looksLikeMoney(cells),
    isIndex: countsRows(cells),
  };
}

/** The dash for nothing, and what spreadsheets leave where a formula failed. */
function saysNothing(cell: string): boolean {
  return /^(?:[-\u2010-\u2015\u2212]|n\/a|#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|BEZUG!|¡REF!))$/iu.test(cell);
}

/** A number in any of the known formats. */
export function looksNumeric(cell: string): boolean {
  const { digits } = bareNumber(cell);
  if (!/^[\d.,' ]+$/u.test(digits)) return false;
  return groupMarks.some((group) => decimalMarks.some((decimal) => decimal !== group && numberPattern(decimal, group).test(digits)));
}

function looksLikeCode(cell: string): boolean {
  const plain = westernDigits(cell);
  return plain.length <= 24 && /\d/u.test(plain) && /^[\dA-Za-z./-]+$/u.test(plain);
}

/** Codes keep a few lengths and open with zeros; amounts have as many lengths as sizes, and marks. */
function looksLikeMoney(cells: readonly string[]): boolean {
  if (cells.some((cell) => /^0\d/u.test(cell))) return false;
  const marked = cells.filter((cell) => /^[(-]|[,'\p{Sc}\s)]|^-?\d+\.\d{1,2}$|-$/u.test(cell)).length;
  if (marked * 10 >= cells.length) return true;
  const lengths = new Set(cells.map((cell) => cell.length));
  return lengths.size >= 3 && Math.max(...lengths) >= 5;
}

function countsRows(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  if (cells.length < 3 || (first !== 0 && first !== 1)) return false;
  return cells.every((cell, at) => cell === String(first + at));
}
