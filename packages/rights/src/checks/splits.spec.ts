import { sum, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsWeightedShare, splitByNeed } from './needs-weighted-share.js';
import { pointsAllocation, splitByPoints } from './points-allocation.js';

const KRW = 'KRW' as Currency;
const pools = fc.bigInt({ min: 0n, max: 2n ** 60n }).map((minor) => ({ minor, currency: KRW }));
const grade = fc.integer({ min: 1, max: 4 });

describe('splitByNeed', () => {
  it('gives more where there are more people and where life is worse', () =>
    expect(
      splitByNeed({ minor: 10_000n, currency: KRW }, [
        { population: 60, quality: 0.5 },
        { population: 20, quality: 0.8 },
        { population: 40, quality: 0.6 },
      ]).map(({ minor }) => minor),
    ).toEqual([5_669n, 1_181n, 3_150n]));
  it('loses nothing of the pool', () =>
    fc.assert(
      fc.property(
        pools,
        fc.array(
          fc.record({ population: fc.integer({ min: 1, max: 10 ** 7 }), quality: fc.integer({ min: 1, max: 100 }).map((q) => q / 100) }),
          {
            minLength: 1,
            maxLength: 10,
          },
        ),
        (pool, districts) => {
          expect(sum(splitByNeed(pool, districts), KRW)).toEqual(pool);
        },
      ),
    ));
});

describe('splitByPoints', () => {
  it('splits by the points that need, people and priority earn', () =>
    expect(
      splitByPoints({ minor: 100_000n, currency: KRW }, [
        { need: 4, population: 2, priority: 4 },
        { need: 2, population: 4, priority: 3 },
        { need: 1, population: 1, priority: 0 },
      ]).map(({ minor }) => minor),
    ).toEqual([51_948n, 40_260n, 7_792n]));
  it('loses nothing of the pool', () =>
    fc.assert(
      fc.property(
        pools,
        fc.array(fc.record({ need: grade, population: grade, priority: grade }), { minLength: 1, maxLength: 16 }),
        (pool, regions) => {
          expect(sum(splitByPoints(pool, regions), KRW)).toEqual(pool);
        },
      ),
    ));
});

describe('what does not make sense in a split', () => {
  it('is a quality above the best', () =>
    expect(
      needsWeightedShare.evaluate({ pool: 1, districts: [{ name: 'North', population: 1, quality: 1.1, actual: 1 }] }).missingInput,
    ).toEqual([{ name: 'districts', item: 'North', field: 'quality', why: 'out-of-range' }]));
  it.each([
    [{ need: 0, population: 1, priority: 0 }, 'need'],
    [{ need: 1, population: 5, priority: 0 }, 'population'],
    [{ need: 1, population: 1, priority: -1 }, 'priority'],
  ])('is a grade off its scale: %j', (region, field) =>
    expect(pointsAllocation.evaluate({ pool: 1, regions: [{ name: 'R1', ...region }] }).missingInput).toEqual([
      { name: 'regions', item: 'R1', field, why: 'out-of-range' },
    ]),
  );
  it('is weights that are all nought', () =>
    expect(
      pointsAllocation.evaluate({
        pool: 1,
        regions: [{ name: 'R1', need: 1, population: 1, priority: 1 }],
        weights: { need: 0, population: 0, priority: 0 },
      }).missingInput,
    ).toEqual([{ name: 'weights', why: 'not-above-zero' }]));
});
