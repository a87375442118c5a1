import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionDays } from '@madang/accountability';
import type { NoticePage } from '@madang/contracts/follows';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { DueQuestionsView, QuestionPage, QuestionView } from '@madang/contracts/questions';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addDraft, addPublished, addSubmitted, policy, runJob, strangerIn } from './fixtures/proposals.js';
import { addSmallBudget, rent, roads } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Answer, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-questions-'));
const mostQuestionsADay = 10;

let yard: Yard;
let asker: Person;
let staff: Person;
let reference: string;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addSmallBudget(yard);
  await addCycle(yard);
  staff = await yard.person('staff');
  reference = await addPublished(yard, policy);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

// Everybody may ask so much a day: each test has somebody of its own.
beforeEach(async () => {
  asker = await yard.person();
});

let asked = 0;
const words = () => `What does this cost in a year, asked the ${(asked += 1)}. time?`;
const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string } | undefined)?.code] as const;
const onLine = { about: 'line', key: roads };

async function ask(as: Person = asker, subject: object = { about: 'proposal', key: reference }, text = words()): Promise<string> {
  const answer = await yard.post<{ id: string }>('/questions', { as, body: { language: 'en', text, ...subject } });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id;
}

const refusedAsk = async (as: Person | undefined, body: object) =>
  codeOf(
    await yard.post('/questions', {
      ...(as && { as }),
      body: { about: 'proposal', key: reference, text: words(), language: 'en', ...body },
    }),
  );

const table = { name: 'Costs by year', source: 'Accounts of the city, page 4', csv: 'Year;Cost\n2025;1200\n2026;"=1+1"\n' };
const officialAnswer = {
  office: 'Roads department',
  officeHolder: 'Head of roads',
  text: 'It costs about twelve thousand euros a year, with the repairs.',
  language: 'en',
  figures: [{ label: 'Cost in a year', value: '12,000 €', source: 'Contract 12/2025, page 3' }],
  table: null,
  link: null,
  correction: null,
};

const answer = (id: string, more: object = {}, as: Person | undefined = staff) =>
  yard.post(`/questions/${id}/answers`, { ...(as && { as }), body: { ...officialAnswer, ...more } });
const view = async (id: string, as?: Person) => (await yard.get<QuestionView>(`/questions/${id}`, as ? { as } : {})).body;
const list = async (query: string, as?: Person) => (await yard.get<QuestionPage>(`/questions?${query}`, as ? { as } : {})).body;
const want = (id: string, as: Person | undefined, method: 'PUT' | 'DELETE' = 'PUT') =>
  yard.call(method, `/questions/${id}/wanted`, { ...(as && { as }) });
const say = (id: string, answered: boolean, as: Person | undefined = asker, why = 'The running costs are missing.') =>
  yard.call('PUT', `/questions/${id}/verdict`, { ...(as && { as }), body: { answered, why } });
const joinTwo = (id: string, into: string, as: Person | undefined) =>
  yard.post(`/questions/${id}/joining`, { ...(as && { as }), body: { into } });
