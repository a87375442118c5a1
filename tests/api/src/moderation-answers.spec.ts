import type { QuestionView } from '@madang/contracts/questions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, hearingsOf, said } from './fixtures/hearings.js';
import { addAcceptedMoney, commitmentOf, plan, planOf } from './fixtures/commitments.js';
import { appeal, decide, decideAppeal, queue, report as reportWords, type ThingName } from './fixtures/moderation.js';
import { addWithEnoughSupport, letDaysPass, policy } from './fixtures/proposals.js';
import { acknowledge, addAwaitingAnswer, addReportedAsDone, answerWith, dayFromNow, report, responseTo } from './fixtures/responses.js';
import { openTown } from './fixtures/town.js';
import type { Person, Yard } from './yard.js';

const neighbour = 'Doctor Quixaverd of Mill Lane';
const words = `It was promised to us by ${neighbour}, in front of everybody.`;

let yard: Yard;
let staff: Person;
let facilitator: Person;
let another: Person;
beforeAll(async () => {
  ({ yard, staff } = await openTown());
  [facilitator, another] = [await yard.person('facilitator'), await yard.person('facilitator')];
});
afterAll(() => yard.close());

interface Said extends ThingName {
  readonly writer: Person;
  readonly reference: string;
  /** What the page shows of it. */
  readonly shown: () => Promise<string | null | undefined>;
}

async function anAppeal(): Promise<Said> {
  const [writer, reference] = [await yard.person(), await addAwaitingAnswer(yard)];
  await answerWith(yard, reference);
  const { id: thing } = await act(yard, reference, 'appeals', writer, { ...said, text: words });
  return { kind: 'appeal', thing, writer, reference, shown: async () => (await hearingsOf(yard, reference)).appeals[0]?.text };
}

async function changedFacts(): Promise<Said> {
  const [writer, reference] = [await yard.person(), await addAwaitingAnswer(yard)];
  await answerWith(yard, reference);
  await letDaysPass(yard, reference, 31);
  await yard.db.query(`update official_response set published_on = published_on - 31 where city_id = $1`, [yard.cityId]);
  const body = { ...said, text: words, since: dayFromNow(-1), source: 'The gazette' };
  const { id: thing } = await act(yard, reference, 'changed-facts', writer, body);
  const shown = async () => (await hearingsOf(yard, reference)).changedFacts[0]?.text;
  return { kind: 'changed_facts', thing, writer, reference, shown };
}

async function aCheck(): Promise<Said> {
  const [writer, reference] = [await yard.person(), await addReportedAsDone(yard)];
  await check(reference, writer, words);
  const found = async () => (await responseTo(yard, reference)).delivery!.checks[0];
  return { kind: 'delivery_check', thing: (await found())!.id, writer, reference, shown: async () => (await found())?.note };
}

async function aGrade(): Promise<Said> {
  const { reference, author } = await addAcceptedMoney(yard);
  await plan(yard, reference, staff, planOf(100));
  for (const state of ['in_progress', 'completed']) await report(yard, reference, staff, { state });
  for (let looked = 0; looked < 3; looked += 1) await check(reference, await yard.person());
  const body = { grade: 'B', language: 'en', note: words };
  expect((await yard.call('PUT', `/proposals/${reference}/delivery/grade`, { as: author, body })).status).toBe(204);
  const given = async () => (await commitmentOf(yard, reference)).grading!.given[0];
  return { kind: 'delivery_grade', thing: (await given())!.id, writer: author, reference, shown: async () => (await given())?.note };
}

async function anAnswerToTheCity(): Promise<Said> {
  const writer = await yard.person();
  const reference = await addWithEnoughSupport(yard, policy, writer);
  await acknowledge(yard, reference);
  expect(await act(yard, reference, 'author-question', staff)).toMatchObject({ status: 204 });
  expect(await act(yard, reference, 'author-question/answer', writer, { ...said, text: words })).toMatchObject({ status: 204 });
  const asked = async () => (await hearingsOf(yard, reference)).authorQuestion;
  return { kind: 'author_answer', thing: (await asked())!.id, writer, reference, shown: async () => (await asked())?.answer };
}

