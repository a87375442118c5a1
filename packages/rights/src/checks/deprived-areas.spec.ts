import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deprivedAreas } from './deprived-areas.js';

const district = fc.record({
  name: fc.string({ maxLength: 4 }),
  population: fc.integer({ min: 1, max: 10_000 }),
  deprivation: fc.integer({ min: 0, max: 5 }).map((tenths) => tenths / 10),
  spend: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('most and least deprived fifths', () => {
  it('cut through a district where a fifth of the residents ends in it', () =>
    expect(
      deprivedAreas.evaluate({
        districts: [
          { name: 'North', population: 100, deprivation: 0.9, spend: 1000 },
          { name: 'South', population: 400, deprivation: 0.1, spend: 2000 },
          { name: 'Centre', population: 100, deprivation: 0.5, spend: 500 },
        ],
      }).values,
    ).toMatchObject({ mostDeprivedFifthPerHead: (1000 + 100) / 120, leastDeprivedFifthPerHead: 5 }));
  it('do not depend on the order of the list, nor on how equals are cut up', () =>
    fc.assert(
      fc.property(
        fc
          .array(district, { minLength: 1, maxLength: 8 })
          .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(deprivedAreas.evaluate({ districts: shuffled })).toEqual(deprivedAreas.evaluate({ districts: some }));
        },
      ),
    ));
  it('are equal, and the index nought, when every head gets the same', () =>
    fc.assert(
      fc.property(fc.array(district, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 999 }), (some, perHead) => {
        const districts = some.map((one) => ({ ...one, spend: one.population * perHead }));
        expect(deprivedAreas.evaluate({ districts }).values).toMatchObject({ ratio: 1, concentrationIndex: 0 });
      }),
    ));
  it('the index lies between -1 and 1', () =>
    fc.assert(
      fc.property(fc.array(district, { minLength: 1, maxLength: 8 }), (districts) => {
        expect(Math.abs(deprivedAreas.evaluate({ districts }).values.concentrationIndex!)).toBeLessThanOrEqual(1);
      }),
    ));
  it('name the district and the field that is hidden', () =>
    expect(
      deprivedAreas.evaluate({
        districts: [
          { name: 'North', population: 10, deprivation: 1, spend: 10 },
          { name: 'South', population: 'hidden', deprivation: 0, spend: 10 },
        ],
      }).missingInput,
    ).toEqual([{ name: 'districts', item: 'South', field: 'population', why: 'hidden' }]));
});
