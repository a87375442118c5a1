import type { Direction } from '../budget-line.js';
import { amountReader, type AmountReader } from './amount-reader.js';
import { cellOf } from './cell.js';
import { classificationReader } from './classification-reader.js';
import { columnOf } from './column-mapping.js';
import { amountFields, type AmountField, type CodeField, type LineField } from './line-field.js';
import { readAttributes, saysElimination } from './read-attributes.js';
import { readDirection } from './read-direction.js';
import { remembered } from './remembered.js';
import type { CellPlace, RowError, RowErrorCause } from './row-error.js';
import type { Classification, RowReading, RowRules } from './row-reading.js';
import type { RowAmounts } from './suspected-total.js';

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