/** What whoever asked says of the answer stands with the question. */
async function aVerdict(): Promise<Said> {
  const [writer, reference] = [await yard.person(), await addAwaitingAnswer(yard)];
  const asked = { about: 'proposal', key: reference, text: 'How many trees does a street of this length need?', language: 'en' };
  const { id: thing } = (await yard.post<{ id: string }>('/questions', { as: writer, body: asked })).body;
  const answer = { text: 'One every eight metres.', language: 'en', office: 'Parks', officeHolder: 'Head of parks', correction: null };
  const answered = await yard.post(`/questions/${thing}/answers`, {
    as: staff,
    body: { ...answer, figures: [], table: null, link: null },
  });
  expect(answered.status, answered.text).toBe(204);
  expect((await yard.call('PUT', `/questions/${thing}/verdict`, { as: writer, body: { answered: false, why: words } })).status).toBe(204);
  const shown = async () => (await yard.get<QuestionView>(`/questions/${thing}`)).body.askerSays?.why;
  return { kind: 'question', thing, writer, reference, shown };
}

async function check(reference: string, as: Person, note?: string): Promise<void> {
  const body = { verdict: 'done', language: 'en', ...(note && { note }) };
  expect((await yard.call('PUT', `/proposals/${reference}/delivery/check`, { as, body })).status).toBe(204);
}

const cover = (thing: ThingName, more: object = {}) =>
  decide(yard, facilitator, thing, { verdict: 'cover', reason: 'personal_data', ...more });

describe.each([
  ['an appeal', anAppeal],
  ['what a resident says has changed', changedFacts],
  ['what an author answers the city', anAnswerToTheCity],
  ['a note beside a check', aCheck],
  ['a note beside a grade', aGrade],
  ['what somebody says of the answer to their question', aVerdict],
] as const)('%s', (_name, saying) => {
  it('is reported, covered in a passage with its reason, and comes back when its writer objects with success', async () => {
    const { writer, shown, ...thing } = await saying();
    expect(await shown()).toBe(words);
    expect((await reportWords(yard, await yard.person(), { kind: thing.kind, thing: thing.thing })).status).toBe(201);
    const queued = (await queue(yard, facilitator, '?limit=100')).items.find((item) => item.thing === thing.thing);
    expect(queued).toMatchObject({ kind: thing.kind, place: { kind: 'proposal', key: thing.reference } });
    const covered = await cover(thing, { passages: [neighbour] });
    expect(covered.status, covered.text).toBe(201);
    const left = await shown();
    expect(left).toContain('It was promised to us by');
    expect(left).not.toContain('Quixaverd');
    for (const page of ['hearings', 'response', 'commitment', 'timeline'])
      expect((await yard.get(`/proposals/${thing.reference}/${page}`)).text).not.toContain('Quixaverd');
    expect((await appeal(yard, writer, covered.body.id!)).status).toBe(204);
    expect((await decideAppeal(yard, another, covered.body.id!, 'lift')).status).toBe(204);
    expect(await shown()).toBe(words);
  });
});

describe('a note that is changed', () => {
  it('keeps what was covered in it covered, also when it is written once more', async () => {
    const { writer, shown, reference, ...thing } = await aCheck();
    expect((await cover(thing, { passages: [neighbour] })).status).toBe(201);
    await check(reference, writer, `Once more: ${words}`);
    expect(await shown()).toContain('Once more');
    expect(await shown()).not.toContain('Quixaverd');
  });

  it('that is not there cannot be reported, nor what the city says of its own refusal', async () => {
    const [resident, reference] = [await yard.person(), await addReportedAsDone(yard)];
    await check(reference, resident);
    const { checks } = (await responseTo(yard, reference)).delivery!;
    const silent = { kind: 'delivery_check', thing: checks[0]!.id } as const;
    expect((await reportWords(yard, await yard.person(), silent)).status).toBe(404);
    const refused = await addAwaitingAnswer(yard);
    await answerWith(yard, refused);
    await letDaysPass(yard, refused, 5);
    await yard.db.query(`update official_response set published_on = published_on - 5 where city_id = $1`, [yard.cityId]);
    const { id } = await act(yard, refused, 'changed-facts', staff, { ...said, since: dayFromNow(-1), source: 'The gazette' });
    expect((await reportWords(yard, resident, { kind: 'changed_facts', thing: id })).status).toBe(404);
  });
});
