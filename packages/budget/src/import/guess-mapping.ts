import type { Direction } from '../budget-line.js';
import { columnContent } from './column-content.js';
import type { ColumnMapping } from './column-mapping.js';
import { guessWithoutHeadings } from './guess-without-headings.js';
import { nestedLevels } from './heading-words.js';
import { amountFields, classificationConcepts, rowFields } from './line-field.js';
import type { AmountField, ClassificationConcept, CodeField, LineField, NameField, RowField } from './line-field.js';
import type { ColumnGuess, ColumnUnderGuess, FieldGuess, MappingGuess } from './mapping-guess.js';
import { readDirection } from './read-direction.js';
import { readHeading, type HeadingReading } from './read-heading.js';

/**
 * Proposes which column holds what, from headings and sample rows. An empty header means that the table has none: then the
 * cells alone are judged, for the direction that the file is said to hold. Always a proposal: a person confirms it.
 */
export function guessMapping(header: readonly string[], sampleRows: readonly (readonly string[])[], direction: Direction): MappingGuess {
  const width = Math.max(header.length, 0, ...sampleRows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    heading: header[column] ?? '',
    content: columnContent(sampleRows, column),
    ...readHeading(header[column] ?? ''),
  }));
  const guesses = header.length === 0 ? guessWithoutHeadings(columns, sampleRows, direction) : guessFromHeadings(columns);
  return { mapping: mappingOf(guesses), columns: columns.map((one) => columnGuess(one, guesses)) };
}

function columnGuess({ column, heading, content }: ColumnUnderGuess, guesses: readonly FieldGuess[]): ColumnGuess {
  const guess = guesses.find((one) => one.column === column);
  return { column, heading, field: guess?.field, confidence: guess?.confidence, samples: content.samples };
}

function mappingOf(guesses: readonly FieldGuess[]): ColumnMapping {
  const mapping: Partial<Record<LineField, number[]>> = {};
  for (const { field, column } of guesses) mapping[field] = [...(mapping[field] ?? []), column];
  return mapping;
}

function guessFromHeadings(columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  const plain = [...amountGuesses(columns), ...rowGuesses(columns)];
  const described = withNeighboursConcept(columns);
  return [
    ...plain,
    ...classificationConcepts.flatMap((concept) => classificationGuesses(concept, described)),
    ...chapterOfNested(described),
  ];
}

/** The leftmost of the columns whose heading fits best; one amount is never read from two columns. */
function amountGuesses(columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  return amountFields.flatMap((field: AmountField) => {
    const fitting = columns.filter((one) => one.concept === field && (one.content.isNumeric || one.content.isBlank));
    const chosen = fitting.find((one) => one.exact) ?? fitting[0];
    return chosen ? [{ field, column: chosen.column, confidence: chosen.exact && chosen.content.isNumeric ? 'high' : 'medium' }] : [];
  });
}

function rowGuesses(columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  return rowFields.flatMap((field: RowField) => {
    const chosen = columns.find((one) => one.concept === field && (field !== 'direction' || one.content.samples.every(readDirection)));
    return chosen ? [{ field, column: chosen.column, confidence: chosen.exact ? 'high' : 'medium' }] : [];
  });
}

/** A bare `Descripcion` or `Name` describes the classification to its left. */
function withNeighboursConcept(columns: readonly ColumnUnderGuess[]): ColumnUnderGuess[] {
  let left: HeadingReading['concept'];
  return columns.map((one) => {
    const concept = one.concept ?? (one.kind === 'name' ? left : undefined);
    left = concept;
    return concept === one.concept ? one : { ...one, concept };
  });
}

function classificationGuesses(concept: ClassificationConcept, columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  const own = columns.filter((one) => one.concept === concept && !one.content.isBlank);
  const nested =
    nestedLevels[concept]?.flatMap((level) => own.filter((one) => one.word === level && kindOf(one) === 'code').slice(0, 1)) ?? [];
  const codes = nested.length > 1 ? nested : own.filter((one) => kindOf(one) === 'code').slice(0, 1);
  const names = own.filter((one) => kindOf(one) === 'name');
  const deepest = nested.length > 1 ? names.find((one) => one.word === nested.at(-1)!.word) : names[0];
  return [...codes.map((one) => guessOf(`${concept}Code`, one, 'code')), ...(deepest ? [guessOf(`${concept}Name`, deepest, 'name')] : [])];
}

/** Where the economic code is nested and no chapter is named, its first level is the chapter. */
function chapterOfNested(columns: readonly ColumnUnderGuess[]): FieldGuess[] {
  const top = nestedLevels.economic?.[0];
  if (columns.some((one) => one.concept === 'chapter')) return [];
  const own = columns.filter((one) => one.word === top && !one.content.isBlank);
  return own.map((one) => (kindOf(one) === 'code' ? guessOf('chapterCode', one, 'code') : guessOf('chapterName', one, 'name')));
}

function kindOf(one: ColumnUnderGuess): 'code' | 'name' {
  return one.kind ?? (one.content.isCodeLike ? 'code' : 'name');
}

function guessOf(field: CodeField | NameField, one: ColumnUnderGuess, kind: 'code' | 'name'): FieldGuess {
  const cellsAgree = one.content.isCodeLike === (kind === 'code');
  const confidence = one.word === undefined ? 'low' : one.exact && cellsAgree ? 'high' : 'medium';
  return { field, column: one.column, confidence };
}
