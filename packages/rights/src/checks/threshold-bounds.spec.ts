import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightsChecks } from './checks.js';
import { approvedButUnspent } from './approved-but-unspent.js';
import { realSpendingPerResident } from './real-spending-per-resident.js';
import { thresholdBounds, withBounds } from './threshold-bounds.js';

const checks = Object.values(rightsChecks);

describe('the bounds of a check', () => {
  it('are its numbers, in the order of its levels', () =>
    expect(thresholdBounds(realSpendingPerResident.thresholds).map(({ level, side, bound }) => [level, side, bound])).toEqual([
      ['ok', 'atLeast', 0],
      ['watch', 'atLeast', -0.02],
      ['concern', 'atLeast', -0.1],
    ]));

  it('put back unchanged give the same thresholds, for every check', () => {
    for (const { thresholds } of checks) {
      const bounds = thresholdBounds(thresholds).map(({ bound }) => bound);
      expect(withBounds(thresholds, bounds)).toEqual({ ok: true, value: thresholds });
    }
  });

  it('that a city sets decide instead', () => {
    const stricter = withBounds(realSpendingPerResident.thresholds, [0, -0.01, -0.04]);
    if (!stricter.ok) throw new Error('refused');
    const input = { a0: 1000, a1: 1010, p0: 100, p1: 101, d0: 1, d1: 1.05 };
    expect(realSpendingPerResident.evaluate(input).level).toBe('concern');
    expect(realSpendingPerResident.evaluate(input, stricter.value as typeof realSpendingPerResident.thresholds).level).toBe('severe');
  });

  it('keep a band a band on both of its sides', () => {
    const { thresholds } = approvedButUnspent;
    expect(withBounds(thresholds, [0.98, 1.02, 0.9, 1.1]).ok).toBe(true);
    expect(withBounds(thresholds, [0.85, 1.05, 0.9, 1.1])).toMatchObject({ error: { code: 'rights/bounds-out-of-order' } });
  });

  it('are refused when some are missing or are no numbers', () => {
    const { thresholds } = realSpendingPerResident;
    expect(withBounds(thresholds, [0, -0.02])).toMatchObject({ error: { code: 'rights/bounds-incomplete', asked: 3, given: 2 } });
    expect(withBounds(thresholds, [0, Number.NaN, -0.1])).toMatchObject({ error: { code: 'rights/bound-not-a-number', place: 1 } });
  });

  it('leave no level out of reach: whatever is accepted keeps the order in which levels stood', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checks), fc.infiniteStream(fc.double({ min: -10, max: 10, noNaN: true })), (check, numbers) => {
        const before = thresholdBounds(check.thresholds);
        const set = withBounds(
          check.thresholds,
          before.map(() => numbers.next().value as number),
        );
        fc.pre(set.ok);
        const after = thresholdBounds(set.ok ? set.value : []);
        const turned = before.flatMap((one, place) =>
          before.filter(
            (two, other) =>
              one.value === two.value && one.side === two.side && one.bound > two.bound && after[place]!.bound <= after[other]!.bound,
          ),
        );
        expect(turned).toEqual([]);
      }),
    );
  });
});
