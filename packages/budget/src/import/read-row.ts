import type { Currency } from '@madang/money';
import type { BudgetLine, Classified, Direction } from '../budget-line.js';
import type { AmountFormat } from './amount-format.js';
import { amountReader, type AmountReader } from './amount-reader.js';
import { cellOf } from './cell.js';
import { classificationReader } from './classification-reader.js';
import type { CodeWidths } from './code-widths.js';
import { columnOf, type ColumnMapping } from './column-mapping.js';
import { amountFields, type AmountField, type ClassificationConcept, type CodeField, type LineField } from './line-field.js';
import type { Outline } from './outline.js';
import { readAttributes, saysElimination } from './read-attributes.js';
import { readDirection } from './read-direction.js';
import { remembered } from './remembered.js';
import type { CellPlace, RowError, RowErrorCause } from './row-error.js';
import type { RowAmounts } from './suspected-total.js';

/** All that is needed to understand one row of a file. */
export interface RowRules {
  readonly mapping: ColumnMapping;
  readonly header: readonly string[];
  readonly direction: Direction;
  readonly currency: Currency;
  readonly format: AmountFormat;
  readonly codeWidths: CodeWidths;
  /** Codes that a row may lack; all other mapped codes are needed in every row. */
  readonly mayBeBlank: readonly CodeField[];
  readonly outline?: Outline | undefined;
}

export type Classification = Readonly<Partial<Record<ClassificationConcept, Classified>>>;

/** What a row says of its line besides where it belongs and what it costs. */
export type LineAttributes = Pick<BudgetLine, 'cofog' | 'rigidity' | 'equality'>;

export interface RowReading {
  readonly direction: Direction;
  /** The row itself says that it is to be subtracted when the budget is consolidated. */
  readonly elimination: boolean;
  readonly attributes: LineAttributes;
  readonly classification: Classification;
  /** Tells classifications apart where their codes, made from names, could not. */
  readonly identity: string;
  readonly amounts: RowAmounts;
  readonly errors: readonly RowError[];
  /** Codes of digits alone as they stand in the file, for the question of lost zeros. */
  readonly writtenCodes: Readonly<Partial<Record<CodeField, string>>>;
  /** A step is missing, or speaks of a total: it is worth looking closer whether the row sums up others. */
  readonly doubtful: boolean;
}

/** Understands the rows of a file one after the other. */
export type UnderstandRow = (cells: readonly string[], row: number) => RowReading;

/** Works out once what is the same for every row, such as which columns hold what. */
export function understandRows(rules: RowRules): UnderstandRow {
  const readClassification = classificationReader(rules);
  const readElimination = eliminationReader(rules);
  const readDirectionOf = directionReader(rules);
  const amounts = amountColumns(rules);
  const widest = Math.max(0, ...Object.values(rules.mapping).flat()) + 1;
  return (cells, row) => {
    const errors = widthErrors(cells, row, rules, widest);
    const { missing, ...read } = readClassification(cells);
    errors.push(...codeErrors(cells, row, rules, read.classification, missing));
    const held = readAmounts(cells, row, amounts, errors);
    const direction = readDirectionOf(cells);
    if (!direction) errors.push(errorAt(placeOf(cells, row, 'direction', rules), { code: 'budget/direction-unreadable' }));
    return {
      direction: direction ?? rules.direction,
      elimination: readElimination(cells),
      attributes: readAttributes(cells, rules.mapping),
      ...read,
      amounts: held,
      errors,
    };
  };
}

/** Cells beyond the header matter only when something stands in them. */
function widthErrors(cells: readonly string[], row: number, { header }: RowRules, widest: number): RowError[] {
  const expected = header.length;
  const surplus = expected > 0 && cells.length > expected ? cells.slice(expected).join(' ').trim() : '';
  if (surplus === '' && cells.length >= widest) return [];
  return [{ row, value: surplus, code: 'budget/row-has-other-width', cells: cells.length, expected: expected || widest }];
}

function codeErrors(
  cells: readonly string[],
  row: number,
  rules: RowRules,
  classification: Classification,
  missing: readonly CodeField[],
): RowError[] {
  if (Object.keys(classification).length === 0) return [{ row, value: cells.join(' ').trim(), code: 'budget/row-unclassified' }];
  return missing.map((field) => errorAt(placeOf(cells, row, field, rules), { code: 'budget/code-missing' }));
}

interface AmountColumn {
  readonly field: AmountField;
  readonly column: number;
  readonly read: AmountReader;
  readonly rules: RowRules;
}

function amountColumns(rules: RowRules): AmountColumn[] {
  const read = amountReader(rules.format, rules.currency);
  return amountFields.flatMap((field) => {
    const column = columnOf(rules.mapping, field);
    return column === undefined ? [] : [{ field, column, read, rules }];
  });
}

function readAmounts(cells: readonly string[], row: number, columns: readonly AmountColumn[], errors: RowError[]): RowAmounts {
  const amounts: { -readonly [Field in keyof RowAmounts]: RowAmounts[Field] } = {};
  for (const { field, column, read, rules } of columns) {
    const amount = read(cells[column] ?? '');
    if (amount.ok) amounts[field] = amount.value;
    else errors.push(errorAt(placeOf(cells, row, field, rules), amount.error));
  }
  return amounts;
}

function directionReader({ mapping, direction }: RowRules): (cells: readonly string[]) => Direction | undefined {
  const column = columnOf(mapping, 'direction');
  if (column === undefined) return () => direction;
  const read = remembered(readDirection);
  return (cells) => read(cellOf(cells, column));
}

function eliminationReader({ mapping }: RowRules): (cells: readonly string[]) => boolean {
  const column = columnOf(mapping, 'elimination');
  if (column === undefined) return () => false;
  const says = remembered(saysElimination);
  return (cells) => says(cellOf(cells, column));
}

function placeOf(cells: readonly string[], row: number, field: LineField, rules: RowRules): CellPlace {
  const column = columnOf(rules.mapping, field)!;
  return { row, column: column + 1, heading: rules.header[column], field, value: cells[column] ?? '' };
}

function errorAt(place: CellPlace, cause: RowErrorCause): RowError {
  return { ...cause, ...place };
}
