import type { Money } from '@madang/money';
import { toDecimal } from '@madang/money';
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | Money | null;

/**
 * A table as RFC 4180 has it, with a byte order mark, without which Excel takes it for something else. A text that a
 * spreadsheet would run as a formula gets an apostrophe; amounts are written exactly, with a point, and may be negative.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([header, ...rows] as CsvCell[][], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { object: (amount) => ({ value: toDecimal(amount as unknown as Money), escape_formulas: false }) },
  });
}
