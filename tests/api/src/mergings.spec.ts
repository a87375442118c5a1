import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineageView } from '@madang/contracts/lineage';
import type { MergingPreviewView, MergingsView } from '@madang/contracts/mergings';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import {
  addCycle,
  addPublished,
  addWithEnoughSupport,
  euros,
  policy,
  proposalOf,
  reallocation,
  runJob,
  strangerIn,
  support,
} from './fixtures/proposals.js';
import { addSmallBudget, rent, roads, schools } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-mergings-'));
let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const move = (line: string, amount: number) => ({ line, delta: euros(amount) });
const toRent = { ...reallocation, moves: [move(roads, -100), move(rent, 100)] };
const toSchools = { ...reallocation, title: 'The same road, for schools', moves: [move(roads, -50), move(schools, 50)] };
const why = { why: 'Both take from the same road.', language: 'en' };

interface Two {
  readonly from: string;
  readonly into: string;
  readonly fromAuthor: Person;
  readonly intoAuthor: Person;
}

async function two(one: object = toRent, other: object = toSchools): Promise<Two> {
  const [fromAuthor, intoAuthor] = [await yard.person(), await yard.person()];
  return { fromAuthor, intoAuthor, from: await addPublished(yard, one, fromAuthor), into: await addPublished(yard, other, intoAuthor) };
}

type Refused = { readonly code?: string; readonly id?: string } | undefined;

async function said(asked: Promise<{ status: number; body: unknown }>): Promise<readonly [number, string | undefined]> {
  const { status, body } = await asked;
  return [status, (body as Refused)?.code];
}

const offerBody = ({ from, into }: Two, more: object = {}) => ({ from, into, ...why, ...more });

async function offer(pair: Two, as: Person = pair.fromAuthor, more: object = {}): Promise<string> {
  const answer = await yard.post<{ id: string }>('/mergings', { as, body: offerBody(pair, more) });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.id;
}

const agree = (id: string, as: Person) => said(yard.post(`/mergings/${id}/answer`, { as, body: { verdict: 'agree' } }));
const say = (id: string, as: Person, body: object) => said(yard.call('PUT', `/mergings/${id}/voice`, { as, body }));
const mergingsOf = async (reference: string, as?: Person) =>
  (await yard.get<MergingsView>(`/proposals/${reference}/mergings`, as ? { as } : {})).body;
