import { describe, expect, it } from 'vitest';
import { toResults, type RightRow } from './results-view.js';

const row = (changes: Partial<RightRow>): RightRow => ({
  right: 'HO',
  answers: 12,
  raisedAt: null,
  on: '2026-11-22',
  histogram: [0, 0, 2, 2, 4, 2, 2],
  dontKnow: 1,
  affectedHistogram: null,
  affectedDontKnow: null,
  ...changes,
});

describe('toResults', () => {
  it('lists the right with flagged harm first, then the worst, and what may not be shown yet last', () => {
    const { rights } = toResults([
      row({ right: 'HO' }),
      row({ right: 'CU', on: null, histogram: null, dontKnow: null, answers: 6 }),
      row({ right: 'HE', histogram: [3, 3, 2, 2, 1, 1, 0] }),
      row({ right: 'MO', raisedAt: new Date('2026-11-20T10:00:00Z') }),
    ]);
    expect(rights.map(({ right }) => right)).toEqual(['MO', 'HE', 'HO', 'CU']);
    expect(rights[3]).toEqual({ right: 'CU', answersSoFar: 6, harmFlaggedAt: null, released: null });
  });

  it('tells only the sign where all chose the same, since the value would be known of each of them', () => {
    const [only] = toResults([row({ histogram: [0, 0, 0, 0, 0, 12, 0] })]).rights;
    expect(only?.released).toMatchObject({ histogram: null, sign: 1, median: null, polarisation: null, n: 12 });
  });

  it('rounds the share of "I do not know" while few have answered', () => {
    const [few] = toResults([row({ dontKnow: 1 })]).rights;
    expect(few?.released?.dontKnowShare).toBe(10);
  });

  it('never adds rights up: the answer holds rights and nothing beside them', () => {
    expect(Object.keys(toResults([row({})]))).toEqual(['leastAnswers', 'rights']);
  });
});
