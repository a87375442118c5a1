import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JoiningsView } from '@madang/contracts/joinings';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import {
  addCycle,
  addDraft,
  addPublished,
  addWithEnoughSupport,
  policy,
  proposalOf,
  runJob,
  strangerIn,
  timelineOf,
} from './fixtures/proposals.js';
import { acknowledge, completeDraft, draftOf, publishAnswer, responseTo, saveDraft } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-joinings-'));
let yard: Yard;
let staff: Person;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
  staff = await yard.person('staff');
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

interface Two {
  readonly reference: string;
  readonly other: string;
  readonly author: Person;
  readonly otherAuthor: Person;
}

/** One that waits for its answer, and another that collects support. */
async function two(): Promise<Two> {
  const [author, otherAuthor] = [await yard.person(), await yard.person()];
  const reference = await addWithEnoughSupport(yard, policy, author);
  await acknowledge(yard, reference);
  await yard.post(`/proposals/${reference}/review`, { as: staff });
  return { author, otherAuthor, reference, other: await addPublished(yard, { ...policy, title: 'The same, in other words' }, otherAuthor) };
}

type Refused = { readonly code?: string; readonly id?: string } | undefined;

const ask = ({ reference, other }: Pick<Two, 'reference' | 'other'>, as: Person | undefined = staff) =>
  yard.post<Refused>(`/proposals/${reference}/joinings`, {
    ...(as && { as }),
    body: { other, why: 'Both ask for the same benches.', language: 'en' },
  });

async function asked(pair: Two): Promise<string> {
  const answer = await ask(pair);
  expect(answer.status, answer.text).toBe(201);
  return answer.body!.id!;
}

async function say(id: string, as: Person, agrees: boolean, reason?: string) {
  const { status, body } = await yard.post<Refused>(`/joinings/${id}/word`, {
    as,
    body: { agrees, ...(reason !== undefined && { reason }) },
  });
  return [status, body?.code] as const;
}

const done = [204, undefined] as const;
const joiningsOf = async (reference: string, as?: Person) =>
  (await yard.get<JoiningsView>(`/proposals/${reference}/joinings`, as ? { as } : {})).body;
const joined = () => completeDraft({ decision: 'merged' });

async function publish(reference: string) {
  const { revision } = await draftOf(yard, reference, staff);
  const saved = await saveDraft(yard, reference, joined(), staff, revision);
  expect(saved.status, saved.text).toBe(204);
  return publishAnswer(yard, reference, staff, revision + 1);
}

