import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightCodes } from '../catalogue/right-code.js';
import { wholeWeight, type RightWeights } from '../catalogue/right-weights.js';
import { splitByRight } from '../right-shares.js';
import { checkTag } from './check-tag.js';
import { coverage, knownOf } from './coverage.js';
import { readWeights, weightsText } from './weights-text.js';

const districts = new Set(['01', '02']);
const weightsWithinTheWhole: fc.Arbitrary<RightWeights> = fc
  .array(fc.tuple(fc.constantFrom(...rightCodes), fc.integer({ min: 1, max: wholeWeight })), { maxLength: 16 })
  .map((pairs) => {
    const weights: Record<string, number> = {};
    let left = wholeWeight;
    for (const [right, weight] of pairs) {
      if (right in weights || weight > left) continue;
      weights[right] = weight;
      left -= weight;
    }
    return weights;
  });

describe('a tag', () => {
  it.each([
    ['cofog', '08.2'],
    ['rigidity', 'mandatory'],
    ['equality', '0'],
    ['fund', 'block_grant'],
    ['district', '02'],
  ] as const)('of %s may be %s, and nothing made up', (field, value) => {
    expect(checkTag(field, value, districts)).toEqual({ ok: true, value });
    expect(checkTag(field, 'made up', districts)).toEqual({ ok: false, error: { code: 'tag/unknown-value', field, value: 'made up' } });
  });

  it('of weights is kept in one way of writing', () => {
    expect(checkTag('weights', ' MO 30.50 % ;HO 40', districts)).toEqual({ ok: true, value: 'HO 40; MO 30.5' });
    expect(checkTag('weights', '-', districts)).toEqual({ ok: true, value: '-' });
  });

  it.each(['', 'HO', 'HO -1', 'HO 1; HO 2', 'XX 10', 'HO 10.123', 'HO 10, MO 20'])('of weights is refused as “%s”', (text) => {
    expect(checkTag('weights', text, districts)).toMatchObject({ ok: false, error: { code: 'tag/unreadable-weights' } });
  });

  it('of weights never exceeds the line', () => {
    expect(checkTag('weights', 'HO 60; MO 40.01', districts)).toEqual({
      ok: false,
      error: { code: 'rights/weights-exceed-the-whole', total: 10_001 },
    });
    fc.assert(
      fc.property(weightsWithinTheWhole, fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (weights, minor) => {
        const read = readWeights(weightsText(weights));
        if (!read.ok) throw new Error(read.error.code);
        expect(read.value).toEqual(weights);
        const { byRight, notAttributed } = splitByRight({ minor, currency: 'EUR' as Currency }, read.value);
        const parts = [...Object.values(byRight), notAttributed].map((part) => part.minor);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(minor);
        expect(parts.every((part) => (minor < 0n ? part <= 0n : part >= 0n))).toBe(true);
      }),
    );
  });
});

describe('the coverage', () => {
  it('is never above the whole, and whole only when nothing is left', () => {
    const lines = fc.array(fc.record({ minor: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), known: fc.boolean() }));
    fc.assert(
      fc.property(lines, (some) => {
        const nothing = some.every(({ minor }) => minor === 0n);
        const whole = some.every(({ minor, known }) => known || minor === 0n);
        const part = coverage(knownOf(some));
        expect(part === undefined).toBe(nothing);
        expect(part ?? 0).toBeGreaterThanOrEqual(0);
        expect(part ?? 0).toBeLessThanOrEqual(10_000);
        expect(part === 10_000).toBe(whole && !nothing);
      }),
    );
  });

  it('grows when one more line becomes known', () => {
    expect(
      coverage(
        knownOf([
          { minor: -10n, known: false },
          { minor: 110n, known: true },
        ]),
      ),
    ).toBe(9166);
    expect(coverage({ known: 99_999n, whole: 100_000n })).toBe(9999);
    expect(coverage({ known: 0n, whole: 0n })).toBeUndefined();
  });
});
