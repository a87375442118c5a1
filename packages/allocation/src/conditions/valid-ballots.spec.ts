import { describe, expect, it } from 'vitest';
import { allocate, audit, validBallots, type BallotLimits, type Profile } from '../index.js';

const profile: Profile = {
  budgetMinor: 100_00n,
  decimals: 2,
  projects: [
    { id: 'a', costMinor: 10_00n, categories: ['green'] },
    { id: 'b', costMinor: 20_00n, categories: ['green', 'sport'] },
    { id: 'c', costMinor: 30_50n },
  ],
  ballots: [
    { projects: [], points: [] },
    { projects: ['a', 'a'], points: [1, 3] },
    { projects: ['a', 'b'], points: [2, 2] },
    { projects: ['a', 'b', 'c'], points: [-1, 1, 4] },
  ],
  ranked: false,
};
const tally = (ballots: BallotLimits) => {
  const result = validBallots(profile, { ballots });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.tally;
};

describe('a ballot beyond its limits', () => {
  it.each<[BallotLimits, object]>([
    [{ minProjects: 1 }, { 'too-few-projects': 1 }],
    [{ maxProjects: 1 }, { 'too-many-projects': 2 }],
    [{ maxTotalCost: '30' }, { 'costs-too-much': 1 }],
    [{ maxTotalCost: '60.5' }, {}],
    [{ maxTotalCost: '60.499' }, { 'costs-too-much': 1 }],
    [{ minPoints: 0 }, { 'points-out-of-range': 1 }],
    [{ maxPoints: 2 }, { 'points-out-of-range': 2 }],
    [{ maxTotalPoints: 3 }, { 'total-points-out-of-range': 2 }],
    [{ minTotalPoints: 1 }, { 'total-points-out-of-range': 1 }],
    [{ perCategory: [{ category: 'green', maxProjects: 1 }] }, { 'category-limit': 2 }],
    [{ perCategory: [{ category: 'sport', maxTotalCost: '19.99' }] }, { 'category-limit': 2 }],
    [{ perCategory: [{ category: 'sport', minProjects: 1 }] }, { 'category-limit': 2 }],
    [
      { minProjects: 1, maxProjects: 2, maxPoints: 2 },
      { 'too-few-projects': 1, 'too-many-projects': 1, 'points-out-of-range': 1 },
    ],
  ])('%j is set aside, and counted under the first reason', (limits, invalid) => {
    const invalidBallots = Object.values(invalid).reduce((sum: number, some: number) => sum + some, 0);
    expect(tally(limits)).toEqual({ cast: 4, valid: 4 - invalidBallots, invalid });
  });

  it('neither votes nor shares in the budget, and is told of with the outcome', () => {
    const outcome = allocate(profile, { rule: 'equal-shares', conditions: { ballots: { maxProjects: 2 } } });
    expect(outcome).toMatchObject({
      ok: true,
      value: { voters: 3, share: { top: 100_00n, bottom: 3n }, ballots: { cast: 4, valid: 3, invalid: { 'too-many-projects': 1 } } },
    });
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(audit(profile, outcome.value)).toMatchObject({ ok: true, value: { voters: 3, served: 2 } });
  });

  it('is not there where nothing is limited', () =>
    expect(validBallots(profile, {})).toEqual({ ok: true, value: { profile, tally: undefined } }));

  it('still has to be readable', () =>
    expect(validBallots({ ...profile, ballots: [{ projects: ['x', 'y'] }] }, { ballots: { maxProjects: 1 } })).toMatchObject({
      error: { code: 'allocation/unknown-project' },
    }));
});
