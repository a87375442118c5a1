import { describe, expect, it } from 'vitest';
import { describedProfile, readPabulib } from '../index.js';

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
  it('leaves a plain profile as it is', () => {
    const { profile, plain } = described('project_id;cost\na;1', 'vote\na');
    expect(profile).toBe(plain);
  });
});
