import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from './cell-numbers.js';

describe('plainNumber', () => {
  it.each([
    ['1234', '1234'],
    ['34644547904984123', '34644547904984123'],
    ['0.1', '0.1'],
    ['1130518140.6900001', '1130518140.69'],
    ['5331.9499999999998', '5331.95'],
    ['99999999999999.999', '100000000000000'],
    ['1.2345E7', '12345000'],
    ['1E-2', '0.01'],
    ['-2.9802322387695313E-8', '-0.0000000298023223876953'],
    ['-0.0000000000000000001', '-0.0000000000000000001'],
    ['0E0', '0'],
    ['#REF!', '#REF!'],
    ['1E+999', '1E+999'],
  ])('writes %s as %s', (written, plain) => expect(plainNumber(written)).toBe(plain));

  it('gives back every amount in cents that a spreadsheet can hold', () =>
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_99, max: 99_999_999_999_99 }), (cents) => {
        const stored = String(cents / 100);
        expect(Math.round(Number(plainNumber(stored)) * 100)).toBe(cents);
        expect(plainNumber(stored)).toMatch(/^-?\d+(?:\.\d{1,2})?$/u);
      }),
    ));
});
