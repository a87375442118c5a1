import { addDays, endOfDayIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, moveOn, responseStateCodes, responseTransitions } from './index.js';
import type { ResponseAct, ResponseItem, ResponseSettings, ResponseState } from './index.js';

const settings: ResponseSettings = { timeZone: 'Asia/Seoul', limits: defaultResponseLimits };
const day = (text: string) => text as CalendarDate;
/** Noon of a day in Seoul. */
const noon = (date: string) => new Date(`${date}T03:00:00Z`);
const on = (date: string) => ({ now: noon(date), settings });

function item(state: ResponseState, facts: Partial<ResponseItem> = {}): ResponseItem {
  return { ...beginResponse(noon('2026-03-01')), state, ...facts };
}

/** Walks a path of acts, each on its day, and answers with the item at the end. */
function walk(start: ResponseItem, ...steps: readonly (readonly [string, ResponseAct])[]): ResponseItem {
  return steps.reduce((at, [date, act]) => {
    const moved = moveOn(at, act, on(date));
    if (!moved.ok) throw new Error(`${act.to} on ${date}: ${moved.error.code}`);
    return moved.value.move.item;
  }, start);
}

const toDecision: readonly (readonly [string, ResponseAct])[] = [
  ['2026-03-01', { to: 'screening', by: 'resident' }],
  ['2026-03-02', { to: 'published', by: 'facilitator' }],
  ['2026-03-10', { to: 'threshold_met', by: 'system' }],
  ['2026-03-12', { to: 'acknowledged', by: 'staff' }],
  ['2026-04-01', { to: 'under_decision', by: 'staff' }],
];

describe('moveOn', () => {
  it('leads a proposal from draft to the answer owed, counted from the day the bar was reached', () =>
    expect(walk(beginResponse(noon('2026-03-01')), ...toDecision)).toMatchObject({
      state: 'under_decision',
      enteredFrom: 'acknowledged',
      thresholdMetOn: '2026-03-10',
      dueOn: '2026-05-09',
      dueRule: { code: 'decision_from_threshold', from: '2026-03-10', days: 60 },
      owedIn: null,
    }));

  it('refuses what the table does not know, and changes nothing', () =>
    expect(moveOn(item('published', { dueOn: day('2026-04-01') }), { to: 'accepted', by: 'staff' }, on('2026-03-05'))).toEqual({
      ok: false,
      error: { code: 'response/not-this-way', from: 'published', to: 'accepted', by: 'staff' },
    }));

  it('every pair of states that the table does not join is refused for every role', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...responseStateCodes),
        fc.constantFrom(...responseStateCodes),
        fc.constantFrom('resident', 'facilitator', 'staff', 'committee', 'ombudsperson', 'assembly', 'system'),
        (from, to, by) => {
          const known = responseTransitions.some((one) => one.from === from && one.to === to && one.by.includes(by));
          fc.pre(!known);
          expect(moveOn(item(from), { to, by }, on('2026-03-01'))).toMatchObject({
            error: { code: 'response/not-this-way' },
          });
        },
      ),
    ));

  it('an act on the due date is in time', () =>
    expect(
      moveOn(item('threshold_met', { dueOn: day('2026-03-08') }), { to: 'acknowledged', by: 'staff' }, on('2026-03-08')),
    ).toMatchObject({
      value: { passed: [], move: { from: 'threshold_met', lateDays: 0 } },
    }));

  it('an act after it is taken and marked late, after the steps of the clock that nobody had made yet', () => {
    const moved = moveOn(item('threshold_met', { dueOn: day('2026-03-08') }), { to: 'acknowledged', by: 'staff' }, on('2026-03-18'));
    expect(moved).toMatchObject({
      value: {
        passed: [{ item: { state: 'overdue_ack' } }, { item: { state: 'escalated_1' } }],
        move: {
          from: 'escalated_1',
          by: 'staff',
          lateDays: 10,
          item: { state: 'acknowledged', owedIn: null, owedOn: null, dueOn: '2026-04-17' },
        },
      },
    });
  });

  it('support that comes after the window finds the proposal expired', () => {
    const published = item('published', { dueOn: day('2026-03-31') });
    const crowd: ResponseAct = { to: 'threshold_met', by: 'system' };
    expect(moveOn(published, crowd, { settings, now: new Date(endOfDayIn('Asia/Seoul', day('2026-03-31')).getTime() - 1) }).ok).toBe(true);
    expect(moveOn(published, crowd, { settings, now: endOfDayIn('Asia/Seoul', day('2026-03-31')) })).toMatchObject({
      error: { code: 'response/not-this-way', from: 'expired' },
    });
  });

  it('the days late grow by one a day and the act is never refused, until the watch list', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (days) => {
        const owed = item('under_decision', { dueOn: day('2026-05-09'), thresholdMetOn: day('2026-03-10') });
        const late = moveOn(owed, { to: 'rejected', by: 'staff' }, on(addDays(day('2026-05-09'), days)));
        expect(late).toMatchObject({ ok: true, value: { move: { lateDays: days } } });
      }),
    ));

  it('the committee that steps in for a silent office is not late itself', () => {
    const silent = item('escalated_2', { owedIn: 'under_decision', owedOn: day('2026-03-01'), dueOn: day('2026-06-01') });
    expect(moveOn(silent, { to: 'remedy_due', by: 'committee' }, on('2026-05-20'))).toMatchObject({ value: { move: { lateDays: 0 } } });
  });

  it('an answer from the watch list comes back into the clock with 30 days, and late', () => {
    const listed = item('watch_report', { owedIn: 'threshold_met', owedOn: day('2026-03-08') });
    expect(moveOn(listed, { to: 'under_decision', by: 'staff' }, on('2026-09-08'))).toMatchObject({
      value: { move: { lateDays: 184, item: { dueOn: '2026-10-08', owedOn: null } } },
    });
  });
});