const timeline = async () => (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items;

async function letDaysPass(id: string, days: number): Promise<void> {
  await yard.db.query(
    `update question set due_on = due_on - $2::int, next_at = next_at - $2 * interval '1 day', asked_at = asked_at - $2 * interval '1 day' where id = $1`,
    [id, days],
  );
  await runJob(yard, 'let-time-pass');
}

describe('a question', () => {
  it('is there for all to read, with the day by which the city owes an answer', async () => {
    const id = await ask();
    const shown = await view(id);
    expect(shown).toMatchObject({
      state: 'waiting',
      wanted: 0,
      daysLate: 0,
      about: { kind: 'proposal', key: reference },
      answers: [],
      acts: [],
    });
    expect(shown.dueOn).not.toBeNull();
    expect((await view(id, asker)).acts).toEqual(['take_back']);
    expect((await view(id, staff)).acts).toEqual(['answer', 'name_office']);
  });

  it('can be about a line of the budget, by its own name', async () => {
    const id = await ask(asker, onLine);
    expect((await view(id)).about).toMatchObject({ kind: 'line', key: roads });
    expect((await view(id)).about.name.length).toBeGreaterThan(0);
    expect((await list(`about=line&key=${roads}`)).items.map((one) => one.id)).toContain(id);
    expect((await list(`about=line&key=${rent}`)).items).toEqual([]);
    expect(await refusedAsk(asker, { about: 'line', key: 'no-such-line' })).toEqual([404, 'request/not-found']);
    // A page of a line that the newest budget no longer has is still read, and what was asked there with it.
    expect((await list('about=line&key=no-such-line')).items).toEqual([]);
  });

  it('is asked by residents, about what is public, in one question of fitting length', async () => {
    expect((await refusedAsk(undefined, {}))[0]).toBe(401);
    expect((await refusedAsk(staff, {}))[0]).toBe(403);
    expect((await refusedAsk(asker, { text: 'Why?' }))[0]).toBe(400);
    const draft = await addDraft(yard, asker);
    const submitted = await addSubmitted(yard, asker);
    expect(await refusedAsk(await yard.person(), { key: draft })).toEqual([404, 'request/not-found']);
    expect(await refusedAsk(asker, { key: submitted })).toEqual([409, 'question/not-asked-here']);
    const links = 'Which of https://a.example https://b.example https://c.example https://d.example is true?';
    expect(await refusedAsk(asker, { text: links })).toEqual([400, 'question/too-many-links']);
  });

  it('is not asked twice by one person, nor more often in a day than anybody can answer', async () => {
    const busy = await yard.person();
    const text = words();
    await ask(busy, onLine, text);
    expect(await refusedAsk(busy, { ...onLine, text })).toEqual([409, 'question/asked-already']);
    const more = await Promise.all(
      Array.from({ length: mostQuestionsADay + 1 }, () =>
        yard.post('/questions', { as: busy, body: { ...onLine, text: words(), language: 'en' } }),
      ),
    );
    expect(more.filter(({ status }) => status === 201)).toHaveLength(mostQuestionsADay - 1);
    expect(await refusedAsk(busy, onLine)).toEqual([429, 'question/too-many-today']);
  });

  it('of another city is not there, and belongs to nobody who comes from there', async () => {
    const id = await ask();
    const other = await addCity(yard.db, `other-${Date.now()}`);
    const stranger = await strangerIn(yard, other);
    expect((await want(id, stranger)).status).toBeGreaterThanOrEqual(401);
    const [row] = await yard.db.query<{ slug: string }[]>('select slug from city where id = $1', [other]);
    expect((await yard.get(`/api/v1/cities/${row!.slug}/questions/${id}`)).status).toBe(404);
  });
});

describe('others who want to know too', () => {
  it('are counted once each, and what most want stands first', async () => {
    const [few, many] = [await ask(), await ask()];
    const crowd = [await yard.person(), await yard.person()];
    for (const one of crowd) expect((await want(many, one)).status).toBe(204);
    expect((await want(many, crowd[0])).status).toBe(204);
    expect((await want(few, crowd[0])).status).toBe(204);
    expect((await want(few, crowd[0], 'DELETE')).status).toBe(204);
    expect(await view(many, crowd[0])).toMatchObject({ wanted: 2, wantedByMe: true, acts: ['want_no_more'] });
    const ids = (await list(`about=proposal&key=${reference}&limit=100`)).items.map(({ id }) => id);
    expect(ids.indexOf(many)).toBeLessThan(ids.indexOf(few));
    expect(codeOf(await want(many, asker))).toEqual([409, 'question/own']);
    expect((await want(many, staff)).status).toBe(403);
  });

  it('keep it from being taken back; what is theirs alone goes, and its place stays', async () => {
    const [shared, alone] = [await ask(), await ask()];
    await want(shared, await yard.person());
    expect(codeOf(await yard.post(`/questions/${shared}/withdrawal`, { as: asker }))).toEqual([409, 'question/others-want-to-know']);
    expect((await yard.post(`/questions/${alone}/withdrawal`, { as: await yard.person() })).status).toBe(403);
    expect((await yard.post(`/questions/${alone}/withdrawal`, { as: asker })).status).toBe(204);
    expect(await view(alone)).toMatchObject({ state: 'taken_back', text: null, dueOn: null });
    expect(codeOf(await answer(alone))).toEqual([409, 'question/gone']);
  });

  it('come along when a facilitator joins two that ask the same, each counted once', async () => {
    const [facilitator, both, other] = [await yard.person('facilitator'), await yard.person(), await yard.person()];
    const [into, from] = [await ask(), await ask(other)];
    await want(into, both);
    await want(from, both);
    await want(from, asker);
    expect(codeOf(await joinTwo(from, into, asker))).toEqual([403, 'access/not-allowed']);
    expect(codeOf(await joinTwo(from, from, facilitator))).toEqual([409, 'question/itself']);
    expect(codeOf(await joinTwo(from, await ask(asker, onLine), facilitator))).toEqual([409, 'question/about-something-else']);
    const twice = await Promise.all([joinTwo(from, into, facilitator), joinTwo(into, from, facilitator)]);
    expect(twice.map(({ status }) => status).toSorted((one, another) => one - another)).toEqual([204, 409]);
    const stays = twice[0].status === 204 ? into : from;
    expect(await view(stays === into ? from : into)).toMatchObject({ state: 'joined', joinedInto: stays, wanted: 0 });
    expect((await view(stays)).wanted).toBe(2);
  });
});

describe('an answer', () => {
  it('comes from a named office holder, with figures and their sources, and ends the duty', async () => {
    const id = await ask();
    expect((await answer(id, {}, asker)).status).toBe(403);
    expect((await answer(id, { figures: [{ label: 'Cost', value: '12', source: '' }] })).status).toBe(400);
    expect((await answer(id)).status).toBe(204);
    const shown = await view(id, asker);
    expect(shown).toMatchObject({ state: 'answered', dueOn: null, office: 'Roads department', acts: ['say'] });
    expect(shown.answers).toMatchObject([
      { number: 1, daysLate: 0, officeHolder: 'Head of roads', figures: officialAnswer.figures, correction: null },
    ]);
    const told = (await timeline()).filter(({ name, facts }) => name === 'question.answered' && facts['questionId'] === id);
    expect(told).toMatchObject([{ role: 'staff', by: null }]);
  });

  it('may carry a table, which anybody can have as a file that no spreadsheet runs', async () => {
    const id = await ask();
    expect((await answer(id, { table })).status).toBe(204);
    const [given] = (await view(id)).answers;
    expect(given!.table).toMatchObject({ name: 'Costs by year', headings: ['Year', 'Cost'], count: 2 });
    const file = await yard.get(given!.table!.file);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(file.text).toContain('2025,1200');
    expect(file.text).toContain(`'=1+1`);
    expect((await yard.get(`/questions/${id}/answers/2/table.csv`)).status).toBe(404);
    expect(codeOf(await answer(await ask(), { table: { ...table, csv: 'Year;Cost\n2025;1;2\n' } }))).toEqual([
      400,
      'question/table-uneven',
    ]);
    expect(codeOf(await answer(await ask(), { table: { ...table, csv: 'Year\n' } }))).toEqual([400, 'question/table-empty']);
  });

  it('may point to what is published, and to nothing else', async () => {
    const id = await ask();
    expect(codeOf(await answer(id, { link: { kind: 'line', key: 'nowhere' } }))).toEqual([400, 'question/link-not-found']);
    expect((await answer(id, { link: { kind: 'line', key: rent } })).status).toBe(204);
    expect((await view(id)).answers[0]!.link).toMatchObject({ kind: 'line', key: rent });
  });

  it('is corrected with a reason, and the old one stays to be read', async () => {
    const id = await ask();
    expect(codeOf(await answer(id, { correction: 'Nothing stood here before.' }))).toEqual([409, 'question/nothing-to-correct']);
    await answer(id);
    expect(codeOf(await answer(id))).toEqual([409, 'question/correction-needs-a-reason']);
    const text = 'It costs about fourteen thousand euros a year, with the repairs.';
    expect((await answer(id, { text, correction: 'The first figure was of another year.' })).status).toBe(204);
    expect((await view(id)).answers.map((one) => [one.number, one.text, one.correction])).toEqual([
      [2, text, 'The first figure was of another year.'],
      [1, officialAnswer.text, null],
    ]);
  });

  it('given twice at the same moment is one', async () => {
    const id = await ask();
    const both = await Promise.all([answer(id), answer(id)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409]);
  });
});

describe('whoever asked', () => {
  it('says whether it was answered; the first no puts the question again, and later ones are shown', async () => {
    const id = await ask();
    expect(codeOf(await say(id, true))).toEqual([409, 'question/no-verdict-yet']);
    await answer(id);
    expect((await say(id, false, await yard.person())).status).toBe(403);
    expect(codeOf(await say(id, false, asker, ' '))).toEqual([400, 'question/why-is-missing']);
    expect((await say(id, false)).status).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'waiting', askerSays: { answered: false, why: 'The running costs are missing.' } });
    expect((await answer(id, { correction: 'With the running costs.' })).status).toBe(204);
    expect((await say(id, false)).status).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'answered', dueOn: null, askerSays: { answered: false } });
    expect((await say(id, true, asker, '')).status).toBe(204);
    expect((await view(id)).askerSays).toMatchObject({ answered: true });
  });

  it('hears of the answer in their inbox, with everybody who wants to know and who follows the line', async () => {
    const [wants, follows] = [await yard.person(), await yard.person()];
    await yard.call('PUT', `/follows/line/${roads}`, { as: follows });
    const id = await ask(asker, onLine);
    await want(id, wants);
    await answer(id);
    const heard = async (as: Person) =>
      (await yard.get<NoticePage>('/notices?limit=100', { as })).body.items.filter(
        ({ name, facts }) => name === 'question.answered' && facts['questionId'] === id,
      );
    for (const one of [asker, wants, follows]) expect(await eventually(async () => (await heard(one)).length)).toBe(1);
    expect(await heard(staff)).toEqual([]);
  });
});

