import { allocate, describedFor, readPabulib, type AllocationRule } from '@madang/allocation';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import type { AllocationRuleBody } from '@madang/contracts/allocation-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballots, byId, greedy, openDistricts, shares, wholeTown } from './fixtures/elections-rules.js';
import { draftElection, electionOf, euros, fourProjects, knapsack, talliedElection } from './fixtures/elections.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => void ({ yard, staff } = await openDistricts()));
afterAll(() => yard.close());

interface Refused {
  readonly code: string;
  readonly errors?: { readonly pointer: string; readonly code: string }[];
}
const put = (cycle: string, rule: AllocationRuleBody) =>
  yard.call<Refused>('PUT', `/elections/${cycle}`, { as: staff, body: { ...knapsack, rule } });
const ruleFileOf = async (cycle: string) => JSON.parse((await yard.get(`/elections/${cycle}/rule.json`)).text) as AllocationRule;

describe('the conditions of a rule', () => {
  beforeAll(() => draftElection(yard, 'drafted'));

  it('are kept and read back as they were said', async () => {
    const conditions: AllocationRuleBody['conditions'] = {
      ballots: { minProjects: 1 },
      thresholds: { votes: 2, shareOfBallots: 250, votesPerCost: { votes: 1, per: '2500.50' } },
      exclusions: [{ projects: ['P01', 'P03'] }],
    };
    expect((await put('drafted', { ...greedy, stop: { topUp: { fromPercent: 80, reserve: '1200.50' } }, conditions })).status).toBe(204);
    const { rule } = await electionOf(yard, 'drafted', staff);
    expect(rule).toEqual({
      rule: 'greedy',
      utility: null,
      completion: null,
      tieBreak: { by: 'id', seed: null },
      stop: { topUp: { fromPercent: 80, reserve: '1200.50' } },
      conditions,
    });
    expect((await put('drafted', { ...shares, conditions: { comparison: 'with-greedy', thresholds: {} } })).status).toBe(204);
    const again = await electionOf(yard, 'drafted', staff);
    expect([again.rule.conditions, again.rule.stop]).toEqual([{ comparison: 'with-greedy' }, undefined]);
  });

  it.each([
    ['a share above all', { conditions: { thresholds: { shareOfBallots: 10_001 } } }, '#/rule/conditions/thresholds/shareOfBallots', 'max'],
    ['part of a vote', { conditions: { thresholds: { votes: 1.5 } } }, '#/rule/conditions/thresholds/votes', 'isInt'],
    [
      'a cost of nothing',
      { conditions: { thresholds: { votesPerCost: { votes: 1, per: '0.00' } } } },
      '#/rule/conditions/thresholds/votesPerCost/per',
      'matches',
    ],
    ['a group of one', { conditions: { exclusions: [{ projects: ['P01'] }] } }, '#/rule/conditions/exclusions/0/projects', 'arrayMinSize'],
    [
      'a project twice in a group',
      { conditions: { exclusions: [{ projects: ['P01', 'P01'] }] } },
      '#/rule/conditions/exclusions/0/projects',
      'arrayUnique',
    ],
    ['two choices at least', { conditions: { ballots: { minProjects: 2 } } }, '#/rule/conditions/ballots/minProjects', 'max'],
    ['a top-up without a reserve', { stop: { topUp: { fromPercent: 80 } } }, '#/rule/stop/topUp/reserve', 'isString'],
    ['a reserve below zero', { stop: { topUp: { fromPercent: 80, reserve: '-1' } } }, '#/rule/stop/topUp/reserve', 'matches'],
    ['a condition that nobody knows', { conditions: { weights: [] } }, '#/rule/conditions/weights', 'whitelistValidation'],
    [
      'a limit below zero',
      { conditions: { caps: [{ of: 'area', name: '01', atMost: '-1' }] } },
      '#/rule/conditions/caps/0/atMost',
      'matches',
    ],
    ['a fund that is no amount', { conditions: { areas: [{ area: '01', fund: '1e3' }] } }, '#/rule/conditions/areas/0/fund', 'matches'],
  ] as const)('are refused beside the field: %s', async (_what, more, pointer, code) => {
    const answer = await put('drafted', { ...greedy, ...more } as unknown as AllocationRuleBody);
    expect([answer.status, answer.body.code]).toEqual([400, 'request/invalid']);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    ['a stop of a method that has none', { ...shares, stop: {} }, 'allocation/parameter-not-of-this-rule', '#/rule/stop'],
    [
      'a comparison of greedy with itself',
      { ...greedy, conditions: { comparison: 'with-greedy' } },
      'allocation/parameter-not-of-this-rule',
      '#/rule/conditions/comparison',
    ],
    [
      'a group with a project that is not on the ballot',
      { ...greedy, conditions: { exclusions: [{ projects: ['P01', 'P09'] }] } },
      'allocation/exclusion-of-unknown-project',
      '#/rule/conditions/exclusions/0/projects',
    ],
    [
      'a limit for a district that the city does not have',
      { ...greedy, conditions: { caps: [{ of: 'area', name: '77', atMost: '1' }] } },
      'allocation/area-unknown',
      '#/rule/conditions/caps/0/name',
    ],
    [
      'a limit for a category that no project has',
      { ...greedy, conditions: { caps: [{ of: 'category', name: 'Sprot', atMost: '1' }] } },
      'election/category-unused',
      '#/rule/conditions/caps/0/name',
    ],
    [
      'funds without one for the whole city',
      { ...shares, conditions: { areas: [{ area: '01', fund: '1' }] } },
      'allocation/area-without-fund',
      '#/rule/conditions/areas/0/within',
    ],
    [
      'a project in a district without a fund',
      { ...shares, conditions: { areas: [{ area: '01', fund: '1' }, wholeTown] } },
      'allocation/area-unknown',
      '#/projects/3/districtCode',
    ],
    [
      'more in the funds than there is',
      { ...shares, conditions: { areas: [{ area: '01', fund: '4000.01' }, { area: '02', fund: '0' }, wholeTown] } },
      'allocation/funds-exceed-budget',
      '#/rule/conditions/areas',
    ],
    [
      'a fund finer than the currency',
      { ...shares, conditions: { areas: [{ area: '02', fund: '0.001' }, { area: '01', fund: '0' }, wholeTown] } },
      'allocation/fund-too-fine',
      '#/rule/conditions/areas/0/fund',
    ],
    [
      'leftovers to a fund that was counted before',
      { ...shares, conditions: { areas: [wholeTown, { area: '01', fund: '1', leftoverTo: 'whole city' }] } },
      'allocation/leftover-goes-back',
      '#/rule/conditions/areas',
    ],
  ] as const)('are refused as the count would refuse them: %s', async (_what, rule, code, pointer) => {
    const before = await electionOf(yard, 'drafted', staff);
    const answer = await put('drafted', rule as unknown as AllocationRuleBody);
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]).toEqual([400, code, pointer]);
    expect(await electionOf(yard, 'drafted', staff)).toEqual(before);
  });
});

