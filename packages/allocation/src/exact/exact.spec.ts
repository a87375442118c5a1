import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, fraction, minus, over, plus, sumOf, times, type Fraction } from './fraction.js';
import { FractionChain } from './fraction-chain.js';
import { ceilingOf, ratioText, ratioToNumber } from './ratio.js';

const whole = fc.bigInt({ min: -1000n, max: 1000n });
const positive = fc.bigInt({ min: 1n, max: 1000n });
const fractions = fc.tuple(whole, positive).map(([top, bottom]) => fraction(top, bottom));

describe('fractions', () => {
  it('are kept in lowest terms', () => expect(fraction(6n, -4n)).toEqual({ top: -3n, bottom: 2n }));
  it('refuse to stand over zero', () => expect(() => fraction(1n, 0n)).toThrow(/over zero/));
  it('add and multiply as they should', () =>
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        const divisor = b.top === 0n ? fraction(7n) : b;
        expect(times(over(a, divisor), divisor)).toEqual(a);
        expect(Math.sign(compareFractions(a, b))).toBe(Math.sign(Number(minus(a, b).top)));
      }),
    ));
});

describe('a chain of fractions', () => {
  it('holds what plain fractions give', () =>
    fc.assert(
      fc.property(
        fractions,
        fc.array(fc.tuple(whole, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }), positive), { maxLength: 10 }),
        (first, links) => {
          const chain = new FractionChain(first.top, first.bottom);
          const plain: Fraction[] = [first];
          for (const [constant, factors, divisor] of links) {
            const combined = plus(fraction(constant), sumOf(plain.map((x, k) => times(x, fraction(BigInt(factors[k]!))))));
            expect(fraction(chain.combine(constant, factors), chain.bottom())).toEqual(combined);
            chain.push(chain.combine(constant, factors), divisor);
            plain.push(over(combined, fraction(divisor)));
          }
          plain.forEach((x, at) => expect(fraction(chain.top(at), chain.bottom(at))).toEqual(x));
        },
      ),
    ));
});

describe('a ratio', () => {
  it('becomes a float close to the exact value, even where both sides are beyond every float', () => {
    const huge = 3n ** 2000n;
    expect(ratioToNumber(huge * 7n, huge * 2n)).toBe(3.5);
    expect(ratioToNumber(-huge, huge * 3n)).toBeCloseTo(-1 / 3, 15);
    expect(ratioToNumber(0n, huge)).toBe(0);
  });
  it('agrees with division where division is exact enough', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 40 }), (top, bottom) => {
        expect(Math.abs(ratioToNumber(BigInt(top), BigInt(bottom)) / (top / bottom) - 1)).toBeLessThan(2 ** -51);
      }),
    ));
  it.each([
    [1n, 3n, '0.333333'],
    [2n, 3n, '0.666667'],
    [-1n, 2n, '-0.5'],
    [10n, 5n, '2'],
    [1n, 2_000_000n, '0.000001'],
    [9_999_999_999n, 10_000_000_000n, '1'],
  ])('%s/%s is shown as %s', (top, bottom, text) => expect(ratioText(top, bottom, 6)).toBe(text));
  it.each([
    [7n, 2n, 4n],
    [8n, 2n, 4n],
    [-7n, 2n, -3n],
    [0n, 2n, 0n],
  ])('%s/%s rounds up to %s', (top, bottom, up) => expect(ceilingOf(top, bottom)).toBe(up));
});
