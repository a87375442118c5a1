import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realSpendingPerResident } from './real-spending-per-resident.js';
import { retrogressionFormIsDue } from './retrogression-form.js';

const input = { a0: 1000, a1: 1010, p0: 100, p1: 101, d0: 1, d1: 1.05 };

describe('real spending per resident', () => {
  it('that keeps pace with prices and people to the last cent is no cut', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.integer({ min: 1, max: 300 }),
        (a0, p0, percent) => {
          // Prices rise by whole per cents, and the amount with them: exact in decimals, rarely in binary.
          const finding = realSpendingPerResident.evaluate({
            a0: BigInt(a0) * 100n,
            a1: BigInt(a0) * BigInt(100 + percent),
            p0,
            p1: p0,
            d0: 1,
            d1: (100 + percent) / 100,
          });
          expect(finding).toMatchObject({ level: 'ok', values: { change: 0 } });
        },
      ),
    ));
  it.each([
    [-0.02, 'watch'],
    [-0.020_001, 'concern'],
    [-0.1, 'concern'],
    [-0.100_001, 'severe'],
    [0, 'ok'],
  ])('a change of exactly %s gives %s', (change, level) =>
    expect(
      realSpendingPerResident.evaluate({ ...input, a0: 1_000_000, a1: Math.round(1_000_000 * (1 + change)), p1: 100, d1: 1 }).level,
    ).toBe(level),
  );
  it('shows the plain change beside the real one', () =>
    expect(realSpendingPerResident.evaluate(input).values.nominalChange).toBeCloseTo(0.01, 12));
  it('compares no approved with an executed amount', () =>
    expect(realSpendingPerResident.evaluate({ ...input, phases: ['approved', 'executed'] })).toMatchObject({
      level: 'not_computable',
      missingInput: [{ name: 'phases', why: 'phases-differ' }],
    }));
  it('names a hidden input as hidden, and every other that lacks', () =>
    expect(realSpendingPerResident.evaluate({ ...input, p1: 'hidden', d0: 0, d1: Number.NaN })).toMatchObject({
      missingInput: [
        { name: 'p1', why: 'hidden' },
        { name: 'd0', why: 'not-above-zero' },
        { name: 'd1', why: 'not-a-number' },
      ],
      say: 'Cannot be computed: the number of residents this year is hidden to protect people',
    }));
});

describe('the form that justifies a cut', () => {
  it('is due from concern upwards, and for this check alone', () =>
    expect([
      retrogressionFormIsDue({ check: 'C01', level: 'severe' }),
      retrogressionFormIsDue({ check: 'C01', level: 'concern' }),
      retrogressionFormIsDue({ check: 'C01', level: 'watch' }),
      retrogressionFormIsDue({ check: 'C02', level: 'concern' }),
    ]).toEqual([true, true, false, false]));
});
