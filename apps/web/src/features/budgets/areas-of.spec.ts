import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from './areas-of.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const amounts = fc.array(fc.integer({ min: -1000, max: 1_000_000 }));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const minors = (areas: ReturnType<typeof areasOf>) => areas.map(({ value }) => Number(typeof value === 'number' ? value : value.minor));

describe('parts as areas', () => {
  it('stand in the order of their size, with what is too small to be read as one of them', () => {
    const named = [1, 700, 297, 2].map((amount, at) => ({ label: 'abcd'[at]!, amount: won(amount) }));
    expect(areasOf(named, null, 'smaller')).toEqual([
      { label: 'b', value: won(700) },
      { label: 'c', value: won(297) },
      { label: 'smaller', value: won(3), rest: true },
    ]);
  });

  it('together are as large as all amounts above zero', () =>
    fc.assert(
      fc.property(amounts, fc.option(fc.integer({ min: 0, max: 100_000 })), (numbers, others) => {
        const named = numbers.map((amount, at) => ({ label: String(at), amount: won(amount) }));
        const areas = areasOf(named, others === null ? null : won(others), 'smaller');
        expect(sum(minors(areas))).toBe(sum(numbers.filter((one) => one > 0)) + (others ?? 0));
        expect(minors(areas).every((one) => one > 0)).toBe(true);
        expect(minors(areas)).toEqual(minors(areas).toSorted((one, other) => other - one));
      }),
    ));

  it('have no area for what is not published', () => expect(areasOf([{ label: 'a', amount: null }], null, 'smaller')).toEqual([]));
});
