import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format.js';
import { koreanMoney } from './korean-money.js';
import { readAmount } from './read-amount.js';

const inLanguage = (language: string) => createFormat({ language, timeZone: 'Asia/Seoul', now: '2026-03-20T03:00:00.000Z' });
/** Direction marks are for the eye's order, not for comparing. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('amounts in words', () => {
  it('prints every digit of an amount that no float could hold', () => {
    expect(inLanguage('en').money({ minor: '9007199254740993', currency: 'KRW' })).toBe('₩9,007,199,254,740,993');
  });

  it('prints cents only where there are any', () => {
    expect(inLanguage('en').money({ minor: '123400', currency: 'EUR' })).toBe('€1,234');
    expect(inLanguage('en').money({ minor: '123450', currency: 'EUR' })).toBe('€1,234.50');
  });

  it('keeps the currency of the budget in every language', () => {
    expect(plain(inLanguage('es').money({ minor: '123450', currency: 'EUR' }))).toBe('1234,50 €');
    expect(plain(inLanguage('ar').money({ minor: '123450', currency: 'EUR' }))).toContain('1,234.50');
    expect(inLanguage('ko').money({ minor: '123450', currency: 'EUR' })).toBe('€1,234.50');
  });

  it('shows what is added and what is taken', () => {
    expect(inLanguage('en').signedMoney({ minor: '500', currency: 'KRW' })).toBe('+₩500');
    expect(inLanguage('en').signedMoney({ minor: '-500', currency: 'KRW' })).toBe('-₩500');
    expect(inLanguage('en').signedMoney({ minor: '0', currency: 'KRW' })).toBe('₩0');
  });

  it('says won in Korean by 조, 억 and 만, and other money by the habit of the language', () => {
    expect(inLanguage('ko').shortMoney({ minor: '7604300000000', currency: 'KRW' })).toBe('7조 6,043억 원');
    expect(inLanguage('en').shortMoney({ minor: '120000000', currency: 'KRW' })).toBe('₩120m');
  });
});

describe('won as Korean readers say them', () => {
  it.each([
    [0n, '0원'],
    [9_999n, '9,999원'],
    [10_000n, '1만 원'],
    [12_345n, '1만 2,345원'],
    [120_000_000n, '1억 2,000만 원'],
    [120_004_999n, '1억 2,000만 원'],
    [999_999_999_999n, '1조 원'],
    [12_345_600_000_000_000n, '12,345조 6,000억 원'],
    [-40_000n, '-4만 원'],
  ])('%s is %s', (won, words) => {
    expect(koreanMoney(won)).toBe(words);
  });

  it('stays within half of its smaller unit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 17n), (won) => {
        const said = readAmount(koreanMoney(won), 'KRW');
        const smaller = won >= 10n ** 12n ? 10n ** 8n : won >= 10n ** 8n ? 10n ** 4n : 1n;
        expect(said.ok && 2n * (said.value.minor > won ? said.value.minor - won : won - said.value.minor) <= smaller).toBe(true);
      }),
    );
  });
});

describe('amounts as people write them', () => {
  it.each([
    ['40000', 'KRW', 40_000n],
    ['40,000', 'KRW', 40_000n],
    ['40.000', 'KRW', 40_000n],
    ['40 000원', 'KRW', 40_000n],
    ['4만', 'KRW', 40_000n],
    ['1억 2,000만 원', 'KRW', 120_000_000n],
    ['٤٠٬٠٠٠', 'KRW', 40_000n],
    ['₩ 40,000', 'KRW', 40_000n],
    ['1.234,50 €', 'EUR', 123_450n],
    ['1,234.50', 'EUR', 123_450n],
    ['-500', 'EUR', -50_000n],
    ['1,000,000', 'EUR', 100_000_000n],
  ])('%s in %s', (text, currency, minor) => {
    const amount = readAmount(text, currency);
    expect(amount).toEqual({ ok: true, value: { minor, currency } });
  });

  it.each(['', 'forty', '4만x', '1.5', '--5'])('does not guess at "%s"', (text) => {
    expect(readAmount(text, 'KRW').ok).toBe(false);
  });

  it('reads back what every language prints', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 15n),
        fc.constantFrom('en', 'es', 'ar', 'ko'),
        fc.constantFrom('KRW', 'EUR'),
        (minor, language, currency) => {
          const printed = plain(inLanguage(language).money({ minor: minor.toString(), currency }));
          const amount = readAmount(printed, currency);
          expect(amount.ok && amount.value.minor).toBe(minor);
        },
      ),
    );
  });
});
