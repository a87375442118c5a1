import type { DebateStatementPage, DebateStatementView, DebateView } from '@madang/contracts/debates';
import type { NoticePage } from '@madang/contracts/follows';
import type { AppealQueueView, QueuedThingView } from '@madang/contracts/moderation-queue';
import type { MyModerationView } from '@madang/contracts/moderation-reports';
import type { ModerationRulesView } from '@madang/contracts/moderation-rules';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appeal,
  codeOf,
  coverPage,
  coversIn,
  coversOf,
  decide,
  decideAppeal,
  log,
  queue,
  report,
  type ThingName,
} from './fixtures/moderation.js';
import { addCycle, addWithEnoughSupport, policy, runJob, strangerIn } from './fixtures/proposals.js';
import { acknowledge } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
let another: Person;
let topic: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  [facilitator, another] = [await yard.person('facilitator'), await yard.person('facilitator')];
  topic = await openTopic();
});
afterAll(() => yard.close());

const title = 'Noise at night';

async function openTopic(): Promise<string> {
  const closesOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const body = { topic: title, question: 'What should the city do about noise at night?', language: 'en', closesOn };
  return (await yard.post<{ id: string }>('/debates', { as: facilitator, body })).body.id;
}

/** A debate on a proposal, which a facilitator asked for. */
async function openOnProposal(author: Person): Promise<{ debate: string; reference: string }> {
  const reference = await addWithEnoughSupport(yard, policy, author);
  await acknowledge(yard, reference);
  await yard.post(`/proposals/${reference}/debate`, { as: facilitator });
  const debate = await eventually(async () => {
    const { items } = (await yard.get<{ items: DebateView[] }>('/debates?limit=100')).body;
    return items.find(({ proposal }) => proposal?.reference === reference)?.id;
  });
  return { debate, reference };
}

const statements = async (debate: string, as?: Person) =>
  (await yard.get<DebateStatementPage>(`/debates/${debate}/statements?order=newest&limit=100`, as ? { as } : {})).body.items;

async function say(as: Person, text: string, debate = topic): Promise<ThingName> {
  const answer = await yard.post<{ number: number }>(`/debates/${debate}/statements`, { as, body: { text, language: 'en' } });
  expect(answer.status, answer.text).toBe(201);
  const said = await yard.get<DebateStatementView>(`/debates/${debate}/statements/${answer.body.number}`);
  return { kind: 'statement', thing: said.body.id };
}

const shown = async ({ thing }: ThingName, debate = topic) => (await statements(debate)).find(({ id }) => id === thing)!;

async function covered(thing: ThingName, more: object = {}): Promise<string> {
  const answer = await decide(yard, facilitator, thing, { verdict: 'cover', reason: 'personal_data', ...more });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id!;
}