describe('an answer that joins a proposal with another', () => {
  it('is given once every author of both has agreed: nobody’s support moves, and both pages say so', async () => {
    const pair = await two();
    const { reference, other, author, otherAuthor } = pair;
    const supporters = (await proposalOf(yard, reference)).supporters;
    expect((await draftOf(yard, reference, staff)).decisions).not.toContain('merged');
    const id = await asked(pair);
    expect((await joiningsOf(reference)).items).toMatchObject([
      { id, state: 'asked', authors: 2, agreed: 0, mayAnswer: false, reason: null },
    ]);
    expect((await joiningsOf(other, otherAuthor)).items[0]).toMatchObject({ mayAnswer: true, mayTakeBack: false });
    expect(await say(id, author, true)).toEqual(done);
    expect((await publish(reference)).body.code).toBe('response/authors-have-not-agreed');
    expect(await say(id, otherAuthor, true)).toEqual(done);
    expect((await joiningsOf(reference)).items[0]).toMatchObject({ state: 'agreed', agreed: 2 });
    expect((await draftOf(yard, reference, staff)).decisions).toContain('merged');
    const published = await publish(reference);
    expect(published.status, published.text).toBe(201);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'merged', supporters });
    expect(await proposalOf(yard, other)).toMatchObject({ state: 'published', supporters: 0 });
    const { answers } = await responseTo(yard, reference);
    expect(answers[0]).toMatchObject({ decision: 'merged', joinedWith: { reference: other, title: 'The same, in other words' } });
    const told = (items: TimelineView['items']) => items.filter(({ name }) => name === 'joining.told').map(({ facts }) => facts['state']);
    for (const one of [reference, other]) expect(told(await timelineOf(yard, one))).toEqual(['asked', 'agreed', 'answered']);
  });

  it('is not given on the word of some: one no leaves both as they are, with a reason for those it concerns', async () => {
    const pair = await two();
    const id = await asked(pair);
    expect(await say(id, pair.otherAuthor, false)).toEqual([400, 'joining/reason-missing']);
    expect(await say(id, pair.otherAuthor, false, 'Mine is about trees.')).toEqual(done);
    expect(await say(id, pair.author, true)).toEqual([409, 'joining/not-open']);
    expect((await joiningsOf(pair.reference)).items[0]).toMatchObject({ state: 'refused', reason: null });
    for (const as of [pair.author, staff]) expect((await joiningsOf(pair.reference, as)).items[0]!.reason).toBe('Mine is about trees.');
    expect((await publish(pair.reference)).body.code).toBe('response/authors-have-not-agreed');
    expect((await ask(pair)).status).toBe(201);
  });

  it('asks co-authors too, also those who came after it was asked', async () => {
    const pair = await two();
    const along = await yard.person();
    const add = (reference: string) =>
      yard.db.query(`update proposal set co_author_ids = array[$2::uuid] where city_id = $1 and year || '-' || number = $3`, [
        yard.cityId,
        along.id,
        reference,
      ]);
    const id = await asked(pair);
    await say(id, pair.author, true);
    await add(pair.other);
    expect(await say(id, pair.otherAuthor, true)).toEqual(done);
    expect((await joiningsOf(pair.reference)).items[0]).toMatchObject({ state: 'asked', authors: 3, agreed: 2 });
    expect(await say(id, along, true)).toEqual(done);
    const later = await yard.person();
    await yard.db.query(`update proposal set co_author_ids = co_author_ids || $2::uuid where city_id = $1 and year || '-' || number = $3`, [
      yard.cityId,
      later.id,
      pair.reference,
    ]);
    expect((await publish(pair.reference)).body.code).toBe('response/authors-have-not-agreed');
  });

  it('falls away when somebody says nothing in time, and when the city takes it back or answers otherwise', async () => {
    const [silent, withdrawn, otherwise] = [await two(), await two(), await two()];
    const late = await asked(silent);
    await yard.db.query(
      `update joining set asked_at = asked_at - interval '20 days', closes_at = closes_at - interval '20 days' where id = $1`,
      [late],
    );
    await runJob(yard, 'let-time-pass');
    expect((await joiningsOf(silent.reference)).items[0]).toMatchObject({ state: 'lapsed' });
    expect((await timelineOf(yard, silent.other)).at(-1)).toMatchObject({
      name: 'joining.told',
      role: 'timer',
      facts: { state: 'lapsed' },
    });
    const back = await asked(withdrawn);
    expect((await yard.post(`/joinings/${back}/withdrawal`, { as: staff })).status).toBe(204);
    expect(await say(back, withdrawn.author, true)).toEqual([409, 'joining/not-open']);
    await asked(otherwise);
    const { revision } = await draftOf(yard, otherwise.reference, staff);
    await saveDraft(yard, otherwise.reference, completeDraft(), staff, revision);
    expect((await publishAnswer(yard, otherwise.reference, staff, revision + 1)).status).toBe(201);
    expect((await joiningsOf(otherwise.reference)).items[0]).toMatchObject({ state: 'taken_back' });
  });

  it('takes one word of each author, however many they send at once, and of nobody else', async () => {
    const pair = await two();
    const id = await asked(pair);
    const words = await Promise.all([true, true, true].map((agrees) => say(id, pair.author, agrees)));
    expect(words.map(([status]) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
    for (const as of [await yard.person(), staff]) expect(await say(id, as, true)).toEqual([403, 'joining/not-an-author']);
    expect((await yard.post(`/joinings/${id}/word`, { body: { agrees: true } })).status).toBe(401);
  });

  it('is asked by staff alone, once at a time, of two that both go on', async () => {
    const pair = await two();
    for (const as of [pair.author, await yard.person('facilitator')]) expect((await ask(pair, as)).status).toBe(403);
    expect((await ask({ ...pair, other: pair.reference })).body?.code).toBe('joining/with-itself');
    expect((await ask({ reference: pair.other, other: pair.reference })).body?.code).toBe('proposal/not-awaiting-answer');
    const draft = await addDraft(yard, pair.author);
    expect((await ask({ ...pair, other: draft })).status).toBe(404);
    const over = await addPublished(yard, policy, pair.author);
    await yard.post(`/proposals/${over}/withdrawal`, { as: pair.author });
    expect((await ask({ ...pair, other: over })).body?.code).toBe('joining/other-is-over');
    const both = await Promise.all([ask(pair), ask(pair)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
    expect((await ask(pair)).body?.code).toBe('joining/asked-already');
  });

  it('A05 is none of another city’s business', async () => {
    const pair = await two();
    const id = await asked(pair);
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const as = await strangerIn(yard, elsewhere);
    expect((await yard.post(`/api/v1/cities/elsewhere/joinings/${id}/word`, { as, body: { agrees: true } })).status).toBe(404);
    expect((await yard.get(`/api/v1/cities/elsewhere/proposals/${pair.reference}/joinings`)).status).toBe(404);
  });

  it('brings a mail to the authors of both, each in their language', async () => {
    const pair = await two();
    await withMail(yard, pair.author, 'one@example.org', 'es');
    await withMail(yard, pair.otherAuthor, 'two@example.org', 'ko');
    const id = await asked(pair);
    const received = (address: string, words: string) =>
      eventually(() => Promise.resolve(mailsTo(folder, address).some(({ text }) => text.includes(words))));
    await received('one@example.org', 'son un mismo asunto');
    await received('two@example.org', '한 가지 일이라고 봅니다');
    await say(id, pair.otherAuthor, false, 'Not the same at all.');
    await received('one@example.org', 'siguen siendo dos');
    expect(JSON.stringify(mailsTo(folder, 'one@example.org'))).not.toContain('Not the same at all');
  });
});
