import type { AmendmentsView } from '@madang/contracts/amendments';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addCycle,
  addPublished,
  addWithEnoughSupport,
  euros,
  letDaysPass,
  policy,
  proposalOf,
  reallocation,
  runJob,
  strangerIn,
  support,
  timelineOf,
} from './fixtures/proposals.js';
import { addSmallBudget, move, rent, roads } from './fixtures/small-budget.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let neighbour: Person;
// Everybody may suggest so much a day: each test has a neighbour of its own.
beforeEach(async () => {
  neighbour = await yard.person();
});
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  author = await yard.person();
});
afterAll(() => yard.close());

const why = { why: 'Because wheelchairs cannot pass.', language: 'en' };
const inOtherWords = { ...why, change: 'Something else altogether should change here.' };
const forHalf = { ...why, moves: [move(roads, -50), move(rent, 50)] };
const money = { ...reallocation, moves: [move(roads, -100), move(rent, 100)] };

async function propose(reference: string, body: object = inOtherWords, as = neighbour): Promise<string> {
  const answer = await yard.post<{ id: string }>(`/proposals/${reference}/amendments`, { as, body });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.id;
}

type Refused = { readonly code?: string } | undefined;

async function refusalOf(reference: string, body: object, as: Person = neighbour) {
  const answer = await yard.post<Refused>(`/proposals/${reference}/amendments`, { as, body });
  return [answer.status, answer.body?.code];
}

async function decide(reference: string, id: string, body: object, as = author) {
  const answer = await yard.post<Refused>(`/proposals/${reference}/amendments/${id}/decision`, { as, body });
  return [answer.status, answer.body?.code];
}

async function answer(reference: string, id: string, inFavour: boolean, as: Person) {
  const said = await yard.call<Refused>('PUT', `/proposals/${reference}/amendments/${id}/voice`, { as, body: { inFavour } });
  return [said.status, said.body?.code];
}

const amendmentsOf = async (reference: string, as?: Person) =>
  (await yard.get<AmendmentsView>(`/proposals/${reference}/amendments`, as ? { as } : {})).body;
const versionsOf = async (reference: string) => (await yard.get<ProposalVersionPage>(`/proposals/${reference}/versions`)).body.items;

/** The days of a question go by, then the minute's job runs. */
async function letTheDaysGoBy(id: string): Promise<void> {
  await yard.db.query(
    `update amendment set asked_at = asked_at - interval '9 days', closes_at = closes_at - interval '9 days' where id = $1`,
    [id],
  );
  await yard.db.query(
    `update support set given_at = given_at - interval '9 days' where city_id = $1 and proposal_id = (select proposal_id from amendment where id = $2)`,
    [yard.cityId, id],
  );
  await runJob(yard, 'let-time-pass');
}

describe('an amendment of words', () => {
  it('is there for all to read, with what it found and what it asks for', async () => {
    const reference = await addPublished(yard, policy, author);
    await propose(reference);
    const { items, open, hasSupporters } = await amendmentsOf(reference);
    expect({ open, hasSupporters }).toEqual({ open: true, hasSupporters: false });
    expect(items).toMatchObject([{ state: 'open', why: why.why, money: null, mine: false, mayDecide: false, mayAnswer: false }]);
    expect(items[0]!.text).toEqual([{ field: 'change', before: policy.change, after: inOtherWords.change }]);
    expect((await amendmentsOf(reference, author)).items[0]!.mayDecide).toBe(true);
    expect((await timelineOf(yard, reference)).some(({ name }) => name === 'amendment.proposed')).toBe(true);
    expect((await proposalOf(yard, reference)).change).toBe(policy.change);
  });

  it('once accepted is the proposal’s text, and how it read before is kept', async () => {
    const reference = await addPublished(yard, policy, author);
    const id = await propose(reference);
    expect(await decide(reference, id, { verdict: 'accept' })).toEqual([204, undefined]);
    expect((await proposalOf(yard, reference)).change).toBe(inOtherWords.change);
    const versions = await versionsOf(reference);
    const changes = versions.map(({ number, cause, amendmentId, text }) => [
      number,
      cause,
      amendmentId,
      text.find(({ field }) => field === 'change')?.text,
    ]);
    expect(changes).toEqual([
      [2, 'amended', id, inOtherWords.change],
      [1, null, null, policy.change],
    ]);
    const newest = (await yard.get<ProposalVersionPage>(`/proposals/${reference}/versions?limit=1`)).body;
    const rest = (await yard.get<ProposalVersionPage>(`/proposals/${reference}/versions?limit=100&cursor=${newest.nextCursor}`)).body;
    expect([...newest.items, ...rest.items]).toEqual(versions);
    expect([newest.earlier, rest.earlier, rest.nextCursor]).toEqual([versions[1], null, null]);
    expect(Date.parse(versions[0]!.since!)).toBeGreaterThan(Date.parse(versions[1]!.since!));
    const found = await yard.get<{ items: { reference: string }[] }>('/proposals?q=altogether');
    expect(found.body.items.map((card) => card.reference)).toContain(reference);
  });

  it('is refused with a reason that everybody can read', async () => {
    const reference = await addPublished(yard, policy, author);
    const id = await propose(reference);
    expect(await decide(reference, id, { verdict: 'refuse' })).toEqual([400, 'amendment/reason-missing']);
    expect(await decide(reference, id, { verdict: 'refuse', reason: 'It says so already.' })).toEqual([204, undefined]);
    expect((await amendmentsOf(reference)).items).toMatchObject([{ state: 'refused', reason: 'It says so already.' }]);
    expect(await decide(reference, id, { verdict: 'accept' })).toEqual([409, 'amendment/not-open']);
    expect(await versionsOf(reference)).toHaveLength(1);
  });

  it('is not applied to a passage that changed under it', async () => {
    const reference = await addPublished(yard, policy, author);
    const [first, second] = [
      await propose(reference),
      await propose(reference, { ...why, change: 'Yet another thing should change here.' }),
    ];
    await decide(reference, first, { verdict: 'accept' });
    expect(await decide(reference, second, { verdict: 'accept' })).toEqual([409, 'amendment/overtaken']);
  });

  it('accepted twice at once is applied once', async () => {
    const reference = await addPublished(yard, policy, author);
    const id = await propose(reference);
    const statuses = await Promise.all([1, 2, 3, 4].map(() => decide(reference, id, { verdict: 'accept' })));
    expect(statuses.filter(([status]) => status === 204)).toHaveLength(1);
    expect(await versionsOf(reference)).toHaveLength(2);
  });

  it('can be taken back by whoever wrote it, and by nobody else', async () => {
    const reference = await addPublished(yard, policy, author);
    const id = await propose(reference);
    const takeBack = (as: Person) => yard.post(`/proposals/${reference}/amendments/${id}/withdrawal`, { as });
    expect((await takeBack(author)).status).toBe(403);
    expect((await takeBack(neighbour)).status).toBe(204);
    expect((await takeBack(neighbour)).status).toBe(409);
    expect((await amendmentsOf(reference)).items).toMatchObject([{ state: 'taken_back' }]);
  });
});