describe('silence', () => {
  it('reminds the office by mail, then says in public that the time is up, then asks the head', async () => {
    const clerk = await yard.person('staff');
    await withMail(yard, clerk, 'clerk@example.org');
    const id = await ask();
    await letDaysPass(id, questionDays.answer - questionDays.remindBefore);
    const reminder = await eventually(async () => mailsTo(folder, 'clerk@example.org').find(({ text }) => text.includes(id)));
    expect(reminder.subject).toContain('A question waits for an answer');
    expect((await view(id)).state).toBe('waiting');
    await letDaysPass(id, questionDays.remindBefore + 2);
    expect(await view(id)).toMatchObject({ state: 'overdue', daysLate: 2 });
    expect((await list('state=owed')).items.map((one) => one.id)).toContain(id);
    await letDaysPass(id, questionDays.beforeHead);
    expect(await view(id)).toMatchObject({ state: 'with_head', daysLate: 9 });
    const told = (await timeline()).filter(({ facts, role }) => facts['questionId'] === id && role === 'timer').map(({ name }) => name);
    expect(told).toEqual(['question.overdue', 'question.with-head']);
    await eventually(async () => mailsTo(folder, 'clerk@example.org').filter(({ text }) => text.includes(id)).length === 2);
    expect((await answer(id)).status).toBe(204);
    expect((await view(id)).answers[0]!.daysLate).toBe(9);
  });
});

