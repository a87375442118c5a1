import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, extendAnswer, type ResponseItem } from './index.js';

const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({
  now: new Date(`${date}T10:00:00Z`),
  settings: { timeZone: 'Europe/Madrid', limits: defaultResponseLimits },
});

const owed: ResponseItem = {
  ...beginResponse(new Date('2026-03-01T10:00:00Z')),
  state: 'under_decision',
  dueOn: day('2026-05-09'),
  dueRule: { code: 'decision_from_threshold', from: day('2026-03-10'), days: 60 },
};

describe('extendAnswer', () => {
  it('gives 15 days more, and the rule says so', () =>
    expect(extendAnswer(owed, 'The cost estimate is being checked', on('2026-05-09'))).toEqual({
      ok: true,
      value: { dueOn: '2026-05-24', dueRule: { code: 'decision_from_threshold', from: '2026-03-10', days: 75 }, extendedOn: '2026-05-09' },
    }));
  it('comes too late the day after', () =>
    expect(extendAnswer(owed, 'More time', on('2026-05-10'))).toEqual({
      ok: false,
      error: { code: 'response/limit-has-passed', dueOn: '2026-05-09' },
    }));
  it('needs a reason', () =>
    expect(extendAnswer(owed, '  ', on('2026-05-01'))).toEqual({ ok: false, error: { code: 'response/reason-missing' } }));
  it('is given once', () =>
    expect(extendAnswer({ ...owed, extendedOn: day('2026-04-01') }, 'More time', on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/already-extended', extendedOn: '2026-04-01' },
    }));
  it('is for the answer alone, not for its acknowledgement', () =>
    expect(extendAnswer({ ...owed, state: 'threshold_met' }, 'More time', on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/nothing-to-extend', state: 'threshold_met' },
    }));
});
