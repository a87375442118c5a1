import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, groupWeights, weightedViewIsShown } from './group-weights.js';

const groups = fc.array(fc.record({ population: fc.integer({ min: 1, max: 100_000 }), n: fc.integer({ min: 0, max: 500 }) }), {
  minLength: 1,
  maxLength: 8,
});
const weighted = (sizes: readonly { population: number; n: number }[]) =>
  groupWeights(sizes).map((weight, index) => ({ weight, n: sizes[index]!.n }));

describe('groupWeights', () => {
  it('leave all as they are when raters mirror the city', () =>
    expect(
      groupWeights([
        { population: 500, n: 5 },
        { population: 1500, n: 15 },
      ]),
    ).toEqual([1, 1]));
  it('are kept between three tenths and three before they are scaled', () => {
    const [few, many] = groupWeights([
      { population: 900, n: 1 },
      { population: 100, n: 99 },
    ]);
    expect(few! / many!).toBeCloseTo(10, 12);
  });
  it('have a mean of 1 over the raters', () =>
    fc.assert(
      fc.property(groups, (sizes) => {
        const raters = sizes.reduce((sum, { n }) => sum + n, 0);
        fc.pre(raters > 0);
        expect(weighted(sizes).reduce((sum, { weight = 0, n }) => sum + weight * n, 0)).toBeCloseTo(raters, 6);
      }),
    ));
  it('give none to a group without raters', () =>
    expect(
      groupWeights([
        { population: 10, n: 0 },
        { population: 10, n: 5 },
      ])[0],
    ).toBeUndefined());
});

describe('effectiveNumber', () => {
  it('never exceeds the number of raters', () =>
    fc.assert(
      fc.property(groups, (sizes) => {
        const raters = sizes.reduce((sum, { n }) => sum + n, 0);
        expect(effectiveNumber(weighted(sizes))).toBeLessThanOrEqual(raters + 1e-6);
      }),
    ));
  it('equals it when all weights are alike', () => expect(effectiveNumber([{ weight: 1, n: 42 }])).toBe(42));
  it('is nought without raters', () => expect(effectiveNumber([])).toBe(0));
  it('thirty are enough to show the weighted view', () =>
    expect([weightedViewIsShown(29.9), weightedViewIsShown(30)]).toEqual([false, true]));
});
