import type { CalendarDate } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { beginResponse, defaultResponseLimits, publishResponse, type ResponseDraft, type ResponseItem } from './index.js';

const day = (text: string) => text as CalendarDate;
const on = (date: string) => ({ now: new Date(`${date}T03:00:00Z`), settings: { timeZone: 'Asia/Seoul', limits: defaultResponseLimits } });
const staff = { by: 'staff' } as const;

const owed: ResponseItem = { ...beginResponse(new Date('2026-04-01T03:00:00Z')), state: 'under_decision', dueOn: day('2026-05-09') };

const draft: ResponseDraft = {
  decision: 'rejected',
  reasonCode: 'policy_choice',
  evidence: { office_holder: 'Mayor (demo)', competing_use: 'Line 12, school meals' },
  explanation: 'The city gives school meals the first claim on this money in 2026. '.repeat(4),
  office: 'Mayor’s office',
  officeHolder: 'Mayor (demo)',
  figures: [{ label: 'Asked for', amount: null, value: '12 places', source: 'Proposal 2026-142' }],
  effects: [{ right: 'FO', effect: 'gains', amount: null }],
  alternative: 'none',
  nextStepOn: day('2026-06-01'),
  appealRoute: 'Human-rights committee, room 2',
  appealUntil: day('2026-06-08'),
  translations: ['ko'],
};

describe('publishResponse', () => {
  it('moves the item to what the answer decides', () =>
    expect(publishResponse({ item: owed, draft }, staff, on('2026-05-09'))).toMatchObject({
      value: { passed: [], move: { from: 'under_decision', lateDays: 0, item: { state: 'rejected', dueOn: '2026-06-08' } } },
    }));
  it('takes a late answer and keeps the days', () =>
    expect(publishResponse({ item: owed, draft: { ...draft, appealUntil: day('2026-06-30') } }, staff, on('2026-05-30'))).toMatchObject({
      value: { passed: [{}, {}], move: { from: 'escalated_1', lateDays: 21 } },
    }));
  it('refuses an incomplete answer with everything it lacks', () =>
    expect(publishResponse({ item: owed, draft: { ...draft, officeHolder: '', translations: [] } }, staff, on('2026-05-01'))).toEqual({
      ok: false,
      error: {
        code: 'response/incomplete',
        gaps: [
          { code: 'response/part-missing', field: 'officeHolder' },
          { code: 'response/part-missing', field: 'translations' },
        ],
      },
    }));
  it('refuses a last day that cuts the appeal short', () =>
    expect(publishResponse({ item: owed, draft: { ...draft, appealUntil: day('2026-06-07') } }, staff, on('2026-05-09'))).toEqual({
      ok: false,
      error: { code: 'response/appeal-cut-short', field: 'appealUntil', lastOn: '2026-06-08' },
    }));
  it('refuses a next step in the past', () =>
    expect(publishResponse({ item: owed, draft: { ...draft, nextStepOn: day('2026-05-08') } }, staff, on('2026-05-09'))).toEqual({
      ok: false,
      error: { code: 'response/date-has-passed', field: 'nextStepOn', today: '2026-05-09' },
    }));
  it('a deferral moves the item to the date that the answer names', () => {
    const later: ResponseDraft = { ...draft, decision: 'deferred', deferredUntil: day('2026-09-01'), budgetStage: 'Draft budget 2027' };
    expect(publishResponse({ item: owed, draft: later }, staff, on('2026-05-01'))).toMatchObject({
      value: { move: { item: { state: 'deferred', dueOn: '2026-09-01' } } },
    });
  });
  it('a merger still needs the consent of the authors', () => {
    const merger: ResponseDraft = {
      ...draft,
      decision: 'merged',
      reasonCode: 'duplicate',
      evidence: { link: '2026-7', support_carried_over: '31' },
    };
    expect(publishResponse({ item: owed, draft: merger }, staff, on('2026-05-01'))).toEqual({
      ok: false,
      error: { code: 'response/authors-have-not-agreed' },
    });
    expect(publishResponse({ item: owed, draft: merger }, { ...staff, authorsAgree: true }, on('2026-05-01')).ok).toBe(true);
  });
  it('the committee upholds a refusal with a complete answer of its own', () =>
    expect(publishResponse({ item: { ...owed, state: 'appealed' }, draft }, { by: 'committee' }, on('2026-05-09'))).toMatchObject({
      value: { move: { by: 'committee', item: { state: 'rejected', enteredFrom: 'appealed' } } },
    }));
  it('nothing can be answered before it is owed', () =>
    expect(publishResponse({ item: { ...owed, state: 'published' }, draft }, staff, on('2026-05-01'))).toMatchObject({
      error: { code: 'response/not-this-way', from: 'published' },
    }));
});
