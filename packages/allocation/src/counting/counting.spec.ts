import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.js';
import { countAs, type View } from './count-as.js';

const profile = (ballots: Profile['ballots'], changes: Partial<Profile> = {}): Profile => ({
  budgetMinor: 100n,
  decimals: 0,
  projects: ['a', 'b', 'c'].map((id) => ({ id, costMinor: 10n })),
  ballots,
  ranked: false,
  ...changes,
});
const counted = (view: View, of: Profile) => {
  const result = countAs(view, of);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('ballots made ready for counting', () => {
  it('equal ballots become one group, in whatever order they name the projects', () => {
    const electorate = counted('choices', profile([{ projects: ['a', 'b'] }, { projects: ['b', 'a'] }, { projects: ['c'] }]));
    expect([...electorate.weight]).toEqual([2, 1]);
    expect([...electorate.supporters]).toEqual([2, 2, 1]);
  });
  it('an empty ballot counts as a voter and supports nothing', () => {
    const electorate = counted('choices', profile([{ projects: [] }, { projects: ['a'] }]));
    expect([electorate.voters, electorate.groups]).toEqual([2, 1]);
  });
  it('a project that a ballot repeats counts once, with its last points', () => {
    const electorate = counted('points', profile([{ projects: ['a', 'b', 'a'], points: [1, 2, 5] }]));
    expect([...electorate.units]).toEqual([5, 2, 0]);
  });
  it('no points are no support, though the project was chosen', () => {
    const given = profile([{ projects: ['a', 'b'], points: [0, 3] }]);
    expect([...counted('points', given).supporters]).toEqual([0, 1, 0]);
    expect([...counted('choices', given).supporters]).toEqual([1, 1, 0]);
  });
  it('Borda gives each place the number of places below it', () =>
    expect([...counted('borda', profile([{ projects: ['c', 'a', 'b'] }], { ranked: true })).units]).toEqual([1, 0, 2]));
  it('a city may score places in its own way', () =>
    expect([...counted({ byRank: [3, 2] }, profile([{ projects: ['c', 'a', 'b'] }], { ranked: true })).units]).toEqual([2, 0, 3]));
  it('both directions hold the same entries', () =>
    fc.assert(
      fc.property(fc.array(fc.subarray(['a', 'b', 'c'])), (ballots) => {
        const electorate = counted('choices', profile(ballots.map((projects) => ({ projects }))));
        ['a', 'b', 'c'].forEach((id, place) =>
          expect(electorate.supporters[place]).toBe(ballots.filter((ballot) => ballot.includes(id)).length),
        );
        expect(electorate.weight.reduce((sum, weight) => sum + weight, 0)).toBe(ballots.filter((ballot) => ballot.length > 0).length);
      }),
    ));
});

describe('a profile that cannot be counted', () => {
  it.each([
    ['choices', profile([{ projects: ['x'] }]), { code: 'allocation/unknown-project', ballot: 0, project: 'x' }],
    ['choices', profile([], { budgetMinor: -1n }), { code: 'allocation/negative-amount', project: null }],
    ['choices', profile([], { projects: [{ id: 'a', costMinor: -1n }] }), { code: 'allocation/negative-amount', project: 'a' }],
    [
      'choices',
      profile([], {
        projects: [
          { id: 'a', costMinor: 1n },
          { id: 'a', costMinor: 2n },
        ],
      }),
      { code: 'allocation/project-twice', project: 'a' },
    ],
    ['points', profile([{ projects: ['a'], points: [] }]), { code: 'allocation/points-do-not-match', ballot: 0 }],
    ['points', profile([{ projects: ['a'], points: [0.5] }]), { code: 'allocation/points-not-whole', ballot: 0 }],
    ['points', profile([{ projects: ['a', 'b'], points: [2 ** 53 - 1, 2 ** 53 - 1] }]), { code: 'allocation/too-many-points' }],
    ['points', profile([{ projects: ['a'] }]), { code: 'allocation/ballots-without-points' }],
    ['borda', profile([{ projects: ['a'] }]), { code: 'allocation/ballots-without-ranking' }],
  ] as const)('counted as %s is refused with a reason (%#)', (view, of, error) => expect(countAs(view, of)).toEqual({ ok: false, error }));
});
