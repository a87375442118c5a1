import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, lastAppealDay, moveOn, openLinkedAppeal } from './index.js';
import type { AppealedDecision, ResponseItem, ResponseSettings } from './index.js';

const settings: ResponseSettings = { timeZone: 'Europe/Madrid', limits: defaultResponseLimits };
const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({ now: new Date(`${date}T10:00:00Z`), settings });
const appeal = { to: 'appealed', by: 'resident' } as const;

const decided: ResponseItem = {
  ...beginResponse(new Date('2026-03-01T10:00:00Z')),
  state: 'deferred',
  enteredFrom: 'under_decision',
  dueOn: day('2026-08-01'),
};

describe('an appeal', () => {
  it('is open for 30 days, also where the state itself lasts longer', () => {
    expect(moveOn(decided, appeal, on('2026-03-31'))).toMatchObject({
      value: { move: { item: { state: 'appealed', dueOn: '2026-04-30' } } },
    });
    expect(moveOn(decided, appeal, on('2026-04-01'))).toEqual({
      ok: false,
      error: { code: 'response/appeal-too-late', lastOn: '2026-03-31' },
    });
  });
  it('is made once: what the committee decided on an appeal stands', () => {
    const upheld: ResponseItem = { ...decided, state: 'rejected', enteredFrom: 'appealed', dueOn: day('2026-03-31') };
    expect(moveOn(upheld, appeal, on('2026-03-02'))).toEqual({ ok: false, error: { code: 'response/already-appealed' } });
  });
  it('that the committee leaves unanswered rises to the ombudsperson', () =>
    expect(
      moveOn({ ...decided, state: 'appealed', dueOn: day('2026-03-31') }, { to: 'remedy_due', by: 'ombudsperson' }, on('2026-04-02')),
    ).toMatchObject({ value: { passed: [{ item: { state: 'escalated_3', owedIn: 'appealed' } }], move: { lateDays: 0 } } }));
});

describe('lastAppealDay', () => {
  it.each([
    ['accepted', null],
    ['accepted_in_part', '2026-03-31'],
    ['rejected', '2026-03-31'],
    ['abandoned', '2026-03-31'],
    ['planned', null],
  ] as const)('%s on 1 March: %s', (decision, last) => expect(lastAppealDay(decision, day('2026-03-01'), settings)).toBe(last));
});

describe('openLinkedAppeal', () => {
  const partly: AppealedDecision = { decision: 'accepted_in_part', decidedOn: day('2026-03-01'), appealed: false };
  it('appeals a refused part while the accepted ones are already being delivered', () =>
    expect(openLinkedAppeal(partly, on('2026-03-20'))).toMatchObject({
      ok: true,
      value: { state: 'appealed', enteredFrom: 'accepted_in_part', dueOn: '2026-04-19', owedIn: null },
    }));
  it('keeps the same last day', () =>
    expect(openLinkedAppeal(partly, on('2026-04-01'))).toEqual({
      ok: false,
      error: { code: 'response/appeal-too-late', lastOn: '2026-03-31' },
    }));
  it('is refused for a decision that was appealed before, and for a full acceptance', () => {
    expect(openLinkedAppeal({ ...partly, appealed: true }, on('2026-03-20'))).toEqual({
      ok: false,
      error: { code: 'response/already-appealed' },
    });
    expect(openLinkedAppeal({ ...partly, decision: 'accepted' }, on('2026-03-20'))).toEqual({
      ok: false,
      error: { code: 'response/no-appeal', state: 'accepted' },
    });
  });
});
