import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, reopenRefusal, restsOnRefusal, type ResponseItem } from './index.js';

const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({
  now: new Date(`${date}T10:00:00Z`),
  settings: { timeZone: 'Europe/Madrid', limits: defaultResponseLimits },
});
const refusedOn = day('2026-03-02');
const refused: ResponseItem = {
  ...beginResponse(new Date('2026-03-02T10:00:00Z')),
  state: 'rejected',
  enteredFrom: 'under_decision',
  dueOn: day('2026-04-01'),
  thresholdMetOn: day('2025-12-01'),
};
const closed: ResponseItem = { ...refused, state: 'closed', enteredFrom: 'rejected', dueOn: null };
const facts = (by: 'resident' | 'staff', since: string) => ({ by, since: day(since), refusedOn });

describe('a refusal whose facts have changed', () => {
  it('is answered anew when the city names them: the limit is counted from today, not from the bar of long ago', () =>
    expect(reopenRefusal(closed, facts('staff', '2027-01-04'), on('2027-01-10'))).toMatchObject({
      ok: true,
      value: {
        passed: [],
        move: {
          from: 'closed',
          by: 'staff',
          item: { state: 'under_decision', dueOn: '2027-02-09', dueRule: { code: 'decision_on_reentry', from: '2027-01-10', days: 30 } },
        },
      },
    }));

  it('comes before the committee when a resident names them', () =>
    expect(reopenRefusal(closed, facts('resident', '2027-01-04'), on('2027-01-10'))).toMatchObject({
      ok: true,
      value: { move: { from: 'closed', by: 'resident', item: { state: 'appealed', dueOn: '2027-02-09' } } },
    }));

  it('need not have closed yet; where it has by now, the clock closes it first', () => {
    expect(reopenRefusal(refused, facts('staff', '2026-03-20'), on('2026-04-01'))).toMatchObject({
      ok: true,
      value: { passed: [], move: { from: 'rejected' } },
    });
    expect(reopenRefusal(refused, facts('staff', '2026-03-20'), on('2026-04-02'))).toMatchObject({
      ok: true,
      value: { passed: [{ item: { state: 'closed' } }], move: { from: 'closed' } },
    });
  });

  it('stays as it is where nothing is newer than the refusal, or not so yet', () => {
    expect(reopenRefusal(closed, facts('staff', '2026-03-02'), on('2027-01-10'))).toEqual({
      ok: false,
      error: { code: 'response/facts-not-newer', refusedOn },
    });
    expect(reopenRefusal(closed, facts('staff', '2027-01-11'), on('2027-01-10'))).toEqual({
      ok: false,
      error: { code: 'response/facts-not-yet', today: '2027-01-10' },
    });
  });

  it('is something else than what was delivered, made good, joined or withdrawn', () => {
    for (const enteredFrom of ['verified', 'remedied', 'merged', 'withdrawn'] as const) {
      const ended = { ...closed, enteredFrom };
      expect(restsOnRefusal(ended)).toBe(false);
      expect(reopenRefusal(ended, facts('staff', '2027-01-04'), on('2027-01-10'))).toEqual({
        ok: false,
        error: { code: 'response/nothing-refused', state: 'closed' },
      });
    }
    expect(restsOnRefusal({ state: 'accepted', enteredFrom: 'rejected' })).toBe(false);
  });
});
