import { looksNumeric } from './column-content.js';
import { levelMark } from './heading-levels.js';
import { readHeading } from './read-heading.js';
import { readYear } from './read-year.js';

/** Where the headings stand and what they say, rows one above the other read together. */
export interface HeaderGuess {
  /** The lowest row of headings, counted from 0: data begins below it. */
  readonly row: number;
  readonly cells: readonly string[];
}

const searchedAtMost = 50;

/**
 * The headings of a table: a wide row of words, unless a row as wide with numbers stands above it. Titles and notes are narrow
 * and stepped over; years (`2026`) may stand among the words. Of several such rows the one with the most headings that are
 * known. Undefined when there is none.
 */
export function guessHeader(rows: readonly (readonly string[])[]): HeaderGuess | undefined {
  const row = guessHeaderRow(rows);
  return row === undefined ? undefined : headerAt(rows, lowestRow(rows, row));
}

/** The headings when their lowest row is known: what stands above it, over several columns or beside it, belongs to them. */
export function headerAt(rows: readonly (readonly string[])[], row: number): HeaderGuess {
  const own = rows[row]!;
  const above = rows[row - 1];
  if (!above || !belongsTo(above, own)) return { row, cells: own };
  const upper = row > 1 && rows[row - 2] && belongsTo(rows[row - 2]!, above) ? joined(rows[row - 2]!, above) : above;
  return { row, cells: joined(upper, own) };
}

export function guessHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const searched = rows.slice(0, searchedAtMost);
  const widths = searched.map((row) => filled(row).length);
  const wide = Math.max(2, Math.ceil(Math.max(0, ...widths) / 2));
  const candidates = searched.flatMap((row, at) => (widths[at]! >= wide && isHeading(row) ? [at] : []));
  const firstNumbers = searched.findIndex((row, at) => widths[at]! >= wide && !isHeading(row));
  const above = candidates.filter((at) => firstNumbers < 0 || at < firstNumbers || widths[firstNumbers]! < widths[at]!);
  return above.reduce<number | undefined>(
    (best, at) => (best === undefined || known(searched[at]!) > known(searched[best]!) ? at : best),
    undefined,
  );
}

function known(row: readonly string[]): number {
  return row.filter((cell) => readHeading(cell).concept !== undefined).length;
}

function isHeading(row: readonly string[]): boolean {
  const cells = filled(row);
  const years = cells.filter((cell) => readYear(cell) !== undefined);
  if (cells.some((cell) => looksNumeric(cell) && readYear(cell) === undefined)) return false;
  return years.length * 2 < cells.length || (new Set(years).size === years.length && years.length < cells.length && years.length > 1);
}

/** Merged headings leave their lower half in the next row: words under the gaps of the first. */
function lowestRow(rows: readonly (readonly string[])[], row: number): number {
  let lowest = row;
  while (lowest - row < 2) {
    const [own, next] = [rows[lowest]!, rows[lowest + 1]];
    if (!next || filled(next).length < 2 || !wordsAlone(next)) return lowest;
    const gaps = next.filter((cell, column) => cell.trim() !== '' && (own[column] ?? '').trim() === '').length;
    const covered = next.filter((cell, column) => cell.trim() !== '' && (own[column] ?? '').trim() !== '').length;
    const isUnits = filled(next).every((cell) => /^\(.*\)$|^[\p{Sc}]$|^[A-Z]{3}$/u.test(cell));
    const areAmountsBelow = next.some((cell, column) => cell.trim() !== '' && below(rows, lowest + 2, column).some(looksNumeric));
    if (!isUnits && !(gaps > 0 && gaps >= covered - 1 && areAmountsBelow)) return lowest;
    lowest += 1;
  }
  return lowest;
}

function below(rows: readonly (readonly string[])[], from: number, column: number): string[] {
  return rows.slice(from, from + 20).map((row) => (row[column] ?? '').trim());
}

function wordsAlone(row: readonly string[]): boolean {
  return filled(row).every((cell) => !looksNumeric(cell) || readYear(cell) !== undefined);
}

/** An upper row of headings spans columns: it has gaps, over headings that repeat or that stand in them. */
function belongsTo(upper: readonly string[], lower: readonly string[]): boolean {
  if (!wordsAlone(upper)) return false;
  const words = filled(upper);
  const below = filled(lower);
  const repeats = new Set(below).size < below.length;
  const fillsGaps = upper.some((cell, column) => cell.trim() !== '' && (lower[column] ?? '').trim() === '');
  return (
    (words.length >= 2 && words.length <= below.length + 2 && (fillsGaps || repeats || words.length < below.length)) ||
    (words.length === 1 && repeats && (upper[0] ?? '').trim() === '')
  );
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let spanning = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, own] = [(upper[column] ?? '').trim(), (lower[column] ?? '').trim()];
    if (above !== '') spanning = above;
    if (own === '') return above;
    return spanning === '' || spanning === own ? own : `${spanning}${levelMark}${own}`;
  });
}

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
