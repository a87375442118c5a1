import { addDays, calendarDateIn, endOfDayIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTable, answerTableLimits } from './answer-table.js';
import {
  answerQuestion,
  askedAt,
  isOwed,
  nextQuestionStep,
  questionDays,
  sayWhetherAnswered,
  settleQuestionDays,
  takeQuestionStep,
  type QuestionDuty,
} from './question-duty.js';

const clock = { timeZone: 'Europe/Madrid', answerDays: 14 };
const now = new Date('2026-03-20T10:00:00Z');
const waiting = askedAt(now, clock);
const answered: QuestionDuty = { ...waiting, state: 'answered', dueOn: null };
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'ok' : result.error?.code);

/** Every step that the clock makes of a question that nobody answers. */
function steps(duty: QuestionDuty): { readonly step: string; readonly at: Date; readonly state: string }[] {
  const next = nextQuestionStep(duty, clock.timeZone);
  if (!next) return [];
  const after = takeQuestionStep(duty, next.step);
  return [{ ...next, state: after.state }, ...steps(after)];
}

describe('a question that nobody answers', () => {
  it('is reminded of, then overdue, then before the head, each with the end of its day in the city', () => {
    const due = '2026-04-03' as CalendarDate;
    expect(waiting).toEqual({ state: 'waiting', dueOn: due, reminded: false, reopened: false });
    expect(steps(waiting)).toEqual([
      { step: 'remind', state: 'waiting', at: endOfDayIn(clock.timeZone, addDays(due, -4)) },
      { step: 'overdue', state: 'overdue', at: endOfDayIn(clock.timeZone, due) },
      { step: 'head', state: 'with_head', at: endOfDayIn(clock.timeZone, addDays(due, 7)) },
    ]);
  });
  it('goes the same way whatever the limit and the day, and every step after the one before', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (days, at) => {
          const made = steps(askedAt(at, { ...clock, answerDays: days }));
          expect(made.map(({ step }) => step)).toEqual(['remind', 'overdue', 'head']);
          const moments = made.map((one) => one.at.getTime());
          expect(moments).toEqual(moments.toSorted((one, other) => one - other));
          expect(calendarDateIn(clock.timeZone, made[1]!.at)).toBe(addDays(calendarDateIn(clock.timeZone, at), days + 1));
        },
      ),
    ));
  it('owes nothing any more once it is answered, joined or taken back', () =>
    expect((['answered', 'joined', 'taken_back'] as const).map((state) => isOwed({ state }))).toEqual([false, false, false]));
});

describe('an answer', () => {
  it('ends the duty, however late it comes', () => {
    for (const state of ['waiting', 'overdue', 'with_head'] as const) {
      const duty = answerQuestion({ ...waiting, state }, { before: 0, correction: null });
      expect(duty).toEqual({ ok: true, value: { ...answered } });
    }
  });
  it('in the place of another says why, and there must be another', () => {
    expect(codeOf(answerQuestion(answered, { before: 1, correction: null }))).toBe('question/correction-needs-a-reason');
    expect(codeOf(answerQuestion(answered, { before: 1, correction: '  ' }))).toBe('question/correction-needs-a-reason');
    expect(codeOf(answerQuestion(answered, { before: 1, correction: 'A figure was of another year.' }))).toBe('ok');
    expect(codeOf(answerQuestion(waiting, { before: 0, correction: 'Nothing stood here.' }))).toBe('question/nothing-to-correct');
  });
  it('to what is gone is refused', () =>
    expect(codeOf(answerQuestion({ ...waiting, state: 'joined' }, { before: 0, correction: null }))).toBe('question/gone'));
});

describe('the word of whoever asked', () => {
  it('puts the question again once, with a new limit, and not for ever', () => {
    const later = new Date('2026-05-01T10:00:00Z');
    const again = sayWhetherAnswered(answered, false, later, clock);
    expect(again).toEqual({ ok: true, value: { state: 'waiting', dueOn: '2026-05-15', reminded: false, reopened: true } });
    expect(sayWhetherAnswered({ ...answered, reopened: true }, false, later, clock)).toEqual({
      ok: true,
      value: { ...answered, reopened: true },
    });
    expect(sayWhetherAnswered(answered, true, later, clock)).toEqual({ ok: true, value: answered });
  });
  it('is asked for when there is an answer', () =>
    expect(codeOf(sayWhetherAnswered(waiting, true, now, clock))).toBe('question/no-verdict-yet'));
});

describe('the limit of a city', () => {
  it('may be shorter at will, longer by a published rule, and never endless', () => {
    expect(settleQuestionDays(7, null)).toEqual({ ok: true, value: 7 });
    expect(codeOf(settleQuestionDays(questionDays.answer + 1, ' '))).toBe('question/longer-limit-needs-a-rule');
    expect(settleQuestionDays(30, 'Ordinance 12/2025, article 9')).toEqual({ ok: true, value: 30 });
    for (const days of [0, -1, 2.5, 61]) expect(codeOf(settleQuestionDays(days, 'A rule'))).toBe('question/limit-out-of-range');
  });
});

describe('a table in an answer', () => {
  it('has headings, and rows that are as long; empty rows are left out', () =>
    expect(
      answerTable([
        ['Street', 'Trees'],
        ['', ''],
        [' Mayor ', '12'],
      ]),
    ).toEqual({
      ok: true,
      value: { headings: ['Street', 'Trees'], rows: [['Mayor', '12']] },
    }));
  it('that cannot be read as one says what is wrong, and where', () => {
    expect(codeOf(answerTable([['Street']]))).toBe('question/table-empty');
    expect(
      codeOf(
        answerTable([
          ['Street', 'Street'],
          ['a', 'b'],
        ]),
      ),
    ).toBe('question/table-headings');
    expect(answerTable([['a', 'b'], ['1', '2'], ['3']])).toMatchObject({ error: { code: 'question/table-uneven', row: 3 } });
    const long = Array.from({ length: answerTableLimits.rows + 1 }, (_, at) => [String(at)]);
    expect(codeOf(answerTable([['n'], ...long]))).toBe('question/table-too-large');
  });
});