describe('a statement in a debate on a topic', () => {
  it('is reported, waits with the others, and is covered with its reason, its writer told and the log saying where', async () => {
    const [writer, reader] = [await yard.person(), await yard.person()];
    const thing = await say(writer, 'My neighbour Quixaverd on the third floor makes the noise.');
    expect((await report(yard, reader, thing, { reason: 'personal_data' })).status).toBe(201);
    const place = { kind: 'debate', key: topic, title, language: 'en' };
    expect((await queue(yard, facilitator, '?limit=100')).items.find((item) => item.thing === thing.thing)).toMatchObject({
      reports: 1,
      place,
    });
    const queued = await yard.get<QueuedThingView>(`/moderation/queue/statement/${thing.thing}`, { as: facilitator });
    expect(queued.body).toMatchObject({ mayDecide: true, place, reports: [{ reason: 'personal_data' }] });
    for (const person of [writer, reader]) expect(queued.text).not.toContain(person.id);
    const id = await covered(thing);
    expect(await shown(thing)).toMatchObject({ text: null, coveredFor: 'personal_data' });
    expect(await coversIn(yard, topic)).toMatchObject([{ id, ...thing, inForce: true }]);
    expect((await log(yard, '?limit=100')).items.find((one) => one.id === id)).toMatchObject({ kind: 'statement', place, reports: 1 });
    expect(await coverPage(yard, id)).toMatchObject({ place, words: null });
    expect((await coverPage(yard, id, writer)).words).toMatchObject([
      { words: 'My neighbour Quixaverd on the third floor makes the noise.' },
    ]);
    const pages = [
      `/debates/${topic}`,
      `/debates/${topic}/groups`,
      `/debates/${topic}/statements`,
      '/moderation/log',
      '/moderation/log/csv',
    ];
    for (const page of pages) expect((await yard.get(page)).text).not.toContain('Quixaverd');
    expect((await yard.get('/moderation/log/csv')).text).toContain(`statement,debate,${topic}`);
  });

  it('brings the news to its writer and to whoever reported it, with the way to the debate', async () => {
    const [writer, reader] = [await yard.person(), await yard.person()];
    const thing = await say(writer, 'A sentence that somebody will report.');
    await report(yard, reader, thing);
    await covered(thing);
    for (const as of [writer, reader]) {
      const found = await eventually(async () => {
        const { items } = (await yard.get<NoticePage>('/notices', { as })).body;
        return items.find(({ name }) => name === 'moderation.covered');
      });
      expect(found).toMatchObject({ kind: 'debate', key: topic, proposal: null });
    }
    const mine = (await yard.get<MyModerationView>('/moderation/mine', { as: reader })).body.reports;
    expect(mine).toMatchObject([{ standing: 'cover', place: { kind: 'debate', key: topic } }]);
    const own = (await yard.get<MyModerationView>('/moderation/mine', { as: writer })).body.covers;
    expect(own).toMatchObject([{ mine: true, place: { kind: 'debate', key: topic } }]);
  });

  it('can be covered passage by passage, warned of, and comes back by an objection that another facilitator decides', async () => {
    const writer = await yard.person();
    const text = 'Ada next door knows who makes the noise.';
    const thing = await say(writer, text);
    const id = await covered(thing, { passages: ['Ada next door'] });
    expect((await shown(thing)).text).toMatch(/^\[…\d+\] knows who makes the noise\.$/);
    await appeal(yard, writer, id);
    const waiting = async (as: Person) =>
      (await yard.get<AppealQueueView>('/moderation/appeals', { as })).body.items.find((one) => one.id === id)?.mayDecide;
    expect([await waiting(facilitator), await waiting(another)]).toEqual([false, true]);
    expect(codeOf(await decideAppeal(yard, facilitator, id, 'lift'))).toEqual([409, 'appeal/another-person']);
    expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    expect((await shown(thing)).text).toBe(text);
    const warned = await decide(yard, facilitator, thing, { verdict: 'warn', warning: 'violence' });
    expect((await coversIn(yard, topic)).find((one) => one.id === warned.body.id)).toMatchObject({ verdict: 'warn', inForce: true });
  });

  it('comes back by itself when nobody answers the objection in time', async () => {
    const writer = await yard.person();
    const thing = await say(writer, 'Words that nobody decides about again.');
    const id = await covered(thing);
    await appeal(yard, writer, id);
    await yard.db.query(`update moderation_appeal set due_at = now() - interval '7 days' where decision_id = $1`, [id]);
    await runJob(yard, 'let-time-pass');
    expect((await shown(thing)).text).toBe('Words that nobody decides about again.');
    expect(await coverPage(yard, id)).toMatchObject({ inForce: false, appeal: { state: 'lifted_by_silence' } });
  });

  it('is judged by facilitators alone, and by none who wrote or reported it', async () => {
    const [writer, reporter] = [await yard.person('resident', 'facilitator'), await yard.person('resident', 'facilitator')];
    const thing = await say(writer, 'A statement by somebody who is a facilitator, too.');
    await report(yard, reporter, thing);
    const cover = { verdict: 'cover', reason: 'threat' };
    for (const as of [writer, reporter]) expect(codeOf(await decide(yard, as, thing, cover))).toEqual([409, 'moderation/own-cause']);
    for (const as of [await yard.person(), await yard.person('staff'), await yard.person('administrator')])
      expect((await decide(yard, as, thing, cover)).status).toBe(403);
    expect((await decide(yard, undefined, thing, cover)).status).toBe(401);
    expect(codeOf(await report(yard, writer, thing))).toEqual([409, 'report/own-words']);
  });

  it('taken back or covered has nothing left to report, and none of another city is there', async () => {
    const writer = await yard.person();
    const thing = await say(writer, 'This will be taken back.');
    const { number } = await shown(thing);
    await yard.post(`/debates/${topic}/statements/${number}/withdrawal`, { as: writer });
    expect(codeOf(await report(yard, await yard.person(), thing))).toEqual([409, 'report/nothing-to-read']);
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const standing = await say(writer, 'This one stands.');
    const at = '/api/v1/cities/elsewhere/moderation/reports';
    const as = await strangerIn(yard, elsewhere);
    expect((await yard.post(at, { as, body: { ...standing, reason: 'threat' } })).status).toBe(404);
    expect((await yard.get(`/moderation/covers?debate=${topic}`.replace(topic, '00000000-0000-7000-8000-000000000000'))).body).toEqual({
      items: [],
    });
  });
});

