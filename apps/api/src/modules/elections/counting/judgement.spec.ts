import { settleRule, type AllocationRule, type Profile, type SettledRule } from '@madang/allocation';
import { describe, expect, it } from 'vitest';
import { count } from './count.js';
import { judge } from './judgement.js';
import { otherRules } from './other-rules.js';

const times = (people: number, projects: string[]) => Array.from({ length: people }, () => ({ projects }));

/** Six of ten want the two dear projects, which take all the money; four want the shade, and would have paid for it. */
const profile: Profile = {
  budgetMinor: 1000n,
  decimals: 0,
  projects: [
    { id: 'P01', costMinor: 500n },
    { id: 'P02', costMinor: 500n },
    { id: 'P03', costMinor: 300n },
  ],
  ballots: [...times(6, ['P01', 'P02']), ...times(4, ['P03'])],
  ranked: false,
};

function settled(rule: AllocationRule): SettledRule {
  const value = settleRule(rule);
  if (!value.ok) throw new Error(value.error.code);
  return value.value;
}

describe('a judgement', () => {
  const inDistrict = { ...profile, projects: profile.projects.map((one) => (one.id === 'P03' ? { ...one, area: '07' } : one)) };
  const greedy = judge(inDistrict, count(inDistrict, { rule: 'greedy' }));

  it('names the group that was passed over, and how many got nothing', () => {
    expect(greedy.audit).toMatchObject({ voters: 10, unserved: 4 });
    expect(greedy.audit.ejrPlusViolations).toEqual([{ project: 'P03', costMinor: 300n, group: 4, dueMinor: 400n, hasAtMostMinor: 0n }]);
  });

  it('sets the money of each district beside its choices, and the projects of the whole city apart', () => {
    expect(greedy.audit.byArea).toEqual([
      { name: '', projects: 2, funded: 2, spentMinor: 1000n, chosenBy: 6, choices: 12 },
      { name: '07', projects: 1, funded: 0, spentMinor: 0n, chosenBy: 4, choices: 4 },
    ]);
    expect(judge(profile, count(profile, { rule: 'greedy' })).audit.byArea).toEqual([]);
  });

  it('counts the same ballots by every other rule', () => {
    expect(greedy.others).toHaveLength(5);
    const shares = greedy.others.find(({ rule }) => rule.rule === 'equal-shares' && rule.completion === 'none');
    expect(shares).toMatchObject({ order: ['P01', 'P03'], costMinor: 800n, served: 10, passedOver: 0 });
  });
});

describe('the other rules', () => {
  it('leave out the official one and keep its way of breaking ties', () => {
    const tieBreak = { by: 'cost-votes-lot', seed: 's' } as const;
    const others = otherRules(settled({ rule: 'phragmen', tieBreak }));
    expect(others.map(({ rule }) => rule)).toEqual(['greedy', 'greedy-per-cost', 'equal-shares', 'equal-shares', 'equal-shares']);
    expect(others.every((one) => one.tieBreak === tieBreak)).toBe(true);
  });

  it('keep the conditions, and of the terms that only some methods have, those of their own method', () => {
    const thresholds = { votes: 2 };
    const shares = otherRules(settled({ rule: 'equal-shares', conditions: { thresholds, comparison: 'with-greedy' } }));
    expect(shares.map(({ conditions }) => conditions)).toEqual([
      { thresholds },
      { thresholds },
      { thresholds, comparison: 'with-greedy' },
      { thresholds, comparison: 'with-greedy' },
      { thresholds },
    ]);
    const stopping = otherRules(settled({ rule: 'greedy', whenNotFitting: 'stop' }));
    expect(stopping.filter(({ whenNotFitting }) => whenNotFitting !== undefined).map(({ rule }) => rule)).toEqual(['greedy-per-cost']);
    expect([...shares, ...stopping].every((rule) => settleRule(rule).ok)).toBe(true);
  });
});
