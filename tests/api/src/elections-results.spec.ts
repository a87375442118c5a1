import { hash } from 'node:crypto';
import { allocate, readPabulib } from '@madang/allocation';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBudget, addProposal } from './fixtures/decidable-proposals.js';
import {
  castMany,
  closeElection,
  draftElection,
  electionOf,
  euros,
  knapsack,
  openElection,
  project,
  talliedElection,
} from './fixtures/elections.js';
import { addCity, addPerson, Yard } from './yard.js';

let yard: Yard;

beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.close());

/** Most people want the dear fountains, but a third of them wants something else, and equal shares hear it. */
const times = (count: number, choices: string[]) => Array.from({ length: count }, () => choices);
const ballots = [...times(6, ['P01', 'P03']), ...times(4, ['P02', 'P04']), ['P03'], []];

const results = async (cycle: string) => (await yard.get<ElectionResultsView>(`/elections/${cycle}/results`)).body;

describe('before the count', () => {
  it('nobody sees anything of it, staff no more than others', async () => {
    await openElection(yard, 'silent');
    await castMany(yard, 'silent', ballots.slice(0, 2));
    for (const as of [undefined, await yard.person('staff'), await yard.person('administrator')]) {
      const asked = as ? { as } : {};
      for (const path of ['results', 'results.csv', 'results/rules.csv', 'ballots.pb'])
        expect((await yard.get(`/elections/silent/${path}`, asked)).status).toBe(404);
      expect((await electionOf(yard, 'silent', as)).ballots).toBeNull();
    }
    await closeElection(yard, 'silent');
    expect((await electionOf(yard, 'silent')).ballots).toBe(2);
    expect((await yard.get('/elections/silent/results')).status).toBe(404);
  });

  it('a tally waits for the close, and is for staff', async () => {
    await openElection(yard, 'early-tally');
    const early = await yard.post<{ code: string }>('/elections/early-tally/tally', { as: await yard.person('staff') });
    expect([early.status, early.body.code]).toEqual([409, 'election/not-this-way']);
    expect((await yard.post('/elections/early-tally/tally', { as: await yard.person('resident') })).status).toBe(403);
  });
});

