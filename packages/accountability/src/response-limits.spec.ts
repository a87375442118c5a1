import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultResponseLimits, settleResponseLimits, type LimitCode } from './index.js';

describe('settleResponseLimits', () => {
  it('without wishes the default limits hold', () => expect(settleResponseLimits({})).toEqual({ ok: true, value: defaultResponseLimits }));
  it('a shorter limit needs no permission', () =>
    expect(settleResponseLimits({ threshold_met: { days: 3 } })).toMatchObject({
      ok: true,
      value: { threshold_met: 3, acknowledged: 30 },
    }));
  it('a longer limit needs a published rule', () =>
    expect(settleResponseLimits({ threshold_met: { days: 8 }, extension: { days: 20, publishedRule: ' ' } })).toEqual({
      ok: false,
      error: [
        { code: 'response/longer-limit-needs-a-rule', limit: 'threshold_met', days: 8, defaultDays: 7 },
        { code: 'response/longer-limit-needs-a-rule', limit: 'extension', days: 20, defaultDays: 15 },
      ],
    }));
  it('with the rule named it may be longer', () =>
    expect(settleResponseLimits({ under_decision: { days: 90, publishedRule: 'Ordinance 12, article 4' } })).toMatchObject({
      ok: true,
      value: { under_decision: 90 },
    }));
  it.each([0, -1, 2.5, Number.NaN, Infinity])('%d days are no limit', (days) =>
    expect(settleResponseLimits({ appealed: { days } })).toEqual({
      ok: false,
      error: [{ code: 'response/limit-not-whole-days', limit: 'appealed', days }],
    }),
  );
  it('no wish without a rule ever makes a limit longer', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...(Object.keys(defaultResponseLimits) as LimitCode[])),
          fc.record({ days: fc.integer({ min: -5, max: 400 }) }),
        ),
        (wishes) => {
          const settled = settleResponseLimits(wishes);
          const limits = Object.entries(settled.ok ? settled.value : defaultResponseLimits) as [LimitCode, number][];
          expect(limits.every(([code, days]) => days >= 1 && days <= defaultResponseLimits[code])).toBe(true);
        },
      ),
    ));
});
