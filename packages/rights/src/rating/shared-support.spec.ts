import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedSupport } from './shared-support.js';

const group = fc.integer({ min: 0, max: 500 }).chain((n) => fc.record({ agree: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('sharedSupport', () => {
  it('18 of 20 and 6 of 10 share 0.5038', () =>
    expect(
      sharedSupport([
        { agree: 18, n: 20 },
        { agree: 6, n: 10 },
      ]),
    ).toBeCloseTo(0.5038, 4));
  it('says nothing without groups', () => expect(sharedSupport([])).toBeUndefined());
  it('is never higher than in the group that likes it least', () =>
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const least = Math.min(...groups.map((one) => sharedSupport([one])!));
        expect(sharedSupport(groups)!).toBeLessThanOrEqual(least);
      }),
    ));
});
