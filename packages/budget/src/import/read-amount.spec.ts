import { toDecimal, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarks, groupMarks, type AmountFormat } from './amount-format.js';
import { readAmount } from './read-amount.js';

const EUR = 'EUR' as Currency;
const JPY = 'JPY' as Currency;
const spanish: AmountFormat = { decimal: ',', group: '.', unitsOf: 1n, blank: 'refused' };
const english: AmountFormat = { ...spanish, decimal: '.', group: ',' };

function minor(text: string, format = spanish, currency = EUR): bigint | string {
  const amount = readAmount(text, format, currency);
  return amount.ok ? amount.value.minor : amount.error.code;
}

describe('readAmount', () => {
  it.each([
    ['106238,88', 106_238_88n],
    ['1.234.567,8', 1_234_567_80n],
    ['1234567', 1_234_567_00n],
    [',5', 50n],
    ['5,', 5_00n],
    ['0,00', 0n],
    ['007', 7_00n],
    ['1,50000', 1_50n],
  ])('reads %j exactly', (text, expected) => expect(minor(text)).toBe(expected));
  it.each(['-5', '5-', '(5)', '\u22125', '- 5', '(5 €)', '-€ 5', '€ -5', '▲5', '△5', '－５'])('understands %j as five below zero', (text) =>
    expect(minor(text)).toBe(-5_00n),
  );
  it('undoes a minus inside parentheses', () => expect(minor('(-5)')).toBe(5_00n));
  it.each(['5 €', '€5', 'EUR 5', '5\u00a0EUR', ' 5 '])('takes the currency off %j', (text) => expect(minor(text)).toBe(5_00n));
  it('reads yen with full-width digits and a won sign behind', () => {
    expect(minor('１２，３４５円', english, JPY)).toBe(12_345n);
    expect(minor('423,000,000원', english, 'KRW' as Currency)).toBe(423_000_000n);
  });
  it.each([
    ['1 234 567,8', ' '],
    ['1\u00a0234\u00a0567,8', ' '],
    ['1\u202f234\u202f567,8', ' '],
    ["1'234'567,8", "'"],
    ['1’234’567,8', "'"],
  ] as const)('reads the groups of %j', (text, group) => expect(minor(text, { ...spanish, group })).toBe(1_234_567_80n));
  it('counts in thousands and millions without losing a cent', () => {
    expect(minor('1.234,56789', { ...spanish, unitsOf: 1000n })).toBe(1_234_567_89n);
    expect(minor('0,00000001', { ...spanish, unitsOf: 1_000_000n })).toBe(1n);
    expect(minor('12', { ...english, unitsOf: 1_000_000n }, JPY)).toBe(12_000_000n);
  });
  it.each(['1.23', '12.34,5', '1,2,3', '1.2345', 'n/a', '12€50', '1 234', '€', '--5', '(5', '0.123,4'])('does not guess at %j', (text) =>
    expect(minor(text)).toBe('budget/not-an-amount'),
  );
  it('refuses more decimals than the currency has, rather than round', () =>
    expect(readAmount('1,005', spanish, EUR)).toEqual({
      ok: false,
      error: { code: 'budget/amount-has-too-many-decimals', value: '1,005', decimals: 2 },
    }));
  it.each(['1,2E+07', '12E3', '####'])('says that the digits of %j are gone', (text) =>
    expect(minor(text)).toBe('budget/amount-lost-digits'),
  );
  it.each(['', '  ', '-', '–', '\u00a0'])('takes %j for nothing only when told to', (text) => {
    expect(minor(text)).toBe('budget/amount-blank');
    expect(minor(text, { ...spanish, blank: 'zero' })).toBe(0n);
  });
  it('reads back every amount that it is shown, in every format', () =>
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...decimalMarks), fc.constantFrom(...groupMarks), (amount, decimal, group) => {
        fc.pre(decimal !== group);
        const [whole, fraction] = toDecimal({ minor: amount, currency: EUR }).split('.') as [string, string];
        const written = `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group)}${decimal}${fraction}`;
        expect(minor(written, { decimal, group, unitsOf: 1n, blank: 'refused' })).toBe(amount);
      }),
    ));
});
