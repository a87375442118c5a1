import { describe, expect, it } from 'vitest';
import { allocate, type Profile, type Thresholds } from '../index.js';

const profile: Profile = {
  budgetMinor: 100_00n,
  decimals: 2,
  projects: [
    { id: 'a', costMinor: 10_00n },
    { id: 'b', costMinor: 20_00n },
  ],
  ballots: [
    { projects: ['a', 'b'], points: [3, 1] },
    { projects: ['a'], points: [2] },
    { projects: ['b'], points: [1] },
    { projects: [], points: [] },
    { projects: ['b'], points: [1] },
    { projects: [], points: [] },
    { projects: [], points: [] },
  ],
  ranked: false,
};
const rejected = (thresholds: Thresholds) => {
  const result = allocate(profile, { rule: 'greedy', conditions: { thresholds } });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.rejected.map((rejection) => {
    if (rejection.reason !== 'below-threshold') throw new Error(rejection.reason);
    const { project, reason, threshold, has, needs } = rejection;
    return { project, reason, threshold, has, needs };
  });
};

describe('a threshold', () => {
  it('of votes is reached by exactly so many', () => {
    expect(rejected({ votes: 2 })).toEqual([]);
    expect(rejected({ votes: 3 })).toEqual([{ project: 'a', reason: 'below-threshold', threshold: 'votes', has: 2, needs: 3 }]);
  });
  it('of points looks at the sum of points', () =>
    expect(rejected({ points: 4 })).toEqual([{ project: 'b', reason: 'below-threshold', threshold: 'points', has: 3, needs: 4 }]));
  it('of a share looks at all ballots, empty ones too, and rounds up', () => {
    expect(rejected({ shareOfBallots: 2857 })).toEqual([]);
    expect(rejected({ shareOfBallots: 2858 })).toEqual([
      { project: 'a', reason: 'below-threshold', threshold: 'share-of-ballots', has: 2, needs: 3 },
    ]);
  });
  it('by cost asks more of what costs more', () => {
    expect(rejected({ votesPerCost: { votes: 3, per: '20' } })).toEqual([]);
    expect(rejected({ votesPerCost: { votes: 3, per: '19.99' } })).toEqual([
      { project: 'b', reason: 'below-threshold', threshold: 'votes-per-cost', has: 3, needs: 4 },
    ]);
  });
  it('is named by the first that is missed', () =>
    expect(rejected({ votes: 4, points: 9 })).toMatchObject([{ threshold: 'votes' }, { threshold: 'votes' }]));
  it('of points needs ballots with points', () =>
    expect(
      allocate({ ...profile, ballots: [{ projects: ['a'] }] }, { rule: 'greedy', conditions: { thresholds: { points: 1 } } }),
    ).toMatchObject({
      error: { code: 'allocation/ballots-without-points' },
    }));
});
