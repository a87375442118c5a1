import type { BallotProposalsView } from '@madang/contracts/ballot-proposals';
import type { ElectionListView, ElectionView } from '@madang/contracts/elections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBudget, addProposal } from './fixtures/decidable-proposals.js';
import { addVotingCycle, draftElection, electionOf, euros, knapsack, openElection, project } from './fixtures/elections.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const put = (cycle: string, body: object, as: Person = staff) => yard.call<{ code: string }>('PUT', `/elections/${cycle}`, { as, body });
const post = (path: string, as?: Person) => yard.post<{ code: string; gaps?: { code: string }[] }>(path, as ? { as } : {});
const eventsOf = async (name: string) =>
  yard.db.query<{ payload: Record<string, unknown>; actorRole: string }[]>(
    'select payload, actor_role as "actorRole" from outbox where name = $1 order by at',
    [name],
  );

describe('a draft', () => {
  it('is seen by those who prepare it, and by nobody else', async () => {
    await draftElection(yard, 'hidden');
    const seen = await electionOf(yard, 'hidden', staff);
    expect([seen.state, seen.projects.map(({ id }) => id), seen.allowedActions]).toEqual([
      'draft',
      ['P01', 'P02', 'P03', 'P04'],
      ['edit', 'freeze'],
    ]);
    for (const as of [undefined, await yard.person('resident'), await yard.person('facilitator')]) {
      expect((await yard.get('/elections/hidden', as ? { as } : {})).status).toBe(404);
      const list = await yard.get<ElectionListView>('/elections', as ? { as } : {});
      expect(list.body.items.map(({ cycle }) => cycle)).not.toContain('hidden');
    }
  });

  it('is made once in a cycle, also when two ask at the same time', async () => {
    await addVotingCycle(yard, 'once');
    const answers = await Promise.all(
      [1, 2, 3].map(() => yard.post<{ code?: string }>('/elections', { as: staff, body: { cycle: 'once', ...knapsack } })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('election/already-there');
  });

  it('needs a cycle, and a phase for voting in it', async () => {
    expect((await yard.post('/elections', { as: staff, body: { cycle: 'nowhere', ...knapsack } })).status).toBe(404);
    const phases = [{ name: 'collecting', opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' }];
    await yard.post('/cycles', { as: staff, body: { slug: 'voteless', names: { es: 'x' }, fund: euros(1), phases } });
    const answer = await yard.post<{ code: string }>('/elections', { as: staff, body: { cycle: 'voteless', ...knapsack } });
    expect([answer.status, answer.body.code]).toEqual([409, 'election/no-voting-phase']);
  });

  it('follows the dates of the voting phase', async () => {
    await draftElection(yard, 'moved');
    const phases = [{ name: 'voting', opensAt: '2030-05-01T06:00:00.000Z', closesAt: '2030-05-15T16:00:00.000Z' }];
    expect((await yard.call('PUT', '/cycles/moved/phases', { as: staff, body: { phases } })).status).toBe(204);
    expect(await electionOf(yard, 'moved', staff)).toMatchObject({ opensAt: phases[0]!.opensAt, closesAt: phases[0]!.closesAt });
  });

  it('is changed as a whole: projects are numbered anew in the order in which they are put', async () => {
    await draftElection(yard, 'edited');
    const projects = [project('Trees', 100), ...knapsack.projects];
    expect((await put('edited', { ...knapsack, maxPicks: 2, projects })).status).toBe(204);
    const seen = await electionOf(yard, 'edited', staff);
    expect([seen.maxPicks, seen.projects.map(({ id, title }) => `${id} ${title}`).slice(0, 2)]).toEqual([
      2,
      ['P01 Trees', 'P02 Fountains'],
    ]);
  });

  it.each([
    [
      'a measure that the rule does not take',
      { rule: { rule: 'phragmen', utility: 'cost', tieBreak: { by: 'id' } } },
      'allocation/utility-not-of-this-rule',
    ],
    [
      'a completion that the rule does not take',
      { rule: { rule: 'greedy', completion: 'add1', tieBreak: { by: 'id' } } },
      'allocation/completion-not-of-this-rule',
    ],
    [
      'a cost in another currency',
      { projects: [project('Trees', 1, { cost: { minor: '1', currency: 'KRW' } })] },
      'election/other-currency',
    ],
  ])('refuses %s', async (_what, change, code) => {
    const cycle = `refuses-${code.split('/')[1]}`;
    await draftElection(yard, cycle);
    const answer = await put(cycle, { ...knapsack, ...change });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('is no business of residents, facilitators and strangers', async () => {
    await draftElection(yard, 'closed-door');
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const stranger = await addPerson(yard.db, elsewhere, ['staff']);
    for (const as of [await yard.person('resident'), await yard.person('facilitator')]) {
      expect((await put('closed-door', knapsack, as)).status).toBe(403);
      for (const act of ['freezing', 'opening', 'closing', 'tally'])
        expect((await post(`/elections/closed-door/${act}`, as)).status).toBe(403);
    }
    expect((await put('closed-door', knapsack, stranger)).status).toBe(401);
    expect((await yard.post('/api/v1/cities/elsewhere/elections/closed-door/freezing', { as: stranger })).status).toBe(404);
    expect((await electionOf(yard, 'closed-door', await yard.person('administrator'))).state).toBe('draft');
  });
});

describe('proposals on the ballot', () => {
  it('are those about which the city is to decide and whose money is free', async () => {
    await addBudget(yard, 9_000);
    await addVotingCycle(yard, 'proposed');
    const ready = await addProposal(yard, 'proposed', 1);
    await addProposal(yard, 'proposed', 2, 'published');
    await addProposal(yard, 'proposed', 3, 'rejected');
    const { body } = await yard.get<BallotProposalsView>('/elections/proposed/proposals', { as: staff });
    expect(body.ready).toMatchObject([{ reference: ready, amount: euros(4_000), description: 'What should change' }]);
    expect(body.heldBack).toEqual([]);
    expect((await yard.get('/elections/proposed/proposals', { as: await yard.person('resident') })).status).toBe(403);

    const projects = [project('Proposal 1', 4_200, { proposal: ready }), project('Lights', 500)];
    expect((await yard.post('/elections', { as: staff, body: { cycle: 'proposed', ...knapsack, projects } })).status).toBe(201);
    expect((await electionOf(yard, 'proposed', staff)).projects).toMatchObject([
      { id: 'P01', proposal: ready, cost: euros(4_200) },
      { id: 'P02', proposal: null },
    ]);

    const twice = await put('proposed', { ...knapsack, projects: [projects[0], projects[0]] });
    expect([twice.status, twice.body.code]).toEqual([400, 'election/proposal-twice']);
    const early = await put('proposed', { ...knapsack, projects: [project('Proposal 2', 10, { proposal: '2026-2' })] });
    expect([early.status, early.body.code]).toEqual([409, 'election/proposal-not-ready']);
  });

  it('are held back, with the line, once a newer budget has bound the money', async () => {
    await addVotingCycle(yard, 'bound');
    const reference = await addProposal(yard, 'bound', 10);
    const body = { cycle: 'bound', ...knapsack, projects: [project('Proposal 10', 4_000, { proposal: reference })] };
    expect((await yard.post('/elections', { as: staff, body })).status).toBe(201);
    await addBudget(yard, 1_000);
    const seen = await yard.get<BallotProposalsView>('/elections/bound/proposals', { as: staff });
    expect([seen.body.ready, seen.body.heldBack]).toMatchObject([[], [{ reference, overdrawn: ['E-1-2'] }]]);
    const frozen = await post('/elections/bound/freezing', staff);
    expect([frozen.status, frozen.body]).toMatchObject([409, { code: 'election/proposal-not-ready', proposal: reference }]);
    await addBudget(yard, 9_000);
    expect((await post('/elections/bound/freezing', staff)).status).toBe(204);
    expect(await eventsOf('project.on-ballot')).toMatchObject([{ payload: { cycle: 'bound', project: 'P01' }, actorRole: 'staff' }]);
  });
});

describe('freezing', () => {
  it('lists all that is missing, before and when it is tried', async () => {
    await draftElection(yard, 'incomplete', { projects: [project('Bridge', 10_001), project('Nothing', 0)] });
    const expected = ['election/over-the-fund', 'election/cost-not-positive'];
    const seen = await electionOf(yard, 'incomplete', staff);
    expect([seen.gaps.map(({ code }) => code), seen.gaps.map((gap) => gap.project)]).toEqual([expected, ['P01', 'P02']]);
    expect(seen.refusals).toMatchObject([
      { action: 'freeze', code: 'election/not-ready', title: expect.stringMatching(/missing/) as string },
      { action: 'open' },
      { action: 'close' },
      { action: 'tally' },
    ]);
    const answer = await post('/elections/incomplete/freezing', staff);
    expect([answer.status, answer.body.code, answer.body.gaps?.map(({ code }) => code)]).toEqual([409, 'election/not-ready', expected]);
  });

  it('fixes everything for good, on record', async () => {
    await draftElection(yard, 'fixed', { times: { opensInHours: 2, closesInHours: 4 } });
    expect((await post('/elections/fixed/freezing', staff)).status).toBe(204);
    const edited = await put('fixed', knapsack);
    expect([edited.status, edited.body.code]).toEqual([409, 'election/not-a-draft']);
    expect((await post('/elections/fixed/freezing', staff)).body.code).toBe('election/not-this-way');

    const before = await electionOf(yard, 'fixed');
    const phases = [{ name: 'voting', opensAt: '2030-05-01T06:00:00.000Z', closesAt: '2030-05-15T16:00:00.000Z' }];
    await yard.call('PUT', '/cycles/fixed/phases', { as: staff, body: { phases } });
    expect(await electionOf(yard, 'fixed')).toEqual(before);
    const [record] = (await eventsOf('election.frozen')).filter(({ payload }) => payload['cycle'] === 'fixed');
    expect(record?.payload).toMatchObject({
      fund: euros(10_000),
      rule: { rule: 'equal-shares' },
      closesAt: before.closesAt,
      projects: [{ id: 'P01', cost: euros(6_000) }, {}, {}, {}],
    });
  });

  it('comes too late once the voting phase is over', async () => {
    await draftElection(yard, 'late', { times: { opensInHours: -2, closesInHours: -1 } });
    expect((await post('/elections/late/freezing', staff)).body.code).toBe('election/too-late');
  });
});

describe('opening and closing', () => {
  it('never happen before their time', async () => {
    await draftElection(yard, 'patient', { times: { opensInHours: 1, closesInHours: 2 } });
    expect((await post('/elections/patient/opening', staff)).body.code).toBe('election/not-this-way');
    await post('/elections/patient/freezing', staff);
    expect((await post('/elections/patient/opening', staff)).body.code).toBe('election/too-early');

    await openElection(yard, 'running');
    expect((await post('/elections/running/closing', staff)).body.code).toBe('election/too-early');
    const seen = await electionOf(yard, 'running', staff);
    expect([seen.state, seen.allowedActions, seen.refusals.find(({ action }) => action === 'close')?.code]).toEqual([
      'open',
      [],
      'election/too-early',
    ]);
  });

  it('asked for a moment after the clock did it are not a fault, and happen once', async () => {
    await openElection(yard, 'twice');
    expect((await post('/elections/twice/opening', staff)).status).toBeLessThan(300);
    const opened = await yard.db.query(
      "select count(*)::int as times from outbox where name = 'election.opened' and payload->>'cycle' = 'twice'",
    );
    expect(opened).toEqual([{ times: 1 }]);
  });

  it('are seen by the public with what it may do', async () => {
    const anonymous: ElectionView = await electionOf(yard, 'running');
    expect([anonymous.allowedActions, anonymous.refusals, anonymous.gaps, anonymous.ballots]).toEqual([[], [], [], null]);
    expect((await electionOf(yard, 'running', await yard.person('resident'))).allowedActions).toEqual(['cast']);
    const waiting = await electionOf(yard, 'patient', await yard.person('resident'));
    expect(waiting.refusals).toMatchObject([{ action: 'cast', code: 'election/not-open' }]);
  });
});
