import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedRow } from './mended-row.js';
import { readLines } from './read-lines.js';

const mapping = { programmeCode: [0], initial: [1] };
const options = {
  direction: 'expenditure',
  elimination: false,
  currency: 'EUR' as Currency,
  format: { decimal: '.', group: '', unitsOf: 1n, blank: 'refused' },
  firstRowNumber: 2,
  header: ['Programme', 'Amount'],
} as const;
const rows = [
  ['01', '100'],
  ['02', 'about 50'],
  ['03', '25'],
];

describe('a mended row', () => {
  it('is the row of the file where nobody has mended it', () => {
    const cells = ['01', '100'];
    expect(mendedRow(cells, undefined)).toBe(cells);
  });

  it('differs from the row of the file in the mended cells alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(20), fc.string(), (cells, column, text) => {
        const mended = mendedRow(cells, [{ column, text }]);
        expect(mended[column]).toBe(text);
        const width = Math.max(cells.length, column + 1);
        const elsewhere = Array.from({ length: width }, (_, at) => (at === column ? text : (cells[at] ?? '')));
        expect(mended).toEqual(elsewhere);
      }),
    );
  });
});

describe('a file with mended cells', () => {
  it('is read with them, row by row as a spreadsheet counts', () => {
    const read = readLines(rows, mapping, { ...options, mended: new Map([[3, [{ column: 1, text: '50' }]]]) });
    expect(read.errors).toEqual([]);
    expect(read.lines.map(({ initial }) => initial.minor)).toEqual([10000n, 5000n, 2500n]);
  });

  it('says what is wrong with a row that was mended badly', () => {
    const read = readLines(rows, mapping, { ...options, mended: new Map([[3, [{ column: 1, text: 'fifty' }]]]) });
    expect(read.errors).toEqual([expect.objectContaining({ row: 3, column: 2, value: 'fifty', code: 'budget/not-an-amount' })]);
  });
});
