import { err, ok, type Refusal, type Result } from '@madang/basics';
import { amountFields, codeFields, lineFields, nameFields, type LineField } from './line-field.js';

/**
 * Which columns (counted from 0) hold which field. Nearly always one column a field; a code that is unique only inside its
 * parents (Japan's 款項目) is held by several in order, and their cells are joined with a point.
 */
export type ColumnMapping = Readonly<Partial<Record<LineField, readonly number[]>>>;

export type MappingProblem =
  | Refusal<'budget/mapping-lacks-initial'>
  | Refusal<'budget/mapping-lacks-classification'>
  | (Refusal<'budget/mapping-joins-columns'> & { readonly field: LineField })
  | (Refusal<'budget/mapping-beyond-table'> & { readonly field: LineField; readonly column: number })
  | (Refusal<'budget/mapping-reads-amount-twice'> & { readonly column: number; readonly fields: readonly LineField[] });

export type MappingRefused = Refusal<'budget/mapping-refused'> & { readonly problems: readonly MappingProblem[] };

/** Whether lines can be read with this mapping from a table of so many columns; all that is wrong at once. */
export function checkMapping(mapping: ColumnMapping, columnCount: number): Result<ColumnMapping, MappingRefused> {
  const problems: MappingProblem[] = [];
  if (!isMapped(mapping, 'initial')) problems.push({ code: 'budget/mapping-lacks-initial' });
  if (![...codeFields, ...nameFields].some((field) => isMapped(mapping, field))) {
    problems.push({ code: 'budget/mapping-lacks-classification' });
  }
  for (const field of lineFields) problems.push(...problemsOfField(mapping, field, columnCount));
  problems.push(...amountsReadTwice(mapping));
  return problems.length === 0 ? ok(mapping) : err({ code: 'budget/mapping-refused', problems });
}

/** The one column of a field, or the first of several. */
export function columnOf(mapping: ColumnMapping, field: LineField): number | undefined {
  return mapping[field]?.[0];
}

export function isMapped(mapping: ColumnMapping, field: LineField): boolean {
  return columnOf(mapping, field) !== undefined;
}

function problemsOfField(mapping: ColumnMapping, field: LineField, columnCount: number): MappingProblem[] {
  const columns = mapping[field] ?? [];
  const beyond = columns.filter((column) => column < 0 || column >= columnCount);
  const problems: MappingProblem[] = beyond.map((column) => ({ code: 'budget/mapping-beyond-table', field, column }));
  const mayJoin = codeFields.some((code) => code === field);
  return columns.length > 1 && !mayJoin ? [...problems, { code: 'budget/mapping-joins-columns', field }] : problems;
}

function amountsReadTwice(mapping: ColumnMapping): MappingProblem[] {
  const fieldsByColumn = new Map<number, LineField[]>();
  for (const field of amountFields) {
    for (const column of mapping[field] ?? []) fieldsByColumn.set(column, [...(fieldsByColumn.get(column) ?? []), field]);
  }
  return [...fieldsByColumn]
    .filter(([, fields]) => fields.length > 1)
    .map(([column, fields]) => ({ code: 'budget/mapping-reads-amount-twice', column, fields }));
}
