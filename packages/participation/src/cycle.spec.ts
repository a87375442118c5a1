import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhases, phaseAfter, phaseAt, phaseNames, windowOf, type Phase } from './index.js';

const phases: Phase[] = [
  { name: 'collecting', opensAt: new Date('2026-03-01'), closesAt: new Date('2026-04-01') },
  { name: 'review', opensAt: new Date('2026-04-01'), closesAt: new Date('2026-05-01') },
  { name: 'voting', opensAt: new Date('2026-06-01'), closesAt: new Date('2026-07-01') },
];

describe('phaseAt', () => {
  it('at the instant at which one phase closes and the next opens, the next one runs', () =>
    expect(phaseAt({ phases }, new Date('2026-04-01'))?.name).toBe('review'));
  it.each(['2026-02-28', '2026-05-15', '2026-07-01'])('on %s none runs', (now) => expect(phaseAt({ phases }, new Date(now))).toBeNull());
  it('at most one phase runs at any instant of a well-formed cycle, and it is the one whose window is open', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 600 }),
        (spans, now) => {
          let at = 0;
          const cycle = spans.map(([gap, length], index): Phase => {
            const opensAt = new Date(at + gap);
            at += gap + length;
            return { name: phaseNames[index]!, opensAt, closesAt: new Date(at) };
          });
          expect(checkPhases(cycle)).toEqual([]);
          const running = cycle.filter((phase) => Number(phase.opensAt) <= now && now < Number(phase.closesAt));
          expect(running.length).toBeLessThanOrEqual(1);
          expect(phaseAt({ phases: cycle }, new Date(now))).toBe(running[0] ?? null);
        },
      ),
    ));
});

describe('phaseAfter and windowOf', () => {
  it('in a gap the next phase is known', () => expect(phaseAfter({ phases }, new Date('2026-05-15'))?.name).toBe('voting'));
  it('after the last phase nothing follows', () => expect(phaseAfter({ phases }, new Date('2026-08-01'))).toBeNull());
  it('a phase that the cycle does without has no window', () => expect(windowOf({ phases }, 'delivery')).toBeNull());
  it('a phase has the window it was given', () =>
    expect(windowOf({ phases }, 'voting')).toMatchObject({ opensAt: new Date('2026-06-01'), closesAt: new Date('2026-07-01') }));
});
