import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarks, groupMarks, writtenUnits, type AmountFormat } from './amount-format.js';
import { amountReader } from './amount-reader.js';
import { readAmount } from './read-amount.js';

const formats = fc
  .record({
    decimal: fc.constantFrom(...decimalMarks),
    group: fc.constantFrom(...groupMarks),
    unitsOf: fc.constantFrom(...writtenUnits),
    blank: fc.constantFrom('zero' as const, 'refused' as const),
  })
  .filter(({ decimal, group }) => decimal !== group);
const currencies = fc.constantFrom('EUR', 'KRW', 'KWD') as fc.Arbitrary<Currency>;
const written = fc.oneof(
  fc.stringMatching(/^-?\d{1,18}([.,]\d{0,4})?$/),
  fc.stringMatching(/^-?\d{1,4}([., ']\d{2,3}){0,5}([.,]\d{0,3})?$/),
  fc.stringMatching(/^[-(]?[\d., '-]{0,12}[)-]?( ?€)?$/),
);

describe('amountReader', () => {
  it('reads and refuses exactly what readAmount does, however it is written', () => {
    fc.assert(
      fc.property(formats, currencies, written, (format: AmountFormat, currency, text) => {
        expect(amountReader(format, currency)(text)).toEqual(readAmount(text, format, currency));
      }),
      { numRuns: 2000 },
    );
  });
});
