import { addDays, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, moveOn, resumeAfterAuthor, waitForAuthor, type ResponseItem } from './index.js';

const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({
  now: new Date(`${date}T10:00:00Z`),
  settings: { timeZone: 'Europe/Madrid', limits: defaultResponseLimits },
});

const review: ResponseItem = {
  ...beginResponse(new Date('2026-03-10T10:00:00Z')),
  state: 'acknowledged',
  thresholdMetOn: day('2026-03-05'),
  dueOn: day('2026-04-09'),
  dueRule: { code: 'limit', from: day('2026-03-10'), days: 30 },
};

function paused(date: string): ResponseItem {
  const pause = waitForAuthor(review, 'Which of the two streets do you mean?', on(date));
  if (!pause.ok) throw new Error(pause.error.code);
  return { ...review, ...pause.value };
}

describe('waitForAuthor', () => {
  it('moves the due date by 14 days at once, so that nobody has to end it', () =>
    expect(paused('2026-03-20')).toMatchObject({
      dueOn: '2026-04-23',
      pausedOn: '2026-03-20',
      pausedUntil: '2026-04-03',
      dueRule: { days: 44 },
    }));
  it('happens once', () =>
    expect(waitForAuthor(paused('2026-03-20'), 'And when?', on('2026-04-10'))).toEqual({
      ok: false,
      error: { code: 'response/already-paused', pausedOn: '2026-03-20' },
    }));
  it('needs a question', () =>
    expect(waitForAuthor(review, '', on('2026-03-20'))).toEqual({ ok: false, error: { code: 'response/question-missing' } }));
  it('cannot hide a date that has passed', () =>
    expect(waitForAuthor(review, 'Where?', on('2026-04-10'))).toEqual({
      ok: false,
      error: { code: 'response/limit-has-passed', dueOn: '2026-04-09' },
    }));
  it('cannot put off the acknowledgement', () =>
    expect(waitForAuthor({ ...review, state: 'threshold_met' }, 'Where?', on('2026-03-20'))).toEqual({
      ok: false,
      error: { code: 'response/nothing-to-pause', state: 'threshold_met' },
    }));
});

describe('resumeAfterAuthor', () => {
  it('an answer after n days costs n days, and never more than 14', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (days) => {
        const item = paused('2026-03-20');
        const resumed = resumeAfterAuthor(item, on(addDays(day('2026-03-20'), days)));
        expect(resumed.ok ? resumed.value.dueOn : item.dueOn).toBe(addDays(day('2026-04-09'), Math.min(days, 14)));
        expect(resumed.ok).toBe(days < 14);
      }),
    ));
  it('there is nothing to resume where nobody waits', () =>
    expect(resumeAfterAuthor(review, on('2026-03-20'))).toEqual({ ok: false, error: { code: 'response/not-waiting' } }));
  it('the pause is not lost when the review ends: it moves the date of the answer too', () => {
    const item = paused('2026-03-20');
    const moved = moveOn(item, { to: 'under_decision', by: 'staff' }, on('2026-03-25'));
    expect(moved).toMatchObject({ value: { move: { item: { dueOn: addDays(day('2026-03-05'), 65), pausedUntil: '2026-03-25' } } } });
  });
});