const lineageOf = async (reference: string) => (await yard.get<LineageView>(`/proposals/${reference}/lineage`)).body;
const timelineOf = async (reference: string) => (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items;
const amounts = async (reference: string) =>
  Object.fromEntries((await proposalOf(yard, reference)).moves.map(({ line, delta }) => [line, Number(delta.minor) / 100]));

/** The days of a question go by, then the minute's job runs. */
async function letTheDaysGoBy(id: string): Promise<void> {
  await yard.db.query(
    `update merging set asked_at = asked_at - interval '20 days', closes_at = closes_at - interval '20 days' where id = $1`,
    [id],
  );
  await yard.db.query(
    `update support set given_at = given_at - interval '20 days'
      where proposal_id in (select from_id from merging where id = $1 union select into_id from merging where id = $1)`,
    [id],
  );
  await runJob(yard, 'let-time-pass');
}

describe('an offer to merge', () => {
  it('is there for all to read on both pages, with the sum of the money', async () => {
    const pair = await two();
    const preview = await yard.get<MergingPreviewView>(`/mergings/preview?from=${pair.from}&into=${pair.into}`, { as: pair.fromAuthor });
    expect(preview.body).toMatchObject({ refusal: null, mayOffer: true });
    const id = await offer(pair);
    for (const reference of [pair.from, pair.into]) {
      const { items } = await mergingsOf(reference);
      expect(items).toMatchObject([{ id, state: 'offered', fromAgreed: true, intoAgreed: false, mayAnswer: false }]);
      expect(items[0]!.money!.after.map(({ line, delta }) => [line, delta])).toEqual([
        [roads, euros(-150)],
        [schools, euros(50)],
        [rent, euros(100)],
      ]);
      expect((await timelineOf(reference)).at(-1)).toMatchObject({ name: 'merging.told', facts: { state: 'offered' } });
    }
    expect((await mergingsOf(pair.into, pair.intoAuthor)).items[0]!.mayAnswer).toBe(true);
    expect(await amounts(pair.into)).toEqual({ [roads]: -50, [schools]: 50 });
  });

  it('that nobody backs is done as soon as both authors agree: one text, the sum of the money, both authors', async () => {
    const pair = await two();
    const id = await offer(pair, pair.fromAuthor, { title: 'One road for rent and schools' });
    expect(await agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    const into = await proposalOf(yard, pair.into, pair.fromAuthor);
    expect(into).toMatchObject({ title: 'One road for rent and schools', state: 'published', mine: true });
    expect(into.coAuthors).toHaveLength(1);
    expect(await amounts(pair.into)).toEqual({ [roads]: -150, [schools]: 50, [rent]: 100 });
    const from = await proposalOf(yard, pair.from);
    expect(from).toMatchObject({ reference: pair.from, state: 'withdrawn', title: reallocation.title });
    expect(await amounts(pair.from)).toEqual({ [roads]: -100, [rent]: 100 });
    expect(await lineageOf(pair.from)).toMatchObject({ cameFrom: [], wentInto: [{ reference: pair.into, cause: 'merged' }] });
    expect(await lineageOf(pair.into)).toMatchObject({ cameFrom: [{ reference: pair.from, cause: 'merged' }], wentInto: [] });
    const versions = (await yard.get<ProposalVersionPage>(`/proposals/${pair.into}/versions`)).body.items;
    expect(versions.map(({ cause }) => cause)).toEqual(['merged', null]);
    const moved = (await timelineOf(pair.from)).find(({ facts }) => facts['to'] === 'withdrawn');
    expect(moved).toMatchObject({ name: 'proposal.moved', role: 'resident', facts: { into: [pair.into] } });
  });

  it('A03 is answered by the author of the other side, and by nobody else', async () => {
    const pair = await two();
    const id = await offer(pair);
    const before = await amounts(pair.into);
    expect(await agree(id, await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await agree(id, await yard.person('staff')))[0]).toBe(403);
    expect((await yard.post(`/mergings/${id}/answer`, { body: { verdict: 'agree' } })).status).toBe(401);
    expect((await agree(id, await strangerIn(yard, await addCity(yard.db, 'faraway'))))[0]).toBe(401);
    expect(await agree(id, pair.fromAuthor)).toEqual([409, 'merging/agreed-already']);
    expect(await amounts(pair.into)).toEqual(before);
    expect((await mergingsOf(pair.into)).items[0]!.state).toBe('offered');
    expect((await agree('00000000-0000-7000-8000-000000000000', pair.intoAuthor))[0]).toBe(404);
    expect((await agree('no-id', pair.intoAuthor))[0]).toBe(404);
  });

  it('A03 is made by the author of one side, or suggested by a facilitator, and by nobody else', async () => {
    const pair = await two();
    const make = (as?: Person) => said(yard.post('/mergings', { ...(as && { as }), body: offerBody(pair) }));
    expect(await make(await yard.person())).toEqual([403, 'access/not-allowed']);
    expect((await make(await yard.person('staff')))[0]).toBe(403);
    expect((await make())[0]).toBe(401);
    const id = await offer(pair, await yard.person('facilitator'));
    expect((await mergingsOf(pair.from)).items).toMatchObject([{ byFacilitator: true, fromAgreed: false, intoAgreed: false }]);
    expect(await agree(id, pair.fromAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('published');
    expect(await agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('withdrawn');
  });

  it('is refused with a reason, taken back by whoever made it, or falls away after two weeks', async () => {
    const pair = await two();
    const refused = await offer(pair);
    const refuse = (body: object) => said(yard.post(`/mergings/${refused}/answer`, { as: pair.intoAuthor, body }));
    expect(await refuse({ verdict: 'refuse' })).toEqual([400, 'merging/reason-missing']);
    expect(await refuse({ verdict: 'refuse', reason: 'Schools come first.' })).toEqual([204, undefined]);
    expect(await refuse({ verdict: 'agree' })).toEqual([409, 'merging/not-open']);
    const taken = await offer(pair);
    expect(await said(yard.post(`/mergings/${taken}/withdrawal`, { as: pair.intoAuthor }))).toEqual([403, 'access/not-allowed']);
    expect(await said(yard.post(`/mergings/${taken}/withdrawal`, { as: pair.fromAuthor }))).toEqual([204, undefined]);
    const late = await offer(pair);
    await letTheDaysGoBy(late);
    expect((await mergingsOf(pair.from)).items.map(({ state, reason }) => [state, reason])).toEqual([
      ['lapsed', null],
      ['taken_back', null],
      ['refused', 'Schools come first.'],
    ]);
    expect((await timelineOf(pair.from)).at(-1)).toMatchObject({ role: 'timer', facts: { state: 'lapsed' } });
  });

  it('is refused where the two cannot become one', async () => {
    const pair = await two();
    const refusal = async (other: string, body = {}) =>
      said(yard.post('/mergings', { as: pair.fromAuthor, body: { from: pair.from, into: other, ...why, ...body } }));
    expect(await refusal(pair.from)).toEqual([400, 'merging/with-itself']);
    expect(await refusal(await addPublished(yard, policy))).toEqual([409, 'merging/other-kind']);
    expect(await refusal(await addPublished(yard, { ...toRent, moves: [move(rent, -100), move(roads, 100)] }))).toEqual([
      409,
      'merging/nothing-left',
    ]);
    expect(await refusal(await addWithEnoughSupport(yard, toSchools))).toEqual([409, 'proposal/not-open-to-merging']);
    expect(await refusal('2020-99')).toEqual([404, 'request/not-found']);
    expect(await refusal(pair.into, { title: '' })).toEqual([400, 'amendment/text-incomplete']);
    await offer(pair);
    expect(await refusal(pair.into)).toEqual([409, 'merging/offered-already']);
  });

  it('never asks for more than a line holds', async () => {
    const most = (of: object, to: string) => ({ ...of, moves: [move(roads, -6000), move(to, 6000)] });
    const pair = await two(most(toRent, rent), most(toSchools, schools));
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: offerBody(pair) }))).toEqual([
      400,
      'budget/reallocation-refused',
    ]);
    const preview = await yard.get<MergingPreviewView>(`/mergings/preview?from=${pair.from}&into=${pair.into}`);
    expect(preview.body.money!.after[0]!.delta).toEqual(euros(-12_000));
  });

  it('buries nobody: five of one person wait at most', async () => {
    const pair = await two();
    for (let count = 0; count < 5; count += 1) await offer({ ...pair, into: await addPublished(yard, toSchools) });
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: offerBody(pair) }))).toEqual([429, 'merging/too-many-open']);
  });
});

