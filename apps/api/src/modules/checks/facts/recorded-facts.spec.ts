import { fromDecimal, toDecimal, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorOf, RecordedFacts, type RecordedFact } from './recorded-facts.js';

const euro = 'EUR' as Currency;

const fact = (given: Partial<RecordedFact>): RecordedFact => ({
  id: 'id',
  kind: 'population',
  year: null,
  item: '',
  name: '',
  value: '1',
  source: 'Counted',
  sourceUrl: null,
  note: null,
  recordedAt: new Date(0),
  ...given,
});

describe('an amount that a city records', () => {
  it('is kept to the minor unit, and what lies beyond is rounded half up', () =>
    expect(['2.5', '0.004', '0.005', '-1.239', '7'].map((text) => minorOf(text, euro))).toEqual([250n, 0n, 1n, -124n, 700n]));

  it('of a currency without decimals has none', () => expect(minorOf('1234.5', 'KRW' as Currency)).toBe(1235n));

  it('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (minor) => {
        const written = toDecimal({ minor, currency: euro });
        expect(minorOf(written, euro)).toBe(minor);
        expect(fromDecimal(written, euro)).toEqual({ ok: true, value: { minor, currency: euro } });
      }),
    ));
});

describe('the facts of a city', () => {
  const facts = new RecordedFacts([
    fact({ year: 2024, value: '10' }),
    fact({ year: 2026, value: '12' }),
    fact({ kind: 'target', item: 'HO-P1', year: 2030, value: '14' }),
  ]);

  it('are those of the very year where a year is asked for', () => {
    expect(facts.of('population', { year: 2024 })?.value).toBe('10');
    expect(facts.of('population', { year: 2025 })).toBeUndefined();
  });

  it('of an earlier year stand in where that is allowed, never those of a later one', () => {
    expect(facts.upTo('population', 2025)?.value).toBe('10');
    expect(facts.upTo('population', 2023)).toBeUndefined();
  });

  it('about one thing say nothing of another', () => {
    expect(facts.of('target', { year: 2030, item: 'HO-P1' })?.value).toBe('14');
    expect(facts.of('target', { year: 2030 })).toBeUndefined();
  });
});
