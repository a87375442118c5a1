import { writePabulib, type AllocationRule } from '@madang/allocation';
import { describe, expect, it } from 'vitest';
import { countFile } from './count-file.js';

const rule: AllocationRule = { rule: 'equal-shares', utility: 'cost', completion: 'none', tieBreak: { by: 'id' } };

const file = (comment?: string) =>
  new TextEncoder().encode(
    writePabulib({
      meta: [['budget', '1000.50'], ['vote_type', 'approval'], ...(comment === undefined ? [] : [['comment', comment] as const])],
      projects: {
        columns: ['project_id', 'cost'],
        rows: [
          ['P01', '500.25'],
          ['P02', '700'],
        ],
      },
      votes: {
        columns: ['voter_id', 'vote'],
        rows: [
          ['1', 'P01'],
          ['2', 'P01,P02'],
          ['3', ''],
        ],
      },
    }),
  );

describe('a file, counted', () => {
  it('gives the ballots, the projects in their order with their votes, and what they cost', () => {
    const stages: string[] = [];
    const counted = countFile(file(), rule, (stage) => stages.push(stage));
    expect(counted).toEqual({
      ok: true,
      value: { ballots: 3, spent: '500.25', steps: [{ project: 'P01', votes: 2 }], ruleInFile: null },
    });
    expect(stages).toEqual(['reading', 'counting']);
  });

  it.each([
    ['in other words for the same', `#1: {"tieBreak":{"by":"id"},"rule":"equal-shares"}`, true],
    ['of another method', '#1: {"rule":"greedy"}', false],
    ['with another seed', '#1: {"rule":"equal-shares","tieBreak":{"by":"cost-votes-lot","seed":"x"}}', false],
    ['that cannot be read', '#1: {"rule":', false],
    ['nowhere, but a comment of its own', '#1: some ballots came on paper', null],
  ])('says whether the rule in it is the published one: a rule %s', (_what, comment, expected) => {
    const counted = countFile(file(comment), rule, () => undefined);
    expect(counted.ok && counted.value.ruleInFile).toBe(expected);
  });

  it('names the line that cannot be read', () => {
    const bad = new TextEncoder().encode('META\nkey;value\nbudget;many\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n');
    expect(countFile(bad, rule, () => undefined)).toEqual({ ok: false, error: { code: 'recount/file-not-readable', line: 3 } });
  });

  it('is refused where the rule does not suit the ballots', () => {
    const points: AllocationRule = { rule: 'equal-shares', utility: 'points' };
    expect(countFile(file(), points, () => undefined)).toEqual({ ok: false, error: { code: 'recount/cannot-be-counted' } });
  });
});