describe('the supporters of two that merge', () => {
  it('are asked one by one: support moves by a word only, silence keeps it, and nobody counts twice', async () => {
    const pair = await two();
    const [moves, keeps, silent, leaves, both] = [
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
      await support(yard, pair.from),
    ];
    await yard.call('PUT', `/proposals/${pair.into}/support`, { as: both });
    const agrees = await support(yard, pair.into);
    const id = await offer(pair);
    expect(await say(id, moves, { support: 'move' })).toEqual([409, 'merging/nobody-is-asked']);
    expect(await agree(id, pair.intoAuthor)).toEqual([204, undefined]);
    expect((await proposalOf(yard, pair.from)).state).toBe('published');
    expect((await mergingsOf(pair.from, moves)).items[0]).toMatchObject({
      state: 'asked',
      asksSupport: true,
      asksWord: false,
      mySupport: null,
    });
    expect((await mergingsOf(pair.from, both)).items[0]).toMatchObject({ asksSupport: true, asksWord: true });
    const late = await support(yard, pair.from);
    expect(await say(id, late, { support: 'move' })).toEqual([403, 'merging/only-supporters']);
    expect(await say(id, pair.fromAuthor, { support: 'move' })).toEqual([403, 'merging/only-supporters']);
    expect(await say(id, moves, { inFavour: true })).toEqual([403, 'merging/only-supporters']);
    expect(await say(id, moves, { support: 'keep' })).toEqual([204, undefined]);
    expect(await say(id, moves, { support: 'move' })).toEqual([204, undefined]);
    expect(await say(id, keeps, { support: 'keep' })).toEqual([204, undefined]);
    expect(await say(id, leaves, { support: 'withdraw' })).toEqual([204, undefined]);
    expect(await say(id, both, { support: 'move' })).toEqual([204, undefined]);
    expect(await say(id, both, { inFavour: true })).toEqual([204, undefined]);
    expect(await say(id, agrees, { inFavour: true })).toEqual([204, undefined]);
    expect((await mergingsOf(pair.into, both)).items[0]).toMatchObject({ mySupport: 'move', myWord: true, inFavour: null });
    await letTheDaysGoBy(id);
    expect((await mergingsOf(pair.into)).items[0]).toMatchObject({ state: 'done', inFavour: 2, against: 0, moved: 2, stayed: 3 });
    // In the new one: its own two, of whom one backed both, and the one who moved. In the old one: who kept, who was silent, who came late.
    expect((await proposalOf(yard, pair.into)).supporters).toBe(3);
    expect((await proposalOf(yard, pair.from)).supporters).toBe(3);
    expect((await proposalOf(yard, pair.into, moves)).iSupport).toBe(true);
    expect((await proposalOf(yard, pair.from, silent)).iSupport).toBe(true);
    expect((await proposalOf(yard, pair.from, leaves)).iSupport).toBe(false);
    expect((await timelineOf(pair.into)).at(-1)).toMatchObject({
      name: 'merging.told',
      role: 'timer',
      facts: { state: 'done', moved: 2, stayed: 3 },
    });
  });

  it('of the one that takes the other in decide about its money; a tie and silence leave both as they are', async () => {
    const pair = await two();
    const [yes, no] = [await support(yard, pair.into), await support(yard, pair.into)];
    const moves = await support(yard, pair.from);
    const id = await offer(pair, pair.intoAuthor);
    await agree(id, pair.fromAuthor);
    await say(id, yes, { inFavour: true });
    await say(id, no, { inFavour: false });
    await say(id, moves, { support: 'move' });
    await letTheDaysGoBy(id);
    expect((await mergingsOf(pair.into)).items[0]).toMatchObject({ state: 'refused', inFavour: 1, against: 1, moved: null });
    expect(await proposalOf(yard, pair.from)).toMatchObject({ state: 'published', supporters: 1 });
    expect(await amounts(pair.into)).toEqual({ [roads]: -50, [schools]: 50 });
  });

  it('who stay can adopt what was merged away', async () => {
    const pair = await two();
    const stays = await support(yard, pair.from);
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    await letTheDaysGoBy(id);
    expect((await proposalOf(yard, pair.from)).state).toBe('withdrawn');
    expect((await yard.post(`/proposals/${pair.from}/adoption`, { as: stays })).status).toBe(204);
    expect(await proposalOf(yard, pair.from, stays)).toMatchObject({ state: 'published', mine: true });
    expect(await said(yard.post('/mergings', { as: stays, body: offerBody(pair) }))).toEqual([409, 'merging/done-before']);
  });

  it('open the door to an answer when enough of them move', async () => {
    const pair = await two();
    const { supportThreshold } = await proposalOf(yard, pair.from);
    for (let count = 0; count < supportThreshold - 1; count += 1) await support(yard, pair.into);
    const agrees = await support(yard, pair.from);
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    await say(id, agrees, { support: 'move' });
    await yard.db.query(
      `insert into merging_voice (city_id, merging_id, person_id, in_favour)
      select s.city_id, $1, s.person_id, true from support s join merging m on m.city_id = s.city_id and m.into_id = s.proposal_id where m.id = $1`,
      [id],
    );
    await letTheDaysGoBy(id);
    expect((await proposalOf(yard, pair.into)).state).toBe('threshold_met');
  });

  it('hear of it by mail, each in their language, the question first and the outcome later', async () => {
    const pair = await two();
    const moves = await support(yard, pair.from);
    await withMail(yard, moves, 'moves@example.org', 'es');
    await withMail(yard, pair.intoAuthor, 'into@example.org', 'ko');
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    const asked = await eventually(async () => mailsTo(folder, 'moves@example.org').find(({ text }) => text.includes('siete días')));
    expect(asked.text).toContain(`/proposals/${pair.from}/together`);
    expect(mailsTo(folder, 'into@example.org').filter(({ subject }) => subject.includes('하나로 합치기')).length).toBeGreaterThan(0);
    await letTheDaysGoBy(id);
    await eventually(async () => mailsTo(folder, 'moves@example.org').find(({ text }) => text.includes('pasó a')));
  });
});