describe('a count', () => {
  beforeAll(() => talliedElection(yard, 'counted', ballots));

  it('funds by the rule that was published, explains every project, and shows another rule beside it', async () => {
    const { official, others, ...facts } = await results('counted');
    expect(facts).toMatchObject({ ballots: 12, fund: euros(10_000), cycle: 'counted' });
    expect([official.rule.rule, official.rule.completion]).toEqual(['equal-shares', 'add1-utilitarian']);
    expect([others.length, others[0]?.rule.rule, others[0]?.funded]).toEqual([5, 'greedy', ['P03', 'P01']]);
    const explained = [...official.steps, ...official.rejected].map(({ project: id }) => id);
    expect(explained.toSorted()).toEqual(['P01', 'P02', 'P03', 'P04']);
    expect(official.funded).toEqual(official.steps.map(({ project: id }) => id));
    const spent = official.steps.reduce((sum, { cost }) => sum + BigInt(cost.minor), 0n);
    expect([official.spent.minor, official.left.minor]).toEqual([String(spent), String(1_000_000n - spent)]);
    expect(BigInt(official.left.minor)).toBeGreaterThanOrEqual(0n);
    expect(official.served).toBeLessThanOrEqual(11);
  });

  it('says whom the outcome serves, from the worst-off person up, and which district got how much', async () => {
    const { audit, official } = await results('counted');
    expect(audit).toMatchObject({ voters: 12, unserved: 12 - official.served });
    expect(audit?.fromWorstOff.map(({ percent }) => percent)).toEqual([0, 10, 25, 50, 75, 90, 100]);
    expect(audit?.fromWorstOff[0]).toEqual({ percent: 0, funded: 0, spent: euros(0) });
    const districts = audit?.byDistrict.map(({ district, projects, chosenBy, choices }) => [district, projects, chosenBy, choices]);
    expect(districts).toEqual([
      [null, 2, 7, 13],
      ['01', 1, 4, 4],
      ['02', 1, 4, 4],
    ]);
    const spent = audit?.byDistrict.reduce((sum, district) => sum + BigInt(district.spent.minor), 0n);
    expect(String(spent)).toBe(official.spent.minor);
  });

  it('is the same whoever repeats it from the published file', async () => {
    const file = await yard.get('/elections/counted/ballots.pb');
    const { official, fileDigest } = await results('counted');
    expect([file.headers['content-type'], hash('sha256', file.text)]).toEqual(['text/plain; charset=utf-8', fileDigest]);
    const read = readPabulib(file.text);
    if (!read.ok) throw new Error(read.error.code);
    const again = allocate(read.value.profile, {
      rule: 'equal-shares',
      utility: 'cost',
      completion: 'add1-utilitarian',
      tieBreak: { by: 'id' },
    });
    expect(again.ok && again.value.order).toEqual(official.funded);
    expect(read.value.votes.columns).toEqual(['voter_id', 'vote']);
    expect(read.value.votes.rows.map(([id]) => id)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)));
    expect(read.value.meta).toContainEqual(['max_sum_cost', '10000']);
    expect(file.text).toMatch(/project_id;cost;votes;name;district\nP01;6000;6;Fountains;\nP02;4000;4;Shade;01\n/);
  });

  it('shuffles the voters: the order in the file is that of their keys', async () => {
    const keys = await yard.db.query<{ choices: string[] }[]>(
      'select b.choices from ballot b join election e on e.id = b.election_id join cycle c on c.id = e.cycle_id where c.slug = \'counted\' order by b.voter_key collate "C"',
    );
    const file = readPabulib((await yard.get('/elections/counted/ballots.pb')).text);
    expect(file.ok && file.value.profile.ballots.map(({ projects }) => projects)).toEqual(keys.map(({ choices }) => choices));
  });

  it('goes on record, once: the digest at the close, the result at the count', async () => {
    const events = await yard.db.query<{ name: string; payload: Record<string, unknown> }[]>(
      "select name, payload from outbox where payload ->> 'cycle' = 'counted' and subject_type = 'election' order by at, id",
    );
    expect(events.map(({ name }) => name)).toEqual([
      'election.drafted',
      'election.frozen',
      'election.opened',
      'election.closed',
      'election.tallied',
    ]);
    const { official, fileDigest } = await results('counted');
    expect([events[3]!.payload['fileDigest'], events[4]!.payload['funded']]).toEqual([fileDigest, official.funded]);
    const again = await yard.post<{ code: string }>('/elections/counted/tally', { as: await yard.person('staff') });
    expect([again.status, again.body.code]).toEqual([409, 'election/not-this-way']);
  });

  it('is not seen from another city', async () => {
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const as = await addPerson(yard.db, elsewhere, ['staff']);
    for (const path of ['', '/results', '/ballots.pb'])
      expect((await yard.get(`/api/v1/cities/elsewhere/elections/counted${path}`, { as })).status).toBe(404);
    expect((await yard.post('/api/v1/cities/elsewhere/elections/counted/tally', { as })).status).toBe(404);
  });

  it('is asked for once, also when two ask at the same time', async () => {
    await openElection(yard, 'twice');
    await castMany(yard, 'twice', [['P01']]);
    await closeElection(yard, 'twice');
    const staff = await yard.person('staff');
    const answers = await Promise.all([1, 2, 3].map(() => yard.post('/elections/twice/tally', { as: staff })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409, 409]);
  });

  it('is refused when the published file says something else than the box', async () => {
    await openElection(yard, 'tampered');
    await castMany(yard, 'tampered', ballots);
    await closeElection(yard, 'tampered');
    await yard.db.query(
      "update ballot b set choices = '{P04}' from election e join cycle c on c.id = e.cycle_id where e.id = b.election_id and c.slug = 'tampered'",
    );
    const answer = await yard.post<{ code: string }>('/elections/tampered/tally', { as: await yard.person('staff') });
    expect([answer.status, answer.body.code]).toEqual([409, 'election/counts-disagree']);
    expect((await electionOf(yard, 'tampered')).state).toBe('closed');
  });
});

describe('an election in which nobody voted', () => {
  it('is counted all the same', async () => {
    await talliedElection(yard, 'nobody', []);
    const { ballots: cast, official } = await results('nobody');
    expect([cast, official.funded.length + official.rejected.length, official.served]).toEqual([0, 4, 0]);
  });
});

