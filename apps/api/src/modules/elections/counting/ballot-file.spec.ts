import { readPabulib, type AllocationRule, type Profile } from '@madang/allocation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotFile, type FileFacts } from './ballot-file.js';
import { count, recountAgrees } from './count.js';

const facts: FileFacts = {
  city: 'Villa; "la vieja"',
  cycle: '2026',
  title: 'Ciclo\n2026',
  language: 'es',
  timeZone: 'Asia/Seoul',
  currency: 'EUR',
  window: { opensAt: new Date('2026-03-01T00:00:00+09:00'), closesAt: new Date('2026-03-15T00:00:00+09:00') },
  ballotStyle: { kind: 'knapsack', maxPicks: 3 },
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1', tieBreak: { by: 'cost-votes-lot', seed: 'a;b"c' } },
};

const profile: Profile = {
  budgetMinor: 100_050n,
  decimals: 2,
  projects: [
    { id: 'P01', costMinor: 60_000n, name: 'Fuentes; y más' },
    { id: 'P02', costMinor: 40_025n, name: 'Sombra', area: '07' },
  ],
  ballots: [{ projects: ['P02'] }, { projects: [] }, { projects: ['P01', 'P02'] }],
  ranked: false,
};

function read(text: string) {
  const election = readPabulib(text);
  if (!election.ok) throw new Error(election.error.code);
  return election.value;
}

describe('the published file of ballots', () => {
  it('says what was fixed, in the days of the city', () => {
    const meta = new Map(read(ballotFile(profile, facts)).meta);
    expect(Object.fromEntries(meta)).toMatchObject({
      unit: 'Villa; "la vieja"',
      budget: '1000.50',
      max_sum_cost: '1000.50',
      max_length: '3',
      min_length: '0',
      date_begin: '01.03.2026',
      date_end: '14.03.2026',
      rule: 'equalshares/add1',
      vote_type: 'approval',
    });
    expect(JSON.parse(meta.get('comment')!.replace('#1: ', ''))).toEqual(facts.rule);
  });

  it('leaves out limits that the ballot does not have', () => {
    const keys = read(ballotFile(profile, { ...facts, ballotStyle: { kind: 'approval', maxPicks: null } })).meta.map(([key]) => key);
    expect(keys).not.toContain('max_sum_cost');
    expect(keys).not.toContain('max_length');
  });

  it('says that an empty ballot is none where the rule says so', () => {
    const rule: AllocationRule = { rule: 'greedy', conditions: { ballots: { minProjects: 1 } } };
    expect(new Map(read(ballotFile(profile, { ...facts, rule })).meta).get('min_length')).toBe('1');
  });

  it('holds a number and the choices of each voter, and nothing else', () => {
    const { votes, projects } = read(ballotFile(profile, facts));
    expect([votes.columns, votes.rows]).toEqual([
      ['voter_id', 'vote'],
      [
        ['1', 'P02'],
        ['2', ''],
        ['3', 'P01,P02'],
      ],
    ]);
    expect(projects.columns.filter((column) => column === 'district')).toHaveLength(1);
    expect(projects.rows.map((row) => row.at(-1))).toEqual(['', '07']);
  });

  const rules: AllocationRule[] = [
    { rule: 'greedy' },
    { rule: 'greedy-per-cost' },
    { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
    { rule: 'equal-shares', utility: 'cardinality', completion: 'add1', tieBreak: { by: 'cost-votes-lot', seed: 'x' } },
    { rule: 'phragmen' },
    { rule: 'greedy', conditions: { caps: [{ of: 'category', name: 'light', atMost: '300' }] } },
    {
      rule: 'equal-shares',
      completion: 'add1',
      conditions: {
        caps: [
          { of: 'category', name: 'shade', atMost: '300' },
          { of: 'area', name: '07', atMost: '80' },
        ],
      },
    },
    {
      rule: 'equal-shares',
      completion: 'add1-utilitarian',
      conditions: {
        ballots: { minProjects: 1 },
        areas: [
          { area: '07', within: 'whole city', fund: '1', leftoverTo: 'whole city', voters: 'whoever-chooses' },
          { area: '08', within: 'whole city', fund: '0', voters: 'whoever-chooses' },
          { area: 'whole city', fund: '1', voters: 'whoever-chooses' },
        ],
      },
    },
  ];
  const ids = ['P01', 'P02', 'P03', 'P04', 'P05'];
  const elections = fc.record({
    costs: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 5, maxLength: 5 }),
    fund: fc.integer({ min: 2_000, max: 200_000 }),
    areas: fc.array(fc.constantFrom('07', '08', undefined), { minLength: 5, maxLength: 5 }),
    kinds: fc.array(fc.constantFrom('shade', 'light', undefined), { minLength: 5, maxLength: 5 }),
    ballots: fc.array(fc.subarray(ids), { maxLength: 25 }),
    decimals: fc.constantFrom(0, 2, 3),
    rule: fc.constantFrom(...rules),
  });

  it('gives, counted again, the very result of the box: whatever the amounts, the ballots and the rule', () => {
    fc.assert(
      fc.property(elections, ({ costs, fund, areas, kinds, ballots, decimals, rule }) => {
        const cast: Profile = {
          budgetMinor: BigInt(fund),
          decimals,
          projects: ids.map((id, at) => ({
            id,
            costMinor: BigInt(costs[at]!),
            name: id,
            ...(kinds[at] && { categories: [kinds[at]] }),
            ...(areas[at] && { area: areas[at] }),
          })),
          ballots: ballots.map((projects) => ({ projects })),
          ranked: false,
        };
        const file = ballotFile(cast, { ...facts, rule });
        expect(recountAgrees(file, rule, count(cast, rule))).toBe(true);
      }),
    );
  });
});

describe('two counts that disagree', () => {
  const rule: AllocationRule = { rule: 'greedy' };
  it.each([
    ['a ballot more', { ...profile, ballots: [...profile.ballots, { projects: [] }] }],
    ['another choice', { ...profile, ballots: [{ projects: ['P01'] }, { projects: ['P01'] }, { projects: ['P01'] }] }],
  ])('are noticed: %s in the box', (_what, box) => {
    expect(recountAgrees(ballotFile(profile, facts), rule, count(box, rule))).toBe(false);
  });

  it('are noticed when the file cannot be read', () => {
    expect(recountAgrees('nonsense', rule, count(profile, rule))).toBe(false);
  });
});