describe('an amendment of the money', () => {
  it('is the author’s to accept as long as nobody backs the proposal', async () => {
    const reference = await addPublished(yard, money, author);
    const id = await propose(reference, forHalf);
    expect(await decide(reference, id, { verdict: 'ask' })).toEqual([409, 'amendment/nobody-to-ask']);
    expect(await decide(reference, id, { verdict: 'accept' })).toEqual([204, undefined]);
    expect((await proposalOf(yard, reference)).moves.map(({ delta }) => delta)).toEqual([euros(-50), euros(50)]);
    expect((await versionsOf(reference)).map(({ moves }) => moves.map(({ delta }) => delta.minor))).toEqual([
      ['-5000', '5000'],
      ['-10000', '10000'],
    ]);
  });

  it('is put to those who backed the proposal by then; more for than against carries it, with nobody pressing anything', async () => {
    const reference = await addPublished(yard, money, author);
    const supporters = [await support(yard, reference), await support(yard, reference), await support(yard, reference)];
    const id = await propose(reference, forHalf);
    expect(await decide(reference, id, { verdict: 'accept' })).toEqual([409, 'amendment/supporters-must-be-asked']);
    expect(await decide(reference, id, { verdict: 'ask' })).toEqual([204, undefined]);
    const late = await support(yard, reference);
    expect(await answer(reference, id, true, late)).toEqual([403, 'amendment/only-supporters']);
    expect(await answer(reference, id, true, author)).toEqual([403, 'amendment/only-supporters']);
    expect(await answer(reference, id, false, supporters[0]!)).toEqual([204, undefined]);
    expect(await answer(reference, id, true, supporters[0]!)).toEqual([204, undefined]);
    expect(await answer(reference, id, true, supporters[1]!)).toEqual([204, undefined]);
    expect(await answer(reference, id, false, supporters[2]!)).toEqual([204, undefined]);
    const asked = (await amendmentsOf(reference, supporters[0])).items[0]!;
    expect(asked).toMatchObject({ state: 'asked', myVoice: true, mayAnswer: true, inFavour: null, against: null });
    expect((await proposalOf(yard, reference)).moves.map(({ delta }) => delta)).toEqual([euros(-100), euros(100)]);
    await letTheDaysGoBy(id);
    expect((await amendmentsOf(reference)).items[0]).toMatchObject({ state: 'accepted', inFavour: 2, against: 1 });
    expect((await proposalOf(yard, reference)).moves.map(({ delta }) => delta)).toEqual([euros(-50), euros(50)]);
    expect((await timelineOf(yard, reference)).at(-1)).toMatchObject({
      name: 'amendment.decided',
      role: 'timer',
      facts: { state: 'accepted' },
    });
    expect(await answer(reference, id, true, supporters[0]!)).toEqual([409, 'amendment/nobody-is-asked']);
  });

  it('counts only those who still back it; a tie changes nothing', async () => {
    const reference = await addPublished(yard, money, author);
    const [stays, leaves] = [await support(yard, reference), await support(yard, reference)];
    const other = await support(yard, reference);
    const id = await propose(reference, forHalf);
    await decide(reference, id, { verdict: 'ask' });
    for (const [who, says] of [
      [stays, true],
      [leaves, true],
      [other, false],
    ] as const)
      await answer(reference, id, says, who);
    await yard.call('DELETE', `/proposals/${reference}/support`, { as: leaves });
    await letTheDaysGoBy(id);
    expect((await amendmentsOf(reference)).items[0]).toMatchObject({ state: 'refused', inFavour: 1, against: 1 });
    expect((await proposalOf(yard, reference)).moves.map(({ delta }) => delta)).toEqual([euros(-100), euros(100)]);
  });

  it('must balance and take only what there is', async () => {
    const reference = await addPublished(yard, money, author);
    const [status, code] = await refusalOf(reference, { ...why, moves: [move(roads, -50), move(rent, 40)] });
    expect([status, code]).toEqual([400, 'budget/reallocation-refused']);
  });
});