describe('a merging', () => {
  it('lapses where one of the two moved on while supporters were asked', async () => {
    const pair = await two();
    await support(yard, pair.from);
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    await yard.post(`/proposals/${pair.into}/withdrawal`, { as: pair.intoAuthor });
    await letTheDaysGoBy(id);
    expect((await mergingsOf(pair.from)).items[0]).toMatchObject({ state: 'lapsed' });
    expect(await proposalOf(yard, pair.from)).toMatchObject({ state: 'published', supporters: 1 });
  });

  it('lapses where the time of one ran out before the question closed, whoever looked when', async () => {
    const pair = await two();
    await support(yard, pair.from);
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    await yard.db.query(
      `update proposal set entered_at = entered_at - interval '50 days', due_on = due_on - 50 where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, pair.from],
    );
    await letTheDaysGoBy(id);
    expect((await mergingsOf(pair.from)).items[0]).toMatchObject({ state: 'lapsed' });
    expect((await proposalOf(yard, pair.from)).state).toBe('expired');
  });

  it('agreed to by both at the same moment, in two processes, is carried out once', async () => {
    const pair = await two();
    const id = await offer(pair, await yard.person('facilitator'));
    const neighbour = await yard.neighbour();
    const path = `/api/v1/cities/town/mergings/${id}/answer`;
    const body = { verdict: 'agree' };
    const answers = await Promise.all([
      yard.call('POST', path, { as: pair.fromAuthor, body }),
      yard.call('POST', path, { as: pair.intoAuthor, body }, neighbour),
      yard.call('POST', path, { as: pair.intoAuthor, body }),
    ]);
    await neighbour.close();
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(2);
    expect(await amounts(pair.into)).toEqual({ [roads]: -150, [schools]: 50, [rent]: 100 });
    expect((await lineageOf(pair.into)).cameFrom).toHaveLength(1);
  });

  it('two that want the same two the other way round do not wait for each other for ever', async () => {
    const pair = await two();
    const back = { ...pair, from: pair.into, into: pair.from };
    const [one, other] = [await offer(pair), await offer(back, pair.fromAuthor)];
    const statuses = await Promise.all([agree(one, pair.intoAuthor), agree(other, pair.intoAuthor)]);
    expect(statuses.filter(([status]) => status === 204)).toHaveLength(1);
  });

  it('waits while supporters of one of the two are asked about something else', async () => {
    const pair = await two();
    await support(yard, pair.from);
    const id = await offer(pair);
    await agree(id, pair.intoAuthor);
    const third = await addPublished(yard, toSchools);
    expect(await said(yard.post('/mergings', { as: pair.fromAuthor, body: { from: pair.from, into: third, ...why } }))).toEqual([
      409,
      'merging/one-is-asked',
    ]);
  });
});
