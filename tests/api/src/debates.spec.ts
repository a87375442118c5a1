import type { DebatePage, DebateStatementPage, DebateView, OpinionGroupsView } from '@madang/contracts/debates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addWithEnoughSupport, letDaysPass, proposalOf, runJob, strangerIn, support } from './fixtures/proposals.js';
import { acknowledge } from './fixtures/responses.js';
import { rateTogether } from './fixtures/ratings.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

type Stance = 'agree' | 'disagree' | 'pass';

const mostStatements = 5;

let yard: Yard;
let facilitator: Person;
let resident: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  [facilitator, resident] = [await yard.person('facilitator'), await yard.person()];
});
afterAll(() => yard.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const topic = { topic: 'Noise at night', question: 'What should the city do about noise at night?', language: 'en', closesOn: inDays(20) };
const report = { text: 'What people agreed on, and what they did not. '.repeat(4), language: 'en' };

async function open(body: object = topic): Promise<string> {
  const answer = await yard.post<{ id: string }>('/debates', { as: facilitator, body });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.id;
}

async function say(debate: string, as: Person, text: string): Promise<number> {
  const answer = await yard.post<{ number: number }>(`/debates/${debate}/statements`, { as, body: { text, language: 'en' } });
  if (answer.status !== 201) throw new Error(`It was refused: ${answer.text}`);
  return answer.body.number;
}

const take = (debate: string, number: number, as: Person, stance: Stance) =>
  yard.call('PUT', `/debates/${debate}/statements/${number}/stance`, { as, body: { stance } });
const debateOf = async (id: string, as?: Person) => (await yard.get<DebateView>(`/debates/${id}`, as ? { as } : {})).body;
const statementsOf = async (id: string, more = '', as?: Person) =>
  (await yard.get<DebateStatementPage>(`/debates/${id}/statements?limit=100${more}`, as ? { as } : {})).body.items;

async function refusal(method: 'POST' | 'PUT' | 'DELETE', path: string, as?: Person, body?: object) {
  const answer = await yard.call<{ code?: string } | undefined>(method, path, { ...(as && { as }), ...(body && { body }) });
  return [answer.status, answer.body?.code];
}

describe('a debate on a topic', () => {
  it('is opened by a facilitator, for long enough and with an end', async () => {
    const id = await open();
    expect(await debateOf(id)).toMatchObject({
      topic: topic.topic,
      open: true,
      proposal: null,
      statements: 0,
      me: null,
      allowedActions: [],
    });
    expect((await yard.get<DebatePage>('/debates?state=open')).body.items.map((one) => one.id)).toContain(id);
    expect((await yard.get<DebatePage>('/debates?state=closed')).body.items.map((one) => one.id)).not.toContain(id);
    expect(await refusal('POST', '/debates', resident, topic)).toEqual([403, 'access/not-allowed']);
    for (const days of [0, 6, 92])
      expect(await refusal('POST', '/debates', facilitator, { ...topic, closesOn: inDays(days) })).toEqual([400, 'debate/window']);
  });

  it('ends with its last day; what was said stays, and is reported on once', async () => {
    const id = await open();
    const number = await say(id, resident, 'Bars should close their windows at midnight.');
    expect(await refusal('POST', `/debates/${id}/report`, facilitator, report)).toEqual([409, 'debate/still-open']);
    await yard.db.query('update debate set closes_on = current_date - 1 where city_id = $1 and id = $2', [yard.cityId, id]);
    expect(await refusal('PUT', `/debates/${id}/statements/${number}/stance`, resident, { stance: 'agree' })).toEqual([409, 'debate/over']);
    expect(await refusal('POST', `/debates/${id}/statements`, resident, { text: 'Too late.', language: 'en' })).toEqual([
      409,
      'debate/over',
    ]);
    expect((await debateOf(id, facilitator)).allowedActions).toEqual(['report']);
    expect(await refusal('POST', `/debates/${id}/report`, resident, report)).toEqual([403, 'access/not-allowed']);
    expect(await refusal('POST', `/debates/${id}/report`, facilitator, report)).toEqual([204, undefined]);
    expect(await refusal('POST', `/debates/${id}/report`, facilitator, report)).toEqual([409, 'debate/reported-already']);
    expect(await debateOf(id)).toMatchObject({ open: false, statements: 1, report: { language: 'en' } });
  });

  it('of another city is not there', async () => {
    const id = await open();
    const stranger = await strangerIn(yard, await addCity(yard.db, `elsewhere-${id.slice(0, 8)}`));
    expect([401, 403, 404]).toContain((await take(id, 1, stranger, 'agree')).status);
    expect((await yard.get('/debates/00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await yard.get('/debates/nothing')).status).toBe(404);
  });
});

describe('a statement', () => {
  it('is one idea, without a name and without a link, and a handful of one person', async () => {
    const id = await open();
    const writer = await yard.person();
    for (let count = 1; count <= mostStatements; count += 1) await say(id, writer, `Idea number ${count} for quieter nights.`);
    const at = `/debates/${id}/statements`;
    expect(await refusal('POST', at, writer, { text: 'One more idea.', language: 'en' })).toEqual([409, 'debate/enough-statements']);
    expect(await refusal('POST', at, resident, { text: 'idea number 1 for quieter nights.', language: 'en' })).toEqual([
      409,
      'debate/said-already',
    ]);
    expect(await refusal('POST', at, resident, { text: 'See https://example.org', language: 'en' })).toEqual([400, 'statement/link']);
    expect(await refusal('POST', at, resident, { text: 'x'.repeat(281), language: 'en' })).toEqual([400, 'request/invalid']);
    // Taking words back makes no room for more: nobody fills a debate so.
    await refusal('POST', `${at}/1/withdrawal`, writer);
    expect(await refusal('POST', at, writer, { text: 'One more idea.', language: 'en' })).toEqual([409, 'debate/enough-statements']);
    expect((await statementsOf(id, '', writer)).every(({ mine }) => mine)).toBe(true);
    expect(JSON.stringify(await statementsOf(id))).not.toContain(writer.id);
  });

  it('said by twenty at once gets twenty numbers', async () => {
    const id = await open();
    const crowd = await Promise.all(Array.from({ length: 20 }, () => yard.person()));
    const numbers = await Promise.all(crowd.map((as, at) => say(id, as, `A thought of somebody, number ${at}.`)));
    expect(numbers.toSorted((one, other) => one - other)).toEqual(crowd.map((_person, at) => at + 1));
  });

  it('is taken back as long as nobody else took a stance on it', async () => {
    const id = await open();
    const [lonely, answered] = [await say(id, resident, 'Nobody answers this.'), await say(id, resident, 'Somebody answers this.')];
    await take(id, lonely, resident, 'agree');
    await take(id, answered, await yard.person(), 'disagree');
    const back = (number: number, as = resident) => refusal('POST', `/debates/${id}/statements/${number}/withdrawal`, as);
    expect(await back(lonely, await yard.person())).toEqual([404, 'request/not-found']);
    expect(await back(lonely)).toEqual([204, undefined]);
    expect(await back(answered)).toEqual([409, 'debate/statement-answered']);
    const items = await statementsOf(id);
    expect(items.find(({ number }) => number === lonely)).toMatchObject({ text: null, takenBack: true });
    expect(await refusal('PUT', `/debates/${id}/statements/${lonely}/stance`, facilitator, { stance: 'agree' })).toEqual([
      403,
      'access/not-allowed',
    ]);
    expect(await refusal('PUT', `/debates/${id}/statements/${lonely}/stance`, resident, { stance: 'pass' })).toEqual([
      409,
      'debate/statement-gone',
    ]);
  });
});

describe('a stance', () => {
  it('counts once however often it is taken, can be changed, and taken back', async () => {
    const id = await open();
    const number = await say(id, resident, 'Trams should run all night at weekends.');
    const one = await yard.person();
    const crowd = await Promise.all(Array.from({ length: 12 }, () => yard.person()));
    await Promise.all([...crowd.map((as) => take(id, number, as, 'agree')), ...[1, 2, 3, 4].map(() => take(id, number, one, 'agree'))]);
    const counts = async () => (await statementsOf(id)).find((item) => item.number === number)!.counts;
    expect(await counts()).toEqual({ agree: 13, disagree: 0, pass: 0 });
    await take(id, number, one, 'pass');
    expect(await counts()).toEqual({ agree: 12, disagree: 0, pass: 1 });
    expect((await statementsOf(id, '', one))[0]).toMatchObject({ myStance: 'pass', standing: 'shared' });
    expect(await refusal('DELETE', `/debates/${id}/statements/${number}/stance`, one)).toEqual([204, undefined]);
    expect(await counts()).toEqual({ agree: 12, disagree: 0, pass: 0 });
    expect(await debateOf(id)).toMatchObject({ people: 12 });
    expect(await refusal('PUT', `/debates/${id}/statements/${number}/stance`, undefined, { stance: 'agree' })).toEqual([
      401,
      'access/sign-in-needed',
    ]);
    expect(await refusal('PUT', `/debates/${id}/statements/${number}/stance`, one, { stance: 'maybe' })).toEqual([400, 'request/invalid']);
  });

  it('is asked of one statement after the other, those first that few were shown', async () => {
    const id = await open();
    for (let count = 1; count <= 3; count += 1) await say(id, await yard.person(), `Something to take a stance on, ${count}.`);
    const reader = await yard.person();
    const seen: number[] = [];
    for (;;) {
      const { next, answered } = (await debateOf(id, reader)).me!;
      expect(answered).toBe(seen.length);
      if (next === null) break;
      seen.push(next.number);
      await take(id, next.number, reader, 'pass');
    }
    expect(seen.toSorted((one, other) => one - other)).toEqual([1, 2, 3]);
  });
});

describe('groups', () => {
  it('are told when enough took part, by what they hold, and not again before ten more came', async () => {
    const id = await open();
    const writers = await Promise.all([1, 2].map(() => yard.person()));
    for (let count = 1; count <= 6; count += 1) await say(id, writers[count % 2]!, `A statement that parts or joins, ${count}.`);
    const answer = async (as: Person, line: readonly Stance[]) => {
      for (const [at, stance] of line.entries()) await take(id, at + 1, as, stance);
    };
    const [night, day] = [
      ['agree', 'agree', 'disagree', 'disagree', 'disagree', 'agree'],
      ['disagree', 'disagree', 'agree', 'agree', 'agree', 'agree'],
    ] as const;
    const groups = async () => (await yard.get<OpinionGroupsView>(`/debates/${id}/groups`)).body;
    expect(await groups()).toMatchObject({ countedOn: null, peopleNeeded: 30, groups: [] });
    const join = (many: number, line: readonly Stance[]) =>
      Promise.all(Array.from({ length: many }, async () => answer(await yard.person(), line)));
    await Promise.all([join(18, night), join(13, day)]);
    await runJob(yard, 'count-opinions');
    const told = await groups();
    expect(told.groups.map(({ size }) => size)).toEqual([18, 13]);
    expect(told.bridging.map(({ number, side }) => [number, side])).toEqual([[6, 'agree']]);
    expect(told.dividing[0]).toMatchObject({ side: null, byGroup: [{ agree: 18 }, { agree: 0, disagree: 13 }] });
    expect(told.groups[1]!.marks[0]).toMatchObject({ side: 'disagree', counts: { disagree: 13 } });

    const tomorrow = () => yard.db.query('update opinion_count set counted_on = counted_on - 1 where city_id = $1', [yard.cityId]);
    await join(1, day);
    await tomorrow();
    await runJob(yard, 'count-opinions');
    expect((await groups()).groups.map(({ size }) => size)).toEqual([18, 13]);
    await join(9, day);
    await tomorrow();
    await runJob(yard, 'count-opinions');
    expect((await groups()).groups.map(({ size }) => size)).toEqual([23, 18]);
  });
});

describe('a debate on a proposal', () => {
  const debateOn = (reference: string) =>
    eventually(async () =>
      (await yard.get<DebatePage>('/debates?limit=100')).body.items.find(({ proposal }) => proposal?.reference === reference),
    );
  const state = async (reference: string) => (await proposalOf(yard, reference)).state;

  it('opens by itself when twice as many back it as were needed, as soon as an office takes it up', async () => {
    const reference = await addWithEnoughSupport(yard);
    const { supportThreshold } = await proposalOf(yard, reference);
    for (let count = 0; count < supportThreshold; count += 1) await support(yard, reference);
    expect(await state(reference)).toBe('threshold_met');
    await acknowledge(yard, reference);
    const debate = await debateOn(reference);
    expect(await state(reference)).toBe('in_debate');
    expect(debate).toMatchObject({ open: true, closesOn: (await proposalOf(yard, reference)).dueOn });
  });

  it('opens when the last of them backs it during the review, and support ends with it', async () => {
    const reference = await addWithEnoughSupport(yard);
    await acknowledge(yard, reference);
    const { supportThreshold } = await proposalOf(yard, reference);
    for (let count = 0; count < supportThreshold; count += 1) await support(yard, reference);
    await debateOn(reference);
    expect(await refusal('PUT', `/proposals/${reference}/support`, await yard.person())).toEqual([409, 'proposal/not-collecting-support']);
  });

  it('opens when harm to a right is seen, whoever is for it', async () => {
    const reference = await addWithEnoughSupport(yard);
    await acknowledge(yard, reference);
    await rateTogether(
      yard,
      reference,
      'HO',
      Array.from({ length: 12 }, () => -3),
    );
    await debateOn(reference);
    expect(await state(reference)).toBe('in_debate');
  });

  it('opens on the word of a facilitator; its report, late here, sends the proposal to the decision', async () => {
    const reference = await addWithEnoughSupport(yard);
    expect(await refusal('POST', `/proposals/${reference}/debate`, facilitator)).toEqual([409, 'response/not-this-way']);
    await acknowledge(yard, reference);
    expect(await refusal('POST', `/proposals/${reference}/debate`, resident)).toEqual([403, 'access/not-allowed']);
    expect(await refusal('POST', `/proposals/${reference}/debate`, facilitator)).toEqual([204, undefined]);
    const { id } = await debateOn(reference);
    await say(id, resident, 'It should begin with the schools.');
    expect(await refusal('POST', `/debates/${id}/report`, facilitator, report)).toEqual([409, 'proposal/not-awaiting-debate-report']);
    await letDaysPass(yard, reference, 31);
    expect(await state(reference)).toBe('debate_report');
    await letDaysPass(yard, reference, 14);
    expect(await state(reference)).toBe('escalated_1');
    expect((await debateOf(id, facilitator)).allowedActions).toContain('report');
    expect(await refusal('POST', `/debates/${id}/report`, facilitator, report)).toEqual([204, undefined]);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'under_decision', dueRule: { code: 'decision_after_report' } });
  });
});