describe('nobody', () => {
  it('suggests what changes nothing, leaves a hole, or says not why', async () => {
    const reference = await addPublished(yard, policy, author);
    expect(await refusalOf(reference, { ...why, change: policy.change })).toEqual([400, 'amendment/changes-nothing']);
    expect(await refusalOf(reference, { ...why, problem: ' ' })).toEqual([400, 'amendment/text-incomplete']);
    expect((await refusalOf(reference, { ...inOtherWords, why: '' }))[0]).toBe(400);
  });

  it('buries an author in suggestions', async () => {
    const reference = await addPublished(yard, policy, author);
    for (const count of [1, 2, 3, 4, 5]) await propose(reference, { ...why, change: `Suggestion number ${count} is that this changes.` });
    expect(await refusalOf(reference, inOtherWords)).toEqual([429, 'amendment/too-many-open']);
  });

  it('fills mailboxes by asking and taking back, nor by asking everybody', async () => {
    const as = await yard.person();
    const reference = await addPublished(yard, policy, author);
    for (let count = 0; count < 10; count += 1) {
      const id = await propose(reference, inOtherWords, as);
      await yard.post(`/proposals/${reference}/amendments/${id}/withdrawal`, { as });
    }
    expect(await refusalOf(await addPublished(yard, policy, author), inOtherWords, as)).toEqual([429, 'amendment/too-many-today']);
  });

  it('but its author decides, and nobody of another city or not signed in takes part', async () => {
    const reference = await addPublished(yard, policy, author);
    const id = await propose(reference);
    expect((await decide(reference, id, { verdict: 'accept' }, neighbour))[0]).toBe(403);
    expect((await decide(reference, id, { verdict: 'accept' }, await yard.person('staff')))[0]).toBe(403);
    expect((await yard.post(`/proposals/${reference}/amendments`, { body: inOtherWords })).status).toBe(401);
    const elsewhere = await addPublished(yard, policy, author);
    expect((await decide(elsewhere, id, { verdict: 'accept' }))[0]).toBe(404);
    const stranger = await strangerIn(yard, await addCity(yard.db, 'elsewhere'));
    expect((await refusalOf(reference, inOtherWords, stranger))[0]).toBe(401);
  });

  it('changes what the city decides on: what was open then has lapsed', async () => {
    const reference = await addWithEnoughSupport(yard, policy, author);
    const id = await propose(reference);
    await letDaysPass(yard, reference, 40);
    expect((await amendmentsOf(reference)).items[0]).toMatchObject({ state: 'lapsed', mayDecide: false });
    expect(await decide(reference, id, { verdict: 'accept' })).toEqual([409, 'proposal/not-open-to-amendments']);
    expect(await refusalOf(reference, inOtherWords)).toEqual([409, 'proposal/not-open-to-amendments']);
  });
});

describe('a long list of suggestions', () => {
  it('is read page by page, with figures about all of it', async () => {
    const reference = await addPublished(yard);
    for (let at = 0; at < 3; at += 1) {
      const writer = await yard.person();
      const answer = await yard.post(`/proposals/${reference}/amendments`, {
        as: writer,
        body: { title: `Another title, the ${at}th of them`, why: 'It says better what is meant', language: 'en' },
      });
      expect(answer.status).toBe(201);
    }
    const first = await yard.get<AmendmentsView>(`/proposals/${reference}/amendments?limit=2`);
    expect(first.body).toMatchObject({ count: 3, takenUp: 0, waitsForMe: false });
    expect(first.body.items).toHaveLength(2);
    const second = await yard.get<AmendmentsView>(`/proposals/${reference}/amendments?limit=2&cursor=${first.body.nextCursor}`);
    expect(second.body.items).toHaveLength(1);
    expect(second.body.nextCursor).toBeNull();
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect((await yard.get(`/proposals/${reference}/amendments?cursor=nonsense`)).status).toBe(400);
  });
});
