import { addDays, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultResponseLimits, dueOn, responseStateCodes, responseStates, type ResponseLimits } from './index.js';

const day = (text: string) => text as CalendarDate;
const limits = defaultResponseLimits;
const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays(day('2010-01-01'), days));

describe('dueOn', () => {
  it('counts calendar days from entry, over the end of a month and a leap day', () =>
    expect(dueOn('threshold_met', { enteredOn: day('2028-02-25'), enteredFrom: 'published' }, { limits })).toEqual({
      on: '2028-03-03',
      rule: { code: 'limit', from: '2028-02-25', days: 7 },
    }));
  it('an overdue state counts from the date that was missed', () =>
    expect(
      dueOn('overdue_ack', { enteredOn: day('2026-03-09'), enteredFrom: 'threshold_met', missedOn: day('2026-03-08') }, { limits }),
    ).toEqual({
      on: '2026-03-15',
      rule: { code: 'limit', from: '2026-03-08', days: 7 },
    }));
  it('a state without a limit has no date', () => {
    const timeless = responseStateCodes.filter(
      (state) => dueOn(state, { enteredOn: day('2026-01-01'), enteredFrom: null }, { limits }) === null,
    );
    expect(timeless).toEqual(responseStateCodes.filter((state) => responseStates[state].limit === null));
    expect(timeless).toHaveLength(7);
  });
  it('follows the limits of the city', () => {
    const shorter: ResponseLimits = { ...limits, acknowledged: 10 };
    expect(dueOn('acknowledged', { enteredOn: day('2026-01-01'), enteredFrom: 'threshold_met' }, { limits: shorter })?.on).toBe(
      '2026-01-11',
    );
  });
  it('a deferred question returns on the date that the answer names', () =>
    expect(
      dueOn('deferred', { enteredOn: day('2026-01-01'), enteredFrom: 'under_decision', deferredUntil: day('2026-04-01') }, { limits }),
    ).toEqual({ on: '2026-04-01', rule: { code: 'deferred_until', from: '2026-01-01', days: 90 } }));
});

describe('the decision clock', () => {
  const thresholdMetOn = day('2026-01-01');
  it('without a debate the answer is due 60 days after the bar was reached, however long the review took', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (reviewed) => {
        expect(
          dueOn(
            'under_decision',
            { enteredOn: addDays(thresholdMetOn, reviewed), enteredFrom: 'acknowledged', thresholdMetOn },
            { limits },
          ),
        ).toEqual({
          on: '2026-03-02',
          rule: { code: 'decision_from_threshold', from: '2026-01-01', days: 60 },
        });
      }),
    ));
  it('after a debate it is the later of that and 20 days after the report', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (reported) => {
        const enteredOn = addDays(thresholdMetOn, reported);
        const due = dueOn('under_decision', { enteredOn, enteredFrom: 'debate_report', thresholdMetOn }, { limits });
        expect(due?.on).toBe(addDays(thresholdMetOn, Math.max(60, reported + 20)));
        expect(due?.rule.code).toBe(reported > 40 ? 'decision_after_report' : 'decision_from_threshold');
      }),
    ));
  it('a late report counts in the same way', () =>
    expect(dueOn('under_decision', { enteredOn: day('2026-06-01'), enteredFrom: 'escalated_1', thresholdMetOn }, { limits })?.on).toBe(
      '2026-06-21',
    ));
  it.each(['deferred', 'appealed', 'watch_report'] as const)('back from %s it is 30 days', (enteredFrom) =>
    fc.assert(
      fc.property(anyDay, (enteredOn) => {
        expect(dueOn('under_decision', { enteredOn, enteredFrom, thresholdMetOn }, { limits })).toEqual({
          on: addDays(enteredOn, 30),
          rule: { code: 'decision_on_reentry', from: enteredOn, days: 30 },
        });
      }),
    ),
  );
  it('days spent waiting for the author in the review are added', () =>
    expect(
      dueOn('under_decision', { enteredOn: day('2026-02-01'), enteredFrom: 'acknowledged', thresholdMetOn, pausedDays: 9 }, { limits })?.on,
    ).toBe('2026-03-11'));
});
