import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessAmountFormat } from './guess-amount-format.js';
import { readAmount } from './read-amount.js';

const EUR = 'EUR' as Currency;

describe('guessAmountFormat', () => {
  it.each([
    [['108364', '97385,64', '-2706,3'], ',', ''],
    [['21925350', '1173876.8', '0.00'], '.', ''],
    [['423,000,000', '1,500'], '.', ','],
    [['1.234.567,80', '12'], ',', '.'],
    [['1 234,5', '12'], ',', ' '],
    [["1'234.50"], '.', "'"],
    [['$1,234.50', '($2.00)'], '.', ','],
    [['1000', '2'], '.', ''],
  ])('sees the marks of %j', (samples, decimal, group) => {
    const guess = guessAmountFormat(samples);
    expect(guess).toMatchObject({ format: { decimal, group }, read: samples.length, of: samples.length, unread: [] });
    expect(guess.ambiguous).toBeUndefined();
  });
  it('takes three digits behind a mark for thousands, and asks', () =>
    expect(guessAmountFormat(['1,234', '15'])).toMatchObject({ format: { decimal: '.', group: ',' }, ambiguous: '1,234' }));
  it('is told by one amount what to make of the others', () => expect(guessAmountFormat(['1,234', '1,234.5']).ambiguous).toBeUndefined());
  it('leaves blanks out and shows what it cannot read', () =>
    expect(guessAmountFormat(['', ' ', '1,50', 'n/a'])).toMatchObject({ read: 1, of: 2, unread: ['n/a'] }));
  it('does not decide what an empty cell means', () => expect(guessAmountFormat(['', '1']).format.blank).toBe('refused'));
  it('reads all amounts written with two decimals', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n }), { minLength: 1 }), fc.constantFrom(',', '.'), (amounts, mark) => {
        const written = amounts.map((minor) => `${minor / 100n}${mark}${String(minor % 100n).padStart(2, '0')}`);
        const { format } = guessAmountFormat(written);
        expect(written.map((text) => readAmount(text, format, EUR))).toEqual(
          amounts.map((minor) => ({ ok: true, value: { minor, currency: EUR } })),
        );
      }),
    ));
});
