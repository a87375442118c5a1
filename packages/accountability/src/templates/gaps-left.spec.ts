import { describe, expect, it } from 'vitest';
import { checkOfficialResponse } from '../index.js';
import { gapsLeft } from './gaps-left.js';

const translated = [{ language: 'ko', explanation: '[언제] 시작합니다.', alternative: '없음' }];

describe('gapsLeft', () => {
  it('names the field and the gap, also in another language', () =>
    expect(gapsLeft({ decision: 'rejected', explanation: 'Because [why].', nextStep: '[who] calls you.', translated })).toEqual([
      { field: 'explanation', names: ['why'] },
      { field: 'nextStep', names: ['who'] },
      { field: 'translations/ko/explanation', names: ['언제'] },
    ]));

  it('does not look at what this decision does not say', () => {
    const draft = { appealRoute: '[where]', budgetStage: '[which stage]' };
    const fields = (decision: 'accepted' | 'deferred' | 'rejected') => gapsLeft({ ...draft, decision }).map(({ field }) => field);
    expect([fields('accepted'), fields('deferred'), fields('rejected')]).toEqual([[], ['appealRoute', 'budgetStage'], ['appealRoute']]);
  });

  it('keeps an answer from being published, and a law may still be quoted with brackets as evidence', () =>
    expect(
      checkOfficialResponse({ decision: 'rejected', reasonCode: 'law', evidence: { citation: '[The city] pays.' }, explanation: '[why]' }),
    ).toContainEqual({ code: 'response/gap-left', field: 'explanation', names: ['why'] }));
});