describe('the table of results', () => {
  it('holds every project, and a title cannot become a formula', async () => {
    const projects = [project('=HYPERLINK("http://evil.example")', 400), project('Plain, with comma', 500)];
    await talliedElection(yard, 'table', [['P02']], { projects });
    const { text, headers } = await yard.get('/elections/table/results.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.trim().split('\n');
    expect(lines[0]).toBe('project,title,language,district,category,proposal,cost,currency,votes,funded,bought_as,reason,more_supporters');
    expect(lines[1]).toBe('P02,"Plain, with comma",es,,,,500.00,EUR,1,1,1,,');
    expect(lines[2]).toMatch(/^P01,"'=HYPERLINK/);
  });

  it('has others beside it: who got something, money by district, and what other rules would have funded', async () => {
    const projects = [project('Trees', 400, { districtCode: '07' }), project('Swings', 9_800)];
    await talliedElection(yard, 'tables', [['P01'], ['P01', 'P02'], ['P02'], ['P02']], {
      projects,
      ballotKind: 'approval',
      rule: { rule: 'greedy', tieBreak: { by: 'id' } },
    });
    const linesOf = async (name: string) => (await yard.get(`/elections/tables/results/${name}.csv`)).text.trim().split('\n');
    expect(await linesOf('districts')).toEqual([
      'district,projects,funded,spent,currency,chosen_by,choices',
      ',1,1,9800.00,EUR,3,3',
      '07,1,0,0.00,EUR,2,2',
    ]);
    const [head, worst, ...others] = await linesOf('served');
    expect([head, worst, others.at(-1)]).toEqual([
      'percent_of_voters,funded_choices,spent_on_choices,currency',
      '0,0,0.00,EUR',
      '100,1,9800.00,EUR',
    ]);
    const rules = await linesOf('rules');
    expect(rules[0]).toBe('rule,utility,completion,official,funded,spent,currency,served,passed_over');
    expect(rules[1]).toBe('greedy,,,1,P02,9800.00,EUR,3,1');
    expect(rules).toHaveLength(7);
    expect(rules.slice(2).every((line) => line.split(',')[3] === '0')).toBe(true);
    expect(await linesOf('funds')).toHaveLength(1);
  });
});

describe('the timeline of a proposal', () => {
  it('says that it was funded, or why not', async () => {
    await addBudget(yard);
    await draftElection(yard, 'told');
    const [funded, left] = [await addProposal(yard, 'told', 1), await addProposal(yard, 'told', 2)];
    const staff = await yard.person('staff');
    const projects = [
      project('Proposal 1', 9_000, { proposal: funded }),
      project('Proposal 2', 8_000, { proposal: left }),
      project('Tree', 50),
    ];
    expect((await yard.call('PUT', '/elections/told', { as: staff, body: { ...knapsack, projects } })).status).toBe(204);
    for (const act of ['freezing', 'opening']) expect((await yard.post(`/elections/told/${act}`, { as: staff })).status).toBe(204);
    await castMany(yard, 'told', [['P01', 'P03'], ['P01'], ['P01']]);
    await closeElection(yard, 'told');
    expect((await yard.post('/elections/told/tally', { as: staff })).status).toBe(204);
    const timeline = (number: number) =>
      yard.db.query(
        `select o.name, o.payload, o.actor_role as role from outbox o join proposal p on p.id::text = o.subject_id
          where o.subject_type = 'proposal' and p.number = $1 order by o.at, o.id`,
        [number],
      );
    expect(await timeline(1)).toEqual([
      { name: 'project.on-ballot', payload: { cycle: 'told', project: 'P01' }, role: 'staff' },
      { name: 'project.funded', payload: { cycle: 'told', project: 'P01' }, role: 'staff' },
    ]);
    expect(await timeline(2)).toEqual([
      { name: 'project.on-ballot', payload: { cycle: 'told', project: 'P02' }, role: 'staff' },
      { name: 'project.not-funded', payload: { cycle: 'told', project: 'P02', reason: 'did-not-fit' }, role: 'staff' },
    ]);
  });
});
