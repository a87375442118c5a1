import { err, ok, type Result } from '@madang/basics';
import { guessDecimalMark, type DecimalMark } from './read-decimal.js';
import type { KnownThings } from './known-things.js';
import { readRow, type ReadValue, type RowDefaults } from './read-row.js';
import { meaningOf, type ColumnMeaning } from './value-columns.js';
import type { ValueLayout } from './value-layout.js';
import type { ValueRowError } from './value-row-error.js';

export interface ValuesRead {
  readonly layout: ValueLayout;
  readonly values: readonly ReadValue[];
  readonly errors: readonly ValueRowError[];
  /** Headings of columns that nothing was read from; nothing is left out unsaid. */
  readonly ignored: readonly string[];
  /** Cells that say that nothing was counted; they make no figure. */
  readonly notCounted: number;
  readonly decimalMark: DecimalMark;
}

export interface ReadValuesOptions {
  readonly known: KnownThings;
  /** For what no column says. */
  readonly defaults: RowDefaults;
  /** Where a person has said it; otherwise it is guessed. */
  readonly decimalMark?: DecimalMark | undefined;
}

export interface NoValuesColumn {
  readonly code: 'indicator/no-values-column';
  readonly headings: readonly string[];
}

/**
 * The figures in a table whose first row that is not empty holds the headings. A row with a fault makes no figure, and says
 * in which cell.
 */
export function readValues(
  rows: readonly (readonly string[])[],
  { known, defaults, decimalMark }: ReadValuesOptions,
): Result<ValuesRead, NoValuesColumn> {
  const headerAt = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const headings = rows[headerAt] ?? [];
  const columns = headings.map((heading) => meaningOf(heading, (code) => known.limitsOf(code) !== undefined));
  const layout = layoutOf(columns);
  if (!layout) return err({ code: 'indicator/no-values-column', headings });
  const data = rows.slice(headerAt + 1).map((cells, at) => ({ cells, row: headerAt + 2 + at }));
  const filled = data.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const guessed = guessDecimalMark(filled.flatMap(({ cells }) => numbersIn(columns, cells)));
  const mark = decimalMark ?? guessed;
  const read = filled.map((one) => readRow(one, { columns, headings, known, defaults, mark: mark ?? '.', unclear: mark === undefined }));
  const twice = repeated(read.flatMap(({ values }) => values));
  return ok({
    layout,
    values: read.flatMap(({ values }) => values),
    errors: [...read.flatMap(({ errors }) => errors), ...twice].toSorted((one, other) => one.row - other.row || one.column - other.column),
    ignored: headings.filter((heading, at) => columns[at]!.kind === 'ignored' && heading.trim() !== ''),
    notCounted: read.reduce((sum, { notCounted }) => sum + notCounted, 0),
    decimalMark: mark ?? '.',
  });
}

function layoutOf(columns: readonly ColumnMeaning[]): ValueLayout | undefined {
  if (columns.some((column) => column.kind === 'field' && column.field === 'value')) return 'long';
  if (columns.some(({ kind }) => kind === 'year')) return 'years';
  return columns.some(({ kind }) => kind === 'indicator') ? 'indicators' : undefined;
}

const numeric = ['value', 'numerator', 'denominator'];

function numbersIn(columns: readonly ColumnMeaning[], cells: readonly string[]): string[] {
  return cells.filter((_, at) => {
    const column = columns[at];
    return column !== undefined && (column.kind === 'field' ? numeric.includes(column.field) : column.kind !== 'ignored');
  });
}

/** Two figures for one cell cannot both hold: the later one is the fault. */
function repeated(values: readonly ReadValue[]): ValueRowError[] {
  const seen = new Set<string>();
  return values.flatMap(({ code, year, group, district, place }) => {
    const key = JSON.stringify([code, year, group, district]);
    if (seen.has(key)) return [{ fault: 'twice' as const, ...place }];
    seen.add(key);
    return [];
  });
}
