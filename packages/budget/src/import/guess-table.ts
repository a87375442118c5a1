import type { Direction } from '../budget-line.js';
import { guessBlanks } from './guess-blanks.js';
import { guessOutline } from './guess-outline.js';
import { amountFields, type ClassificationConcept, type CodeField } from './line-field.js';
import type { Outline } from './outline.js';
import { guessAmountFormat, type AmountFormatGuess } from './guess-amount-format.js';
import { guessHeader, headerAt } from './guess-header.js';
import { guessMapping, type KnownOfFile } from './guess-mapping.js';
import { guessUnits } from './guess-units.js';
import type { MappingGuess } from './mapping-guess.js';

/** All that can be guessed of a table of cells, ready to be shown to a person. */
export interface TableGuess extends MappingGuess {
  /** Counted from 0; absent when the table has no headings. */
  readonly headerRow?: number | undefined;
  /** Empty when the table has none. */
  readonly header: readonly string[];
  /** Counted from 0: the first row to hand to `startReading`, which a spreadsheet numbers one higher. */
  readonly firstDataRow: number;
  readonly amounts: AmountFormatGuess;
  /** How the table shows which rows are sums of others, if it does. */
  readonly outline?: Outline | undefined;
  readonly mayBeBlank: readonly CodeField[];
  /** Parts that are written once and stand for the rows below. */
  readonly filledDown: readonly ClassificationConcept[];
}

/**
 * The guesses one after the other, from the first rows of a table: a thousand rows show most habits. A person may have `said`
 * which row holds the headings, or (null) that none does.
 */
export function guessTable(rows: readonly (readonly string[])[], known: Direction | KnownOfFile, said?: number | null): TableGuess {
  const found = said === undefined ? guessHeader(rows) : said === null ? undefined : headerAt(rows, said);
  const headerRow = found?.row;
  const firstDataRow = headerRow === undefined ? 0 : headerRow + 1;
  const header = found?.cells ?? [];
  const data = rows.slice(firstDataRow);
  const { mapping, columns, year } = guessMapping(header, data, known);
  const amountColumns = amountFields.flatMap((field) => mapping[field] ?? []);
  const amounts = guessAmountFormat(data.flatMap((row) => amountColumns.map((column) => row[column] ?? '')));
  const unitsOf = guessUnits(rows.slice(0, firstDataRow).flat());
  const outline = guessOutline(data, mapping, amounts.format, columns.find(({ beside }) => beside?.holds === 'level')?.column);
  const blanks = guessBlanks(data, mapping, outline);
  const format = { ...amounts.format, unitsOf, blank: blanks.amounts };
  const { mayBeBlank, filledDown } = blanks;
  return { headerRow, header, firstDataRow, mapping, columns, year, outline, mayBeBlank, filledDown, amounts: { ...amounts, format } };
}
