import type { Direction } from '../budget-line.js';
import { columnContent } from './column-content.js';
import type { ColumnMapping } from './column-mapping.js';
import { guessAmounts, type AmountGuesses } from './guess-amounts.js';
import { guessClassification } from './guess-classification.js';
import { guessWithoutHeadings } from './guess-without-headings.js';
import { levelWords, plainHeading } from './heading-words.js';
import { readDirection } from './read-direction.js';
import { readColumn } from './heading-fits.js';
import { classificationConcepts, rowFields } from './line-field.js';
import type { LineField, RowField } from './line-field.js';
import type { ColumnBeside, ColumnGuess, ColumnUnderGuess, FieldGuess, MappingGuess } from './mapping-guess.js';

/** What is known of a file besides its columns. */
export interface KnownOfFile {
  readonly direction: Direction;
  /** Which year's amounts to take where several stand side by side; the latest voted otherwise. */
  readonly year?: number | undefined;
}

/**
 * Proposes which column holds what, from headings and sample rows. An empty header means that the table has none: then the
 * cells alone are judged, for the direction that the file is said to hold. Always a proposal: a person confirms it.
 */
export function guessMapping(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
  known: Direction | KnownOfFile,
): MappingGuess {
  const { direction, year } = typeof known === 'string' ? { direction: known, year: undefined } : known;
  const width = Math.max(header.length, 0, ...sampleRows.map((row) => row.length));
  const rows = sampleRows.filter(holdsData);
  const columns = Array.from({ length: width }, (_, column): ColumnUnderGuess => {
    const heading = header[column] ?? '';
    const content = columnContent(rows, column);
    return { column, heading, content, ...readColumn(heading, content) };
  });
  if (header.length === 0) {
    const guesses = guessWithoutHeadings(columns, rows, direction);
    return { mapping: mappingOf(guesses), columns: columns.map((one) => columnGuess(one, guesses)) };
  }
  const amounts = guessAmounts(columns, year);
  const guesses = guessFromHeadings(columns, amounts);
  return { mapping: mappingOf(guesses), columns: columns.map((one) => columnGuess(one, guesses, amounts)), year: amounts.year };
}

/** Titles of sections stand alone in their row, and say nothing of the columns below. */
function holdsData(row: readonly string[]): boolean {
  return row.filter((cell) => cell.trim() !== '').length > 1 || row.length === 1;
}

function columnGuess(one: ColumnUnderGuess, guesses: readonly FieldGuess[], amounts?: AmountGuesses): ColumnGuess {
  const { column, heading, content } = one;
  const guess = guesses.find((other) => other.column === column);
  const beside = content.isIndex && !guess ? ({ holds: 'index' } as const) : (amounts?.beside.get(column) ?? levelIn(one) ?? parentIn(one));
  const plain = { column, heading, field: guess?.field, confidence: guess?.confidence, samples: content.samples };
  return guess || !beside ? plain : { ...plain, beside };
}

/** A column that says how deep its row stands in an outline. */
function levelIn({ heading, content }: ColumnUnderGuess): ColumnBeside | undefined {
  const saysSo = levelWords.includes(plainHeading(heading));
  return saysSo && content.values.length < 12 && content.values.every((value) => /^\d{1,2}$/u.test(value)) ? { holds: 'level' } : undefined;
}

function parentIn({ concept, kind, content }: ColumnUnderGuess): ColumnBeside | undefined {
  const step = classificationConcepts.find((one) => one === concept);
  return step && !content.isBlank ? { holds: 'parent', concept: step, kind: kind ?? (content.isCodeLike ? 'code' : 'name') } : undefined;
}

function mappingOf(guesses: readonly FieldGuess[]): ColumnMapping {
  const mapping: Partial<Record<LineField, number[]>> = {};
  for (const { field, column } of guesses) mapping[field] = [...(mapping[field] ?? []), column];
  return mapping;
}

function guessFromHeadings(columns: readonly ColumnUnderGuess[], amounts: AmountGuesses): FieldGuess[] {
  const taken = [...amounts.guesses, ...rowGuesses(columns)];
  const isFree = ({ column, content }: ColumnUnderGuess) =>
    !taken.some((one) => one.column === column) && !(content.isIndex && column === 0);
  return [
    ...taken,
    ...guessClassification(columns.map((one) => (isFree(one) ? one : { ...one, concept: undefined, kind: undefined, taken: true }))),
  ];
}

function rowGuesses(columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  return rowFields.flatMap((field: RowField) => {
    const own = columns.filter((one) => one.concept === field);
    // Of COFOG's levels the finest says most.
    const chosen =
      field === 'cofog' ? own.toSorted((a, b) => b.content.distinct - a.content.distinct)[0] : (own.find((one) => one.exact) ?? own[0]);
    if (chosen) return [{ field, column: chosen.column, confidence: chosen.exact ? 'high' : 'medium' }];
    const telling = field === 'direction' ? columns.find(tellsDirections) : undefined;
    return telling ? [{ field, column: telling.column, confidence: 'medium' }] : [];
  });
}

/** Whatever its heading, a column in which spending and income alternate tells them apart. */
function tellsDirections({ concept, content }: ColumnUnderGuess): boolean {
  const said = new Set(content.values.map((value) => (/^\p{L}$/u.test(value) ? undefined : readDirection(value))));
  return concept === undefined && said.size === 2 && !said.has(undefined);
}