describe('freezing', () => {
  it('draws the seed of a lot that staff left open, once and for everyone to read', async () => {
    await draftElection(yard, 'drawn', {
      rule: { rule: 'greedy', tieBreak: { by: 'cost-votes-lot' } },
      times: { opensInHours: 1, closesInHours: 2 },
    });
    expect((await electionOf(yard, 'drawn', staff)).rule.tieBreak).toEqual({ by: 'cost-votes-lot', seed: null });
    expect((await yard.post('/elections/drawn/freezing', { as: staff })).status).toBe(204);
    const { seed } = (await electionOf(yard, 'drawn')).rule.tieBreak;
    expect(seed).toMatch(/^[0-9a-f]{32}$/);
    const [record] = await yard.db.query<{ payload: { rule: AllocationRule } }[]>(
      "select payload from outbox where name = 'election.frozen' and payload ->> 'cycle' = 'drawn'",
    );
    expect(record?.payload.rule.tieBreak).toEqual({ by: 'cost-votes-lot', seed });
    expect((await ruleFileOf('drawn')).tieBreak).toEqual(record?.payload.rule.tieBreak);
  });

  it('keeps a seed that staff gave', async () => {
    await draftElection(yard, 'given', { rule: { rule: 'phragmen', tieBreak: { by: 'cost-votes-lot', seed: '0417' } } });
    await yard.post('/elections/given/freezing', { as: staff });
    expect((await electionOf(yard, 'given')).rule.tieBreak.seed).toBe('0417');
  });
});

