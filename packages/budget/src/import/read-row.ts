import type { Currency } from '@madang/money';
import type { BudgetLine, Classified, Direction } from '../budget-line.js';
import { codeFromName } from '../line-code.js';
import type { AmountFormat } from './amount-format.js';
import { withLeadingZeros, type CodeWidths } from './code-widths.js';
import { columnOf, isMapped, type ColumnMapping } from './column-mapping.js';
import { amountFields, classificationConcepts, codeFields, optionalCodeFields } from './line-field.js';
import type { ClassificationConcept, CodeField, LineField } from './line-field.js';
import type { Outline } from './outline.js';
import { readAmount } from './read-amount.js';
import { readAttributes, saysElimination } from './read-attributes.js';
import { readDirection } from './read-direction.js';
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
}

export function readRow(cells: readonly string[], row: number, rules: RowRules): RowReading {
  const { amounts, errors: amountErrors } = readAmounts(cells, row, rules);
  const { classification, identity, writtenCodes } = readClassification(cells, rules);
  const errors = [...widthErrors(cells, row, rules), ...codeErrors(cells, row, rules, classification), ...amountErrors];
  const direction = directionOf(cells, rules);
  if (!direction) errors.push(errorAt(placeOf(cells, row, 'direction', rules), { code: 'budget/direction-unreadable' }));
  const elimination = isMapped(rules.mapping, 'elimination') && saysElimination(cellOf(cells, columnOf(rules.mapping, 'elimination')));
  const attributes = readAttributes(cells, rules.mapping);
  return { direction: direction ?? rules.direction, elimination, attributes, classification, identity, amounts, errors, writtenCodes };
}

const apostrophe = 39;

export function cellOf(cells: readonly string[], column: number | undefined): string {
  const cell = column === undefined ? '' : (cells[column] ?? '').trim();
  // Exports put an apostrophe before what a spreadsheet would run as a formula; here it comes off again.
  return cell.charCodeAt(0) === apostrophe && /^'[=+\-@]/u.test(cell) ? cell.slice(1) : cell;
}

/** Codes joined by a point where several columns hold one; empty when all are. */
export function codeCell(cells: readonly string[], field: CodeField, mapping: ColumnMapping): string {
  const parts = (mapping[field] ?? []).map((column) => cellOf(cells, column));
  return parts.join('.').replace(/\.+$/u, '');
}

function readAmounts(cells: readonly string[], row: number, rules: RowRules): { amounts: RowAmounts; errors: RowError[] } {
  const amounts: { -readonly [Field in keyof RowAmounts]: RowAmounts[Field] } = {};
  const errors: RowError[] = [];
  for (const field of amountFields) {
    if (!isMapped(rules.mapping, field)) continue;
    const amount = readAmount(cells[columnOf(rules.mapping, field)!] ?? '', rules.format, rules.currency);
    if (amount.ok) amounts[field] = amount.value;
    else errors.push(errorAt(placeOf(cells, row, field, rules), amount.error));
  }
  return { amounts, errors };
}

/** A thing without a code of its own is known by its name. */
function readClassification(cells: readonly string[], rules: RowRules): Pick<RowReading, 'classification' | 'identity' | 'writtenCodes'> {
  const classification: Partial<Record<ClassificationConcept, Classified>> = {};
  const writtenCodes: Partial<Record<CodeField, string>> = {};
  const identity: string[] = [];
  for (const concept of classificationConcepts) {
    const written = codeCell(cells, `${concept}Code`, rules.mapping);
    const name = cellOf(cells, columnOf(rules.mapping, `${concept}Name`));
    const code = withLeadingZeros(written, rules.codeWidths[`${concept}Code`]);
    if (/^\d+$/u.test(written)) writtenCodes[`${concept}Code`] = written;
    if (code !== '' || name !== '') classification[concept] = { code: code || codeFromName(name), name };
    identity.push(code || name);
  }
  return { classification, writtenCodes, identity: identity.join('\u0000') };
}

function directionOf(cells: readonly string[], rules: RowRules): Direction | undefined {
  if (!isMapped(rules.mapping, 'direction')) return rules.direction;
  return readDirection(cellOf(cells, columnOf(rules.mapping, 'direction')));
}

const neededCodeFields = codeFields.filter((field) => !optionalCodeFields.some((optional) => optional === field));

function codeErrors(cells: readonly string[], row: number, rules: RowRules, classification: Classification): RowError[] {
  if (Object.keys(classification).length === 0) return [{ row, value: cells.join(' ').trim(), code: 'budget/row-unclassified' }];
  const needed = neededCodeFields.filter((field) => isMapped(rules.mapping, field) && !rules.mayBeBlank.includes(field));
  const missing = needed.filter((field) => codeCell(cells, field, rules.mapping) === '');
  return missing.map((field) => errorAt(placeOf(cells, row, field, rules), { code: 'budget/code-missing' }));
}

/** Cells beyond the header matter only when something stands in them. */
function widthErrors(cells: readonly string[], row: number, rules: RowRules): RowError[] {
  const expected = rules.header.length;
  const surplus = expected > 0 ? cells.slice(expected).join(' ').trim() : '';
  const needed = Math.max(0, ...Object.values(rules.mapping).flat()) + 1;
  if (surplus === '' && cells.length >= needed) return [];
  return [{ row, value: surplus, code: 'budget/row-has-other-width', cells: cells.length, expected: expected || needed }];
}

function placeOf(cells: readonly string[], row: number, field: LineField, rules: RowRules): CellPlace {
  const column = columnOf(rules.mapping, field)!;
  return { row, column: column + 1, heading: rules.header[column], field, value: cells[column] ?? '' };
}

function errorAt(place: CellPlace, cause: RowErrorCause): RowError {
  return { ...cause, ...place };
}