describe('the desk, the files and the feed', () => {
  it('show what waits, the oldest first, to those who answer', async () => {
    const someone = await yard.person();
    const [late, early] = [await ask(someone, onLine), await ask(someone, onLine)];
    await yard.db.query(`update question set due_on = due_on - 40 where id = $1`, [late]);
    const { items } = (await yard.get<DueQuestionsView>('/questions/due', { as: staff })).body;
    const ids = items.map(({ id }) => id);
    expect(ids.indexOf(late)).toBeLessThan(ids.indexOf(early));
    expect((await yard.get('/questions/due', { as: asker })).status).toBe(403);
    const office = { office: 'Roads department', officeHolder: 'Head of roads' };
    expect((await yard.call('PUT', `/questions/${late}/office`, { as: asker, body: office })).status).toBe(403);
    expect((await yard.call('PUT', `/questions/${late}/office`, { as: staff, body: office })).status).toBe(204);
    expect(await view(late)).toMatchObject(office);
  });

  it('give everything away but who asked', async () => {
    const someone = await yard.person();
    const id = await ask(someone, onLine);
    await answer(id);
    const csv = (await yard.get('/questions.csv')).text;
    expect(csv).toContain(id);
    expect(csv).not.toContain(someone.id);
    expect(csv).not.toContain(`Somebody ${someone.id.slice(0, 4)}`);
    expect(
      (await yard.get<{ items: { id: string }[] }>(`/questions.json?about=line&key=${roads}`)).body.items.map((one) => one.id),
    ).toContain(id);
    const feed = await yard.get(`/questions.atom?about=line&key=${roads}`);
    expect(feed.text).toContain(`questions/${id}#answers-1`);
    expect(feed.text).toContain('<feed');
  });

  it('page through, each question once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: QuestionPage = await list(`limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(10);
  });
});
