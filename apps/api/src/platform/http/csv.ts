import type { Money } from '@madang/money';
import { toDecimal } from '@madang/money';
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | Money | null;

/**
 * A table as RFC 4180 has it, with a byte order mark, without which Excel takes it for something else. A text that a
 * spreadsheet would run as a formula gets an apostrophe; amounts are written exactly, with a point, and may be negative.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return lines([header, ...rows], true);
}

/** More rows of a table that `csvOf` began. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return lines(rows, false);
}

function lines(rows: readonly (readonly CsvCell[])[], bom: boolean): string {
  return stringify(rows as CsvCell[][], {
    bom,
    record_delimiter: '\r\n',
    // A line end of another kind inside a text would end the row as well.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { object: (amount) => ({ value: toDecimal(amount as unknown as Money), escape_formulas: false }) },
  });
}
