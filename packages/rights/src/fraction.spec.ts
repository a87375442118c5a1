import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, distance, exactly, fraction, minus, one, over, plus, times, toNumber, toWhole, total } from './fraction.js';

describe('exactly', () => {
  it.each([
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [1e-7, 1n, 10_000_000n],
    [-1.5e-9, -3n, 2_000_000_000n],
    [1e21, 10n ** 21n, 1n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [2n ** 70n, 2n ** 70n, 1n],
  ] as const)('reads %s as it is written', (value, top, bottom) => expect(exactly(value)).toEqual({ top, bottom }));
  it('adds a tenth and two tenths to three tenths', () => expect(plus(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3)));
  it('goes back to the same number', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(exactly(value))).toBe(value === 0 ? 0 : value);
      }),
    ));
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('has no fraction for %s', (value) => expect(() => exactly(value)).toThrow(/finite/));
});

describe('reckoning with fractions', () => {
  const fractions = fc
    .tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.bigInt({ min: 1n, max: 2n ** 60n }))
    .map(([top, bottom]) => fraction(top, bottom));
  it('what is added can be taken away, what is multiplied divided', () =>
    fc.assert(
      fc.property(fractions, fractions, (left, right) => {
        expect(minus(plus(left, right), right)).toEqual(left);
        const divisor = right.top === 0n ? one : right;
        expect(over(times(left, divisor), divisor)).toEqual(left);
        expect(distance(left, right)).toEqual(distance(right, left));
        expect(Math.sign(compareFractions(left, right))).toBe(-Math.sign(compareFractions(right, left)));
      }),
    ));
  it('keeps fractions in lowest terms with a positive bottom', () => expect(fraction(6n, -4n)).toEqual({ top: -3n, bottom: 2n }));
  it('nothing is divided by zero', () => expect(() => over(one, fraction(0n))).toThrow(/zero/));
  it('an empty total is zero', () => expect(total([])).toEqual(fraction(0n)));
  it('rounds halves away from zero', () =>
    expect([fraction(5n, 2n), fraction(-5n, 2n), fraction(4n, 3n)].map(toWhole)).toEqual([3n, -3n, 1n]));
  it('shows amounts that no float can hold', () => expect(toNumber(fraction(10n ** 30n, 4n * 10n ** 29n))).toBe(2.5));
});
