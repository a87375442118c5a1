import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, reportProgress, type ResponseItem } from './index.js';

const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({
  now: new Date(`${date}T10:00:00Z`),
  settings: { timeZone: 'Europe/Madrid', limits: defaultResponseLimits },
});
const underWay: ResponseItem = { ...beginResponse(new Date('2026-03-01T10:00:00Z')), state: 'in_progress', dueOn: day('2026-05-30') };

describe('reportProgress', () => {
  it('starts the quarter again', () =>
    expect(reportProgress(underWay, on('2026-05-30'))).toEqual({
      ok: true,
      value: { dueOn: '2026-08-28', dueRule: { code: 'limit', from: '2026-05-30', days: 90 } },
    }));
  it('cannot undo a missed quarter: the item has stalled', () =>
    expect(reportProgress(underWay, on('2026-05-31'))).toEqual({
      ok: false,
      error: { code: 'response/limit-has-passed', dueOn: '2026-05-30' },
    }));
  it('has nothing to report before there is a plan', () =>
    expect(reportProgress({ ...underWay, state: 'accepted' }, on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/nothing-to-report', state: 'accepted' },
    }));
});
