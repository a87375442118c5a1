import { describe, expect, it } from 'vitest';
import {
  hearingLeadsTo,
  hearingOutcomes,
  hearingOutcomesFor,
  linkedOutcomesFor,
  responseStateCodes,
  responseTransitions,
  statesBefore,
  statesOfSecondDeferral,
} from './index.js';

describe('what a committee or an ombudsperson can decide', () => {
  it('an appeal: the city answers anew, its answer stands, or a remedy is due', () =>
    expect(hearingOutcomesFor({ state: 'appealed', deferrals: 0 }, 'committee')).toEqual(['sent_back', 'upheld', 'remedy']));
  it('a silence that has come before it: a remedy, by the body before which it is', () => {
    expect(hearingOutcomesFor({ state: 'escalated_2', deferrals: 0 }, 'committee')).toEqual(['remedy']);
    expect(hearingOutcomesFor({ state: 'escalated_2', deferrals: 0 }, 'ombudsperson')).toEqual([]);
    expect(hearingOutcomesFor({ state: 'escalated_3', deferrals: 0 }, 'ombudsperson')).toEqual(['remedy']);
  });
  it('a second deferral, while an answer is awaited, by the committee alone', () => {
    expect(hearingOutcomesFor({ state: 'under_decision', deferrals: 1 }, 'committee')).toEqual(['deferral_allowed']);
    expect(hearingOutcomesFor({ state: 'under_decision', deferrals: 0 }, 'committee')).toEqual([]);
    expect(hearingOutcomesFor({ state: 'under_decision', deferrals: 1 }, 'ombudsperson')).toEqual([]);
    expect(hearingOutcomesFor({ state: 'planned', deferrals: 1 }, 'committee')).toEqual([]);
  });
  it('an appeal beside a promise under way: it stands, or a remedy is due', () =>
    expect(linkedOutcomesFor({ state: 'appealed', deferrals: 0 }, 'committee')).toEqual(['upheld', 'remedy']));
  it('is its own turn, or the turn of nobody who sits there', () => {
    expect(statesBefore('committee')).toEqual(['escalated_2', 'appealed']);
    expect(statesBefore('ombudsperson')).toEqual(['escalated_3']);
    expect(statesOfSecondDeferral()).toEqual(['under_decision', 'overdue_decision', 'escalated_1', 'escalated_2', 'escalated_3']);
  });
  it('covers every way that the table gives to either of them', () => {
    const ways = responseTransitions.flatMap(({ from, to, by }) => by.map((role) => ({ from, to, role })));
    for (const role of ['committee', 'ombudsperson'] as const) {
      const decided = responseStateCodes.flatMap((from) =>
        hearingOutcomesFor({ state: from, deferrals: 0 }, role).map((outcome) => `${from} → ${hearingLeadsTo(outcome)}`),
      );
      expect(decided.toSorted()).toEqual(
        ways
          .filter((way) => way.role === role)
          .map(({ from, to }) => `${from} → ${to}`)
          .toSorted(),
      );
    }
    expect(hearingOutcomes).toHaveLength(5);
  });
});
