import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, audit, type Allocation, type AllocationRule, type Audit, type Profile } from '../index.js';
import { ejrPlusNaive } from './audit.naive.js';

const audited = (profile: Profile, selected: readonly string[]): Audit => {
  const result = audit(profile, { selected });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const village: Profile = {
  budgetMinor: 100n,
  decimals: 0,
  projects: [
    { id: 'road', costMinor: 60n, categories: ['traffic'], area: 'north' },
    { id: 'path', costMinor: 40n, categories: ['traffic', 'green'], area: 'north' },
    { id: 'trees', costMinor: 20n, categories: ['green'], area: 'south' },
  ],
  ballots: [
    { projects: ['road', 'path'] },
    { projects: ['road', 'path'] },
    { projects: ['road', 'path'] },
    { projects: ['trees', 'trees'] },
    { projects: ['trees', 'path'] },
    { projects: [] },
  ],
  ranked: false,
};

describe('an audit', () => {
  const { voters, served, unserved, ejrPlusViolations, byCategory, byArea } = audited(village, ['road', 'path']);
  it('counts who got something and who got nothing, empty ballots too', () => expect([voters, served, unserved]).toEqual([6, 4, 2]));
  it('finds the group whose part of the budget would have paid for what it agrees on', () => expect(ejrPlusViolations).toEqual([]));
  it('finds a group that is passed over', () => expect(audited(village, ['path']).ejrPlusViolations).toEqual([]));
  it('says how small a group has a claim, what its part is and what it has at most', () =>
    expect(audited(village, ['road']).ejrPlusViolations).toEqual([
      { project: 'trees', costMinor: 20n, group: 2, dueMinor: 33n, hasAtMostMinor: 0n },
    ]));
  it('tells the distribution from the worst-off up', () => {
    const { spentOnChoices, fundedChoices } = audited(village, ['road', 'path']);
    expect(spentOnChoices.map((one) => one.has)).toEqual([0n, 0n, 0n, 40n, 100n, 100n, 100n]);
    expect(fundedChoices.map((one) => [one.percent, one.has])).toEqual([
      [0, 0],
      [10, 0],
      [25, 0],
      [50, 1],
      [75, 2],
      [90, 2],
      [100, 2],
    ]);
  });
  it('sets the money of each category beside the people and choices for it', () =>
    expect(byCategory).toEqual([
      { name: 'green', projects: 2, funded: 1, spentMinor: 40n, chosenBy: 5, choices: 6 },
      { name: 'traffic', projects: 2, funded: 2, spentMinor: 100n, chosenBy: 4, choices: 7 },
    ]));
  it('does so for each area', () =>
    expect(byArea).toEqual([
      { name: 'north', projects: 2, funded: 2, spentMinor: 100n, chosenBy: 4, choices: 7 },
      { name: 'south', projects: 1, funded: 0, spentMinor: 0n, chosenBy: 2, choices: 2 },
    ]));
  it('of an election without voters is empty', () =>
    expect(audited({ ...village, ballots: [] }, ['road'])).toMatchObject({
      served: 0,
      unserved: 0,
      ejrPlusViolations: [],
      fundedChoices: [],
    }));
  it('refuses an outcome with projects that were not on the ballot', () =>
    expect(audit(village, { selected: ['bridge'] })).toEqual({
      ok: false,
      error: { code: 'allocation/funded-project-unknown', project: 'bridge' },
    }));
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const elections = fc
  .record({
    base: fc.constantFrom(1n, 3n, 10n ** 17n),
    costs: fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 5, maxLength: 5 }),
    budget: fc.bigInt({ min: 0n, max: 30n }),
    ballots: fc.array(fc.subarray(ids), { maxLength: 9 }),
  })
  .map(({ base, costs, budget, ballots }): Profile => ({
    budgetMinor: base * budget,
    decimals: base.toString().length - 1,
    projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]! })),
    ballots: ballots.map((projects) => ({ projects })),
    ranked: false,
  }));

