import { describe, expect, it } from 'vitest';
import { allocate, describedFor, describedProfile, pabulibOf, readPabulib, writePabulib, type Profile } from '../index.js';

const described = (projects: string, votes: string) => {
  const read = readPabulib(`META\nkey;value\nbudget;100\nPROJECTS\n${projects}\nVOTES\n${votes}\n`);
  if (!read.ok) throw new Error(read.error.code);
  return { profile: describedProfile(read.value), plain: read.value.profile };
};

describe('what the columns of a file say', () => {
  it('about categories and areas goes into the profile', () => {
    const { profile } = described(
      'project_id;cost;category;district;neighborhood\na;1;green, sport;North;\nb;2;;South;\nc;3;none;None;',
      'voter_id;vote;district\n1;a,b;North\n2;c;',
    );
    expect(profile.projects).toMatchObject([{ categories: ['green', 'sport'], area: 'North' }, { area: 'South' }, { id: 'c' }]);
    expect(profile.projects[1]).not.toHaveProperty('categories');
    expect(profile.projects[2]).not.toHaveProperty('area');
    expect(profile.ballots).toEqual([{ projects: ['a', 'b'], area: 'North' }, { projects: ['c'] }]);
  });
  it('takes the smallest areas that are filled in', () => {
    const { profile } = described('project_id;cost;district;neighborhood\na;1;North;Hill', 'vote;district\na;North');
    expect([profile.projects[0]!.area, profile.ballots[0]!.area]).toEqual(['Hill', undefined]);
  });
  it('goes into a file that is written of a profile, and comes back from it', () => {
    const profile: Profile = {
      budgetMinor: 100n,
      decimals: 0,
      projects: [
        { id: 'a', costMinor: 1n, categories: ['green; or', 'sport'], area: 'North' },
        { id: 'b', costMinor: 2n },
      ],
      ballots: [{ projects: ['a'] }, { projects: ['b', 'a'] }],
      ranked: false,
    };
    const written = writePabulib(pabulibOf(profile, {}));
    const read = readPabulib(written);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.projects.columns).toEqual(['project_id', 'cost', 'votes', 'name', 'category', 'district']);
    expect(describedProfile(read.value)).toEqual(profile);
  });
  it('is read where a rule asks for it alone', () => {
    const read = readPabulib('META\nkey;value\nbudget;100\nPROJECTS\nproject_id;cost;district\na;1;North\nVOTES\nvote\na\n');
    if (!read.ok) throw new Error(read.error.code);
    const caps = [{ of: 'area', name: 'North', atMost: '0' }] as const;
    expect(describedFor(read.value, { thresholds: { votes: 1 } })).toBe(read.value.profile);
    expect(describedFor(read.value, { caps }).projects[0]!.area).toBe('North');
    expect(allocate(describedFor(read.value, { caps }), { rule: 'greedy', conditions: { caps } })).toMatchObject({
      ok: true,
      value: { order: [], rejected: [{ project: 'a', reason: 'over-cap' }] },
    });
  });
  it('leaves a plain profile as it is', () => {
    const { profile, plain } = described('project_id;cost\na;1', 'vote\na');
    expect(profile).toBe(plain);
  });
});