describe('a statement in a debate on a proposal', () => {
  it('is covered in the history of the proposal, whose authors decide nothing about it', async () => {
    const author = await yard.person('resident', 'facilitator');
    const { debate, reference } = await openOnProposal(author);
    const thing = await say(await yard.person(), 'A sentence under a proposal.', debate);
    const id = await covered(thing);
    expect(await coversIn(yard, debate)).toMatchObject([{ id }]);
    expect((await coversOf(yard, reference)).map((one) => one.id)).toContain(id);
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    expect(items.at(-1)).toMatchObject({ name: 'moderation.covered', facts: { kind: 'statement', reason: 'personal_data' } });
    const other = await say(await yard.person(), 'Another sentence under it.', debate);
    expect(codeOf(await decide(yard, author, other, { verdict: 'cover', reason: 'threat' }))).toEqual([409, 'moderation/own-cause']);
  });
});

describe('new accounts in a debate', () => {
  const newcomer = async () => {
    const person = await yard.person();
    await yard.db.query('update person set created_at = now() where id = $1', [person.id]);
    return person;
  };

  it('say as little as anywhere else on their first day', async () => {
    const { limits } = (await yard.get<ModerationRulesView>('/moderation/rules')).body;
    expect(limits.statementsInADebate).toBe(5);
    const as = await newcomer();
    const debates = [topic, await openTopic()];
    const many = [];
    for (let count = 0; count < limits.newAccountTexts + 1; count += 1) {
      const body = { text: `A thought of a newcomer, number ${count}.`, language: 'en' };
      many.push(await yard.post<{ code?: string }>(`/debates/${debates[count % 2]}/statements`, { as, body }));
    }
    expect(many.filter(({ status }) => status === 201)).toHaveLength(limits.newAccountTexts);
    expect(many.map(codeOf)).toContainEqual([429, 'newcomer/too-many-texts']);
  });

  it('that say the same words are brought to a facilitator', async () => {
    const words = ['Cheap lamps for sale at the corner', 'For sale: cheap LAMPS at the corner!', 'At the corner, lamps for sale, cheap.'];
    const things: ThingName[] = [];
    for (const text of words) things.push(await say(await newcomer(), text));
    for (const { thing } of things) {
      const found = await eventually(async () => (await queue(yard, facilitator, '?limit=100')).items.find((item) => item.thing === thing));
      expect(found).toMatchObject({ kind: 'statement', reasons: ['advertising'], place: { key: topic } });
    }
  });
});