describe('the file of a rule', () => {
  it('is there for everyone from freezing on, and does not change while nothing does', async () => {
    await draftElection(yard, 'filed', { times: { opensInHours: 1, closesInHours: 2 } });
    for (const as of [undefined, staff]) expect((await yard.get('/elections/filed/rule.json', as ? { as } : {})).status).toBe(404);
    await yard.post('/elections/filed/freezing', { as: staff });
    const file = await yard.get('/elections/filed/rule.json');
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(file.text)).toEqual({ rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: byId });
    const again = await yard.get('/elections/filed/rule.json', { headers: { 'if-none-match': String(file.headers['etag']) } });
    expect(again.status).toBe(304);
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get('/api/v1/cities/elsewhere/elections/filed/rule.json')).status).toBe(404);
  });

  it.each([
    [
      'thresholds and groups',
      {
        ...shares,
        conditions: { ballots: { minProjects: 1 }, thresholds: { shareOfBallots: 4_000 }, exclusions: [{ projects: ['P01', 'P02'] }] },
      },
      ['P02', 'P04'],
    ],
    ['a stop', { ...greedy, stop: {} }, ['P01', 'P02']],
    [
      'a top-up',
      { ...greedy, stop: { topUp: { fromPercent: 1, reserve: '3000' } }, conditions: { exclusions: [{ projects: ['P01', 'P02'] }] } },
      ['P01', 'P04', 'P03'],
    ],
    ['a comparison', { ...shares, conditions: { comparison: 'with-greedy' } }, ['P01', 'P02']],
    [
      'limits of a district and a category',
      {
        ...greedy,
        conditions: {
          caps: [
            { of: 'area', name: '01', atMost: '3999.99' },
            { of: 'category', name: 'Night', atMost: '2500' },
          ],
        },
      },
      ['P01', 'P04'],
    ],
    [
      'funds of districts',
      {
        ...shares,
        conditions: {
          areas: [
            { area: '01', fund: '4000', leftoverTo: 'whole city' },
            { area: '02', fund: '2600', leftoverTo: 'whole city' },
            { area: 'whole city', fund: '3000' },
          ],
        },
      },
      ['P02', 'P04', 'P03'],
    ],
  ] as const)('and that of the ballots are all that a recount needs: %s', async (what, rule, expected) => {
    const cycle = what.replaceAll(' ', '-');
    const projects = fourProjects.map((one) => (one.title === 'Lights' ? { ...one, category: ' Night ' } : one));
    await talliedElection(yard, cycle, ballots, { rule: rule as unknown as AllocationRuleBody, projects });
    const { official } = (await yard.get<ElectionResultsView>(`/elections/${cycle}/results`)).body;
    expect(official.funded).toEqual(expected);
    const file = readPabulib((await yard.get(`/elections/${cycle}/ballots.pb`)).text);
    if (!file.ok) throw new Error(file.error.code);
    const published = await ruleFileOf(cycle);
    const again = allocate(describedFor(file.value, published.conditions), published);
    expect(again.ok && again.value.order).toEqual(official.funded);
  });
});

describe('funds of districts', () => {
  const view = () => yard.get<ElectionResultsView>('/elections/funds-of-districts/results');

  it('are counted one by one with the ballots that choose something there, and what they leave goes on', async () => {
    const { official } = (await view()).body;
    const sums = official.areas.map(({ area, voters, fund, received, spent, left, leftTo, funded }) => [
      [area, voters, leftTo, funded.join()],
      [fund, received, spent, left].map(({ minor }) => Number(minor) / 100),
    ]);
    expect(sums).toEqual([
      [
        ['01', 6, 'whole city', 'P02'],
        [4_000, 0, 4_000, 0],
      ],
      [
        ['02', 5, 'whole city', 'P04'],
        [2_600, 0, 2_500, 100],
      ],
      [
        ['whole city', 10, null, 'P03'],
        [3_000, 100, 3_000, 100],
      ],
    ]);
    expect(official.steps.map(({ project, area }) => [project, area])).toEqual([
      ['P02', '01'],
      ['P04', '02'],
      ['P03', 'whole city'],
    ]);
    expect(official.rejected).toMatchObject([{ project: 'P01', area: 'whole city' }]);
    expect([official.left, official.share]).toEqual([euros(500), null]);
  });

  it('stand in the published rule with everything that a recount needs, and in a table', async () => {
    expect((await ruleFileOf('funds-of-districts')).conditions?.areas?.[0]).toEqual({
      area: '01',
      within: 'whole city',
      fund: '4000',
      leftoverTo: 'whole city',
      voters: 'whoever-chooses',
    });
    const { text } = await yard.get('/elections/funds-of-districts/results/funds.csv');
    expect(text.split('\n')[2]).toBe('02,5,2600.00,0.00,2500.00,100.00,whole city,EUR,P04');
  });

  it('say nothing about where a voter lives in the published file, and name each district once', async () => {
    const file = readPabulib((await yard.get('/elections/funds-of-districts/ballots.pb')).text);
    if (!file.ok) throw new Error(file.error.code);
    expect(file.value.votes.columns).toEqual(['voter_id', 'vote']);
    expect(file.value.projects.columns).toEqual(['project_id', 'cost', 'votes', 'name', 'category', 'district']);
    expect(file.value.projects.rows.map((row) => row.slice(-2))).toEqual([
      ['', ''],
      ['', '01'],
      ['', ''],
      ['Night', '02'],
    ]);
  });
});