const back = (done: number, notDone: number) =>
  moveOn(item('completed'), { to: 'in_progress', by: 'system', checks: { done, notDone } }, on('2026-03-05')).ok;

describe('moves with a condition', () => {
  it('the longest path with a debate, every step on its last day, answers on day 97', () => {
    const debated = walk(
      item('threshold_met', { thresholdMetOn: day('2026-03-01'), dueOn: day('2026-03-08') }),
      ['2026-03-08', { to: 'acknowledged', by: 'staff' }],
      ['2026-04-07', { to: 'in_debate', by: 'system' }],
      ['2026-05-17', { to: 'under_decision', by: 'facilitator' }],
    );
    expect(debated).toMatchObject({ dueOn: addDays(day('2026-03-01'), 97), dueRule: { code: 'decision_after_report' } });
  });
  it('a late debate report leads to the decision; an escalation for another reason does not', () => {
    const report: ResponseAct = { to: 'under_decision', by: 'facilitator' };
    const escalated = { dueOn: day('2026-06-01'), owedOn: day('2026-05-01') };
    expect(moveOn(item('escalated_1', { ...escalated, owedIn: 'debate_report' }), report, on('2026-05-04'))).toMatchObject({
      value: { move: { lateDays: 3 } },
    });
    expect(moveOn(item('escalated_1', { ...escalated, owedIn: 'threshold_met' }), report, on('2026-05-04'))).toEqual({
      ok: false,
      error: { code: 'response/condition-unmet', condition: 'late_debate_report' },
    });
  });
  it('a plan can be late only where a plan is owed', () => {
    const plan: ResponseAct = { to: 'planned', by: 'staff' };
    const escalated = { dueOn: day('2026-06-01'), owedOn: day('2026-05-01') };
    expect(moveOn(item('escalated_1', { ...escalated, owedIn: 'accepted_in_part' }), plan, on('2026-05-04')).ok).toBe(true);
    expect(moveOn(item('escalated_1', { ...escalated, owedIn: 'under_decision' }), plan, on('2026-05-04')).ok).toBe(false);
  });
  it('residents send work back only when more say it is not done than done', () => {
    expect([back(3, 4), back(4, 4), back(0, 0)]).toEqual([true, false, false]);
  });
  it('grade C reopens what grade B closes', () => {
    const after = (to: ResponseState, by: ResponseAct['by'], medianGrade: 'B' | 'C') =>
      moveOn(item('verified'), { to, by, medianGrade }, on('2026-03-05')).ok;
    expect([after('closed', 'facilitator', 'B'), after('in_progress', 'system', 'C')]).toEqual([true, true]);
    expect([after('closed', 'facilitator', 'C'), after('in_progress', 'system', 'B')]).toEqual([false, false]);
    expect(moveOn(item('verified'), { to: 'closed', by: 'facilitator' }, on('2026-03-05')).ok).toBe(false);
  });
});