describe('EJR+ up to any project', () => {
  it('is judged as the slow judge does, whatever the outcome', () =>
    fc.assert(
      fc.property(elections, fc.subarray(ids), (profile, selected) => {
        const found = audited(profile, selected).ejrPlusViolations.map(({ project, group }) => ({ project, group }));
        expect(found).toEqual(ejrPlusNaive(profile, selected));
      }),
      { numRuns: 1000 },
    ));

  it('is kept by equal shares with cost utility', () =>
    fc.assert(
      fc.property(
        elections,
        fc.constantFrom<AllocationRule['completion']>('none', 'utilitarian', 'add1-utilitarian'),
        (profile, completion) => {
          const outcome = allocate(profile, { rule: 'equal-shares', ...(completion && { completion }) });
          if (!outcome.ok) throw new Error(outcome.error.code);
          expect(audited(profile, outcome.value.selected).ejrPlusViolations).toEqual([]);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('the distribution', () => {
  it('is that of a plain list of people from the worst-off up', () =>
    fc.assert(
      fc.property(elections, fc.subarray(ids), (profile, selected) => {
        const { spentOnChoices, fundedChoices } = audited(profile, selected);
        const chosen = profile.ballots.map((ballot) =>
          profile.projects.filter(({ id }) => selected.includes(id) && ballot.projects.includes(id)),
        );
        const spent = chosen
          .map((some) => some.reduce((sum, { costMinor }) => sum + costMinor, 0n))
          .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const numbers = chosen.map((some) => some.length).toSorted((a, b) => a - b);
        const at = <T>(row: readonly T[], percent: number) => row[Math.max(0, Math.ceil((percent * row.length) / 100) - 1)];
        expect(spentOnChoices.map(({ percent, has }) => has === at(spent, percent))).toEqual(spentOnChoices.map(() => true));
        expect(fundedChoices.map(({ percent, has }) => has === at(numbers, percent))).toEqual(fundedChoices.map(() => true));
      }),
    ));
});

describe('spending by category', () => {
  it('is what a clerk would add up', () =>
    fc.assert(
      fc.property(
        elections,
        fc.subarray(ids),
        fc.array(fc.subarray(['x', 'y']), { minLength: 5, maxLength: 5 }),
        (plain, selected, kinds) => {
          const profile = { ...plain, projects: plain.projects.map((project, at) => ({ ...project, categories: kinds[at]! })) };
          const { byCategory } = audited(profile, selected);
          const names = [...new Set(kinds.flat())].toSorted();
          const expected = names.map((name) => {
            const here = profile.projects.filter(({ categories }) => categories.includes(name));
            const paid = here.filter(({ id }) => selected.includes(id));
            const choices = profile.ballots.map((ballot) => here.filter(({ id }) => ballot.projects.includes(id)).length);
            return {
              name,
              projects: here.length,
              funded: paid.length,
              spentMinor: paid.reduce((sum, { costMinor }) => sum + costMinor, 0n),
              chosenBy: choices.filter((number) => number > 0).length,
              choices: choices.reduce((sum, number) => sum + number, 0),
            };
          });
          expect(byCategory).toEqual(expected);
        },
      ),
    ));
});

describe('the people in an audit', () => {
  it('add up, and the quantiles rise', () =>
    fc.assert(
      fc.property(elections, fc.subarray(ids), (profile, selected) => {
        const { voters, served, unserved, spentOnChoices, fundedChoices } = audited(profile, selected satisfies Allocation['selected']);
        expect(served + unserved).toBe(voters);
        expect(served).toBe(profile.ballots.filter((ballot) => ballot.projects.some((id) => selected.includes(id))).length);
        for (const row of [spentOnChoices, fundedChoices]) {
          expect(row.every((one, at) => at === 0 || one.has >= row[at - 1]!.has)).toBe(true);
        }
      }),
    ));
});
