import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.js';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'ñ', '도', ',', '"', "'", ' ', '=', '-', '+', '@', '\t') }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });

describe('csvRows', () => {
  it('writes what a library for it writes', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const options = { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } } as const;
        expect(csvRows(given)).toBe(stringify(given, options));
      }),
    );
  });

  it('keeps line breaks inside their cells', () => {
    expect(csvRows([['a\nb', 'c\r\nd', 'e']])).toBe('"a\nb","c\r\nd",e\r\n');
  });

  it('lets no spreadsheet run a text, and leaves amounts alone', () => {
    expect(csvRows([['=1+2', '\uff1d1', { exactly: '-1.50' }, '-1.50']])).toBe(`'=1+2,'\uff1d1,-1.50,'-1.50\r\n`);
  });
});