describe('deferring', () => {
  const owed = item('under_decision', { dueOn: day('2026-05-09') });
  const defer = (deferredUntil: string | undefined, facts: Partial<ResponseItem> = {}, committeeReason = '') =>
    moveOn(
      { ...owed, ...facts },
      { to: 'deferred', by: 'staff', committeeReason, ...(deferredUntil && { deferredUntil: day(deferredUntil) }) },
      on('2026-05-01'),
    );

  it('needs a date', () => expect(defer(undefined)).toEqual({ ok: false, error: { code: 'response/deferral-without-date' } }));
  it.each(['2026-05-01', '2026-10-29'])('refuses %s, which is not within the next 180 days', (date) =>
    expect(defer(date)).toEqual({
      ok: false,
      error: { code: 'response/deferral-out-of-range', earliest: '2026-05-02', latest: '2026-10-28' },
    }),
  );
  it('returns on the date named', () =>
    expect(defer('2026-10-28')).toMatchObject({
      value: { move: { item: { dueOn: '2026-10-28', deferrals: 1, dueRule: { days: 180 } } } },
    }));
  it('happens once, and again only with the reason of the committee', () => {
    expect(defer('2026-06-01', { deferrals: 1 })).toEqual({ ok: false, error: { code: 'response/already-deferred' } });
    expect(defer('2026-06-01', { deferrals: 1 }, 'The regional fund decides in May')).toMatchObject({
      value: { move: { item: { deferrals: 2 } } },
    });
  });
});

describe('merging and reopening', () => {
  it('a merger needs the consent of the authors', () => {
    const owed = item('under_decision', { dueOn: day('2026-05-09') });
    expect(moveOn(owed, { to: 'merged', by: 'staff' }, on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/authors-have-not-agreed' },
    });
    expect(moveOn(owed, { to: 'merged', by: 'staff', authorsAgree: true }, on('2026-05-01')).ok).toBe(true);
  });
  it('an expired proposal comes back once by its authors, and by an assembly at any time', () => {
    const again: ResponseAct = { to: 'screening', by: 'resident' };
    expect(walk(item('expired'), ['2026-05-01', again])).toMatchObject({ reopenings: 1, dueOn: '2026-05-04' });
    expect(moveOn(item('expired', { reopenings: 1 }), again, on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/already-reopened' },
    });
    expect(moveOn(item('expired', { reopenings: 1 }), { to: 'threshold_met', by: 'assembly' }, on('2026-05-01'))).toMatchObject({
      value: { move: { item: { thresholdMetOn: '2026-05-01', dueOn: '2026-05-08' } } },
    });
  });
  it('a text sent back to draft has been screened, not reopened', () =>
    expect(
      walk(
        item('screening', { dueOn: day('2026-03-04') }),
        ['2026-03-02', { to: 'draft', by: 'facilitator' }],
        ['2026-03-03', { to: 'screening', by: 'resident' }],
      ),
    ).toMatchObject({ reopenings: 0, dueOn: '2026-03-06' }));
});
