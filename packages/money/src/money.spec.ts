import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, apportion, basisPoints, compare, fromDecimal, perHead, subtract, sum, toDecimal, type Currency } from './index.js';

const EUR = 'EUR' as Currency;
const KRW = 'KRW' as Currency;
const amounts = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });

describe('two currencies', () => {
  it('do not meet', () => expect(() => add({ minor: 1n, currency: EUR }, { minor: 1n, currency: KRW })).toThrow(/Two currencies/));
});

describe('adding', () => {
  it('is exact beyond 2^53', () =>
    expect(add({ minor: 2n ** 53n, currency: EUR }, { minor: 1n, currency: EUR }).minor).toBe(9007199254740993n));
  it('is undone by subtracting, and summing agrees with adding', () =>
    fc.assert(
      fc.property(fc.array(amounts), amounts, (many, one) => {
        const each = many.map((minor) => ({ minor, currency: EUR }));
        const total = sum(each, EUR);
        expect(subtract(add(total, { minor: one, currency: EUR }), { minor: one, currency: EUR })).toEqual(total);
      }),
    ));
  it('orders amounts', () => expect(compare({ minor: -1n, currency: EUR }, { minor: 0n, currency: EUR })).toBe(-1));
});

describe('apportion', () => {
  it('gives the odd cents to the largest remainders', () =>
    expect(apportion({ minor: 100n, currency: EUR }, [1n, 1n, 1n]).map((share) => share.minor)).toEqual([34n, 33n, 33n]));
  it('loses nothing, and stays within one unit of each quota', () =>
    fc.assert(
      fc.property(amounts, fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 }), (minor, weights) => {
        const total = weights.reduce((one, other) => one + other, 0n);
        fc.pre(total > 0n);
        const shares = apportion({ minor, currency: EUR }, weights);
        expect(shares.reduce((one, share) => one + share.minor, 0n)).toBe(minor);
        shares.forEach((share, index) => {
          const distance = share.minor * total - minor * weights[index]!;
          expect(distance < total && distance > -total).toBe(true);
        });
      }),
    ));
  it('refuses weights that say nothing', () => expect(() => apportion({ minor: 5n, currency: EUR }, [0n, 0n])).toThrow(/not all zero/));
});

describe('decimals', () => {
  it.each([
    ['106238.88', EUR, 10623888n],
    ['-0.5', EUR, -50n],
    ['500', KRW, 500n],
    ['7.00', KRW, 7n],
  ] as const)('%s %s is read exactly', (text, currency, minor) =>
    expect(fromDecimal(text, currency)).toEqual({ ok: true, value: { minor, currency } }),
  );
  it('half a won does not exist', () =>
    expect(fromDecimal('0.5', KRW)).toMatchObject({ ok: false, error: { code: 'money/too-many-decimals' } }));
  it.each(['', '1,5', '1e5', '--1', 'Infinity', '１'])('%j is not an amount', (text) =>
    expect(fromDecimal(text, EUR)).toMatchObject({ ok: false, error: { code: 'money/not-an-amount' } }),
  );
  it('are written as they are read', () =>
    fc.assert(
      fc.property(amounts, fc.constantFrom(EUR, KRW, 'KWD' as Currency), (minor, currency) => {
        expect(fromDecimal(toDecimal({ minor, currency }), currency)).toEqual({ ok: true, value: { minor, currency } });
      }),
    ));
});

describe('shares', () => {
  it.each([
    [1n, 3n, 3333],
    [2n, 3n, 6667],
    [-1n, 8n, -1250],
    [1n, 0n, undefined],
  ] as const)('%s of %s is %s basis points', (part, whole, points) => expect(basisPoints(part, whole)).toBe(points));
  it('per head rounds half away from zero', () => expect([perHead(5n, 2n), perHead(-5n, 2n), perHead(4n, 3n)]).toEqual([3n, -3n, 1n]));
});
