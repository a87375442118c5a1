import { describe, expect, it } from 'vitest';
import {
  actOnRecommendation,
  isOver,
  isWatched,
  makeRecommendation,
  recommendationStates,
  type RecommendationAct,
  type RecommendationCase,
} from './recommendation.js';

const moment = { now: new Date('2026-03-20T10:00:00Z'), timeZone: 'Europe/Madrid' };
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('a reply of the city', () => {
  const waiting = makeRecommendation(moment);
  const reply = (kind: string, reasons: string, promisedOn: string | null, held = waiting) =>
    actOnRecommendation(held, { act: 'reply', by: 'office', reply: kind, reasons, promisedOn } as RecommendationAct, moment);

  it('has sixty days', () => expect(waiting).toEqual({ state: 'waiting', dueOn: '2026-05-19', reply: null }));

  it('that does less than was recommended says why', () => {
    for (const kind of ['refused', 'accepted_in_part'])
      expect(codeOf(reply(kind, '  ', '2026-04-01'))).toBe('recommendation/reasons-missing');
    expect(codeOf(reply('accepted', '', '2026-04-01'))).toBe('ok');
  });

  it('that accepts names a day within a year, from today on', () => {
    for (const day of [null, '2026-03-19', '2027-03-21'])
      expect(reply('accepted', '', day)).toMatchObject({ error: { code: 'recommendation/day-missing', latest: '2027-03-20' } });
    expect(codeOf(reply('accepted', '', '2026-03-20'))).toBe('ok');
    expect(codeOf(reply('accepted', '', '2027-03-20'))).toBe('ok');
  });

  it('that refuses can become one that accepts, and is not given twice', () => {
    const refused: RecommendationCase = { state: 'refused', dueOn: null, reply: 'refused' };
    expect(codeOf(reply('refused', 'Still not.', null, refused))).toBe('recommendation/not-now');
    expect(reply('accepted', '', '2026-04-01', refused)).toMatchObject({ ok: true, value: { state: 'promised', reply: 'accepted' } });
  });
});

describe('the watch list', () => {
  it('holds silence and broken promises, and nothing that is over', () => {
    expect(recommendationStates.filter(isWatched)).toEqual(['silent', 'unkept']);
    expect(recommendationStates.filter(isOver)).toEqual(['confirmed', 'unconfirmed', 'refused']);
  });
});
