import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from './chance.js';

const numbers = (end: number) => Array.from({ length: end }, (_, index) => index);

describe('chance', () => {
  it('comes out alike for the same seed, and otherwise for another', () => {
    const draws = (seed: string) => {
      const chance = new Chance(seed);
      return numbers(20).map(() => chance.below(1000));
    };
    expect(draws('one')).toEqual(draws('one'));
    expect(draws('one')).not.toEqual(draws('other'));
  });

  it('draws each item at most once, and no more than there are', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 40 }), fc.nat({ max: 60 }), (seed, items, count) => {
        const drawn = new Chance(seed).draw(numbers(items), count);
        expect(drawn).toHaveLength(Math.min(items, count));
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    ));

  it('never takes what weighs nothing, as long as something weighs', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (seed, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        expect(weights[new Chance(seed).weighted(weights)]).toBeGreaterThan(0);
      }),
    ));
});
