import type { AmendmentsView } from '@madang/contracts/amendments';
import type { ArgumentPage } from '@madang/contracts/arguments';
import type { ModerationFiguresView } from '@madang/contracts/moderation-log';
import type { AppealQueueView, QueuedThingView } from '@madang/contracts/moderation-queue';
import type { MyModerationView } from '@madang/contracts/moderation-reports';
import type { ModerationRulesView } from '@madang/contracts/moderation-rules';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appeal,
  because,
  codeOf,
  coverPage,
  coversOf,
  decide,
  decideAppeal,
  log,
  queue,
  report,
  type ThingName,
} from './fixtures/moderation.js';
import { addCycle, addPublished, addSubmitted, policy, proposalOf, runJob, strangerIn } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let facilitator: Person;
let another: Person;
let reference: string;
let limits: ModerationRulesView['limits'];
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  [author, facilitator, another] = [await yard.person(), await yard.person('facilitator'), await yard.person('facilitator')];
  reference = await addPublished(yard, policy, author);
  ({ limits } = (await yard.get<ModerationRulesView>('/moderation/rules')).body);
});
afterAll(() => yard.close());

let said = 0;

async function argue(
  as: Person,
  text = `Something that nobody has said before, number ${(said += 1)}.`,
  at = reference,
): Promise<ThingName> {
  const answer = await yard.post<{ id: string }>(`/proposals/${at}/arguments`, { as, body: { side: 'for', text, language: 'en' } });
  expect(answer.status, answer.text).toBe(201);
  return { kind: 'argument', thing: answer.body.id };
}

async function shown({ thing }: ThingName) {
  const { body } = await yard.get<ArgumentPage>(`/proposals/${reference}/arguments?side=for&limit=100`);
  return body.items.find(({ id }) => id === thing)!;
}

async function covered(thing: ThingName, more: object = {}): Promise<string> {
  const answer = await decide(yard, facilitator, thing, { verdict: 'cover', reason: 'personal_data', ...more });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id!;
}

const find = async (as: Person, { thing }: ThingName) => (await queue(yard, as, '?limit=100')).items.find((item) => item.thing === thing);

/** The tables in which a word stands anywhere, capitals or not. */
async function kept(word: string): Promise<string[]> {
  const tables = await yard.db.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found = tables.map(async ({ name }) => {
    const rows = await yard.db.query<unknown[]>(`select 1 from "${name}" as one where one::text ilike $1 limit 1`, [`%${word}%`]);
    return rows.length > 0 ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

describe('a report', () => {
  it('waits with the others about the same words, without a name, until a facilitator looks', async () => {
    const thing = await argue(author);
    const [one, other] = [await yard.person(), await yard.person('staff')];
    expect((await report(yard, one, thing)).status).toBe(201);
    expect((await report(yard, other, thing, { reason: 'other', note: 'Please read the second half.' })).status).toBe(201);
    expect(await find(facilitator, thing)).toMatchObject({
      reports: 2,
      reasons: ['other', 'threat'],
      late: false,
      place: { kind: 'proposal', key: reference },
    });
    const queued = await yard.get<QueuedThingView>(`/moderation/queue/argument/${thing.thing}`, { as: facilitator });
    expect(queued.body).toMatchObject({ mayDecide: true, reports: [{ reason: 'threat' }, { note: 'Please read the second half.' }] });
    for (const person of [one, other]) expect(queued.text).not.toContain(person.id);
    expect((await shown(thing)).text).not.toBeNull();
  });

  it('is answered by a decision, and told to whoever made it', async () => {
    const thing = await argue(author);
    const one = await yard.person();
    await report(yard, one, thing);
    const standing = async () => (await yard.get<MyModerationView>('/moderation/mine', { as: one })).body.reports[0];
    expect(await standing()).toMatchObject({ standing: 'open', explanation: null, kind: 'argument' });
    expect((await decide(yard, facilitator, thing, { verdict: 'keep' })).status).toBe(201);
    expect(await standing()).toMatchObject({ standing: 'keep', explanation: because });
    expect(await find(facilitator, thing)).toBeUndefined();
    expect((await shown(thing)).text).not.toBeNull();
    expect((await report(yard, one, thing)).status).toBe(201);
  });

  it('is one of a person and thing, and of a few in a day, however many are sent at once', async () => {
    const one = await yard.person();
    const thing = await argue(author);
    const twice = await Promise.all([1, 2, 3, 4].map(() => report(yard, one, thing)));
    expect(twice.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(twice.map(codeOf)).toContainEqual([409, 'report/reported-already']);
    const things = await Promise.all(Array.from({ length: limits.reportsADay + 2 }, async () => argue(await yard.person())));
    const many = await Promise.all(things.map((each) => report(yard, one, each)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(limits.reportsADay - 1);
    expect(many.map(codeOf)).toContainEqual([429, 'report/too-many-today']);
  });

  it('is of others’ words that can be read, with a word more where nobody could check it otherwise', async () => {
    const one = await yard.person();
    const thing = await argue(author);
    expect(codeOf(await report(yard, author, thing))).toEqual([409, 'report/own-words']);
    expect(codeOf(await report(yard, one, thing, { reason: 'illegal' }))).toEqual([400, 'report/note-missing']);
    expect((await report(yard, one, thing, { reason: 'I do not like it' })).status).toBe(400);
    await covered(thing);
    expect(codeOf(await report(yard, one, thing))).toEqual([409, 'report/nothing-to-read']);
    expect((await report(yard, undefined, thing)).status).toBe(401);
  });

  it('A07 names nothing that this person may not see', async () => {
    const one = await yard.person();
    const unchecked: ThingName = { kind: 'proposal', thing: await addSubmitted(yard, author) };
    const made: ThingName = { kind: 'argument', thing: '00000000-0000-7000-8000-000000000000' };
    for (const thing of [unchecked, made, { ...made, kind: 'amendment' as const }]) {
      expect((await report(yard, one, thing)).status).toBe(404);
      expect((await yard.get(`/moderation/things/${thing.kind}/${thing.thing}`, { as: one })).status).toBe(404);
    }
    expect((await yard.get(`/moderation/things/person/${one.id}`, { as: one })).status).toBe(404);
  });
});

describe('a cover', () => {
  it('leaves the place, the reason and the day, in the history of the proposal and in the public log', async () => {
    const thing = await argue(await yard.person(), 'Words that name a private person, and where she lives.');
    const id = await covered(thing);
    expect(await shown(thing)).toMatchObject({ text: null, coveredFor: 'personal_data' });
    const timeline = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(timeline.body.items.at(-1)).toMatchObject({
      name: 'moderation.covered',
      role: 'facilitator',
      facts: { reason: 'personal_data' },
    });
    expect((await coversOf(yard, reference)).find((one) => one.id === id)).toMatchObject({ ...thing, inForce: true, appeal: null });
    const whole = await yard.get('/moderation/log?limit=100');
    for (const text of [timeline.text, whole.text, (await yard.get(`/moderation/covers/${id}`)).text])
      expect(text).not.toContain('private person');
    expect(await coverPage(yard, id)).toMatchObject({ explanation: null, words: null, mayAppealUntil: null });
  });

  it('of a passage in a proposal covers it wherever it stands, and moves nothing else', async () => {
    const writer = await yard.person();
    const name = 'Doctor Quixaverd of Mill Lane';
    const body = { ...policy, title: `Ask ${name}`, problem: `${policy.problem} ${name} told us so, and ${name} knows.` };
    const at = await addPublished(yard, body, writer);
    const suggestion = {
      change: 'Something else should change here.',
      problem: `${policy.problem} ${name} agrees.`,
      why: 'It reads better.',
    };
    await yard.post(`/proposals/${at}/amendments`, { as: await yard.person(), body: { ...suggestion, language: 'en' } });
    const before = await proposalOf(yard, at);
    const id = await covered({ kind: 'proposal', thing: before.id }, { passages: [name] });
    const after = await proposalOf(yard, at);
    const { mark } = (await coverPage(yard, id, writer)).words![0]!;
    expect(after.title).toBe(`Ask ${mark}`);
    expect(after.problem).toBe(`${policy.problem} ${mark} told us so, and ${mark} knows.`);
    expect([after.state, after.dueOn, after.supporters, after.moves]).toEqual([
      before.state,
      before.dueOn,
      before.supporters,
      before.moves,
    ]);
    const readers = await Promise.all(
      ['', '/timeline', '/versions', '/amendments', '/similar'].map((path) => yard.get(`/proposals/${at}${path}`)),
    );
    for (const { text } of [...readers, await yard.get('/proposals?q=mill%20lane'), await yard.get('/proposals?limit=100')])
      expect(text).not.toContain('Quixaverd');
    expect((await yard.get<AmendmentsView>(`/proposals/${at}/amendments`)).body.items[0]!.text.map((one) => one.after)).toContain(
      `${policy.problem} ${mark} agrees.`,
    );
    expect(await kept('quix')).toEqual(['moderation_decision']);
    expect((await coverPage(yard, id, writer)).words).toEqual([{ mark, words: name }]);
    await appeal(yard, writer, id);
    expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    expect(await proposalOf(yard, at)).toMatchObject({ title: before.title, problem: before.problem });
    const versions = await yard.get<ProposalVersionPage>(`/proposals/${at}/versions`);
    expect(versions.text).not.toContain(mark);
  });

  it('of a suggested change hides its words and its reason, and nothing can be decided about it meanwhile', async () => {
    const body = { title: 'Another title for it', why: 'Because my neighbour says so.', language: 'en' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/amendments`, { as: await yard.person(), body });
    await covered({ kind: 'amendment', thing: made.body.id });
    const { items } = (await yard.get<AmendmentsView>(`/proposals/${reference}/amendments`, { as: author })).body;
    expect(items.find(({ id }) => id === made.body.id)).toMatchObject({
      why: null,
      text: [],
      coveredFor: 'personal_data',
      mayDecide: false,
    });
    const accepted = await yard.post(`/proposals/${reference}/amendments/${made.body.id}/decision`, {
      as: author,
      body: { verdict: 'accept' },
    });
    expect(accepted.status).toBe(409);
  });

  it('G02 of passage after passage can be undone in any order', async () => {
    const writer = await yard.person();
    const text = 'Ada lives next to Bert, and Ada knows Bert.';
    const thing = await argue(writer, text);
    const [first, second] = [await covered(thing, { passages: ['Ada'] }), await covered(thing, { passages: ['Bert'] })];
    expect((await shown(thing)).text).toMatch(/^\[…\d+\] lives next to \[…\d+\], and \[…\d+\] knows \[…\d+\]\.$/);
    for (const id of [first, second]) {
      expect((await appeal(yard, writer, id)).status).toBe(204);
      expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    }
    expect((await shown(thing)).text).toBe(text);
  });

  it('names a lawful reason, and passages that stand there', async () => {
    const thing = await argue(author);
    const code = async (body: object) => codeOf(await decide(yard, facilitator, thing, { verdict: 'cover', ...body }));
    expect(await code({})).toEqual([400, 'moderation/reason-missing']);
    expect(await code({ reason: 'personal_data', passages: ['Not in there'] })).toEqual([400, 'moderation/passage-not-in-the-text']);
    expect((await code({ reason: 'off_topic' }))[0]).toBe(400);
    expect((await code({ reason: 'criticism' }))[0]).toBe(400);
    expect(codeOf(await decide(yard, facilitator, thing, { verdict: 'keep' }))).toEqual([409, 'moderation/nothing-reported']);
  });

  it('is done once, when two facilitators decide at the same moment', async () => {
    const thing = await argue(author);
    const answers = await Promise.all([facilitator, another].map((as) => decide(yard, as, thing, { verdict: 'cover', reason: 'insult' })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
  });
});

describe('a warning', () => {
  it('stands before words that stay, until an objection succeeds', async () => {
    const thing = await argue(author);
    const answer = await decide(yard, facilitator, thing, { verdict: 'warn', warning: 'violence' });
    const find = async () => (await coversOf(yard, reference)).find(({ id }) => id === answer.body.id);
    expect(await find()).toMatchObject({ verdict: 'warn', warning: 'violence', inForce: true });
    expect((await shown(thing)).text).not.toBeNull();
    await appeal(yard, author, answer.body.id!);
    await decideAppeal(yard, another, answer.body.id!, 'lift');
    expect(await find()).toMatchObject({ inForce: false });
    expect((await shown(thing)).text).not.toBeNull();
  });
});

describe('an appeal', () => {
  it('is decided by another facilitator: the words come back, and the log says so', async () => {
    const writer = await yard.person();
    const thing = await argue(writer, 'Words that were covered by mistake.');
    const id = await covered(thing);
    expect(await coverPage(yard, id, writer)).toMatchObject({ mine: true, words: [{ words: 'Words that were covered by mistake.' }] });
    expect((await appeal(yard, writer, id)).status).toBe(204);
    expect((await shown(thing)).text).toBeNull();
    const waiting = async (as: Person) =>
      (await yard.get<AppealQueueView>('/moderation/appeals', { as })).body.items.find((one) => one.id === id)?.mayDecide;
    expect([await waiting(facilitator), await waiting(another)]).toEqual([false, true]);
    expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    expect((await shown(thing)).text).toBe('Words that were covered by mistake.');
    expect((await log(yard, '?limit=100')).items.find((one) => one.id === id)).toMatchObject({ appeal: { state: 'lifted' } });
    expect(codeOf(await decideAppeal(yard, another, id, 'uphold'))).toEqual([409, 'appeal/not-open']);
  });

  it('A15 is not decided by whoever covered the words, wrote them or reported them', async () => {
    const [writer, reporter] = [await yard.person('resident', 'facilitator'), await yard.person('resident', 'facilitator')];
    const thing = await argue(writer);
    await report(yard, reporter, thing);
    for (const as of [writer, reporter])
      expect(codeOf(await decide(yard, as, thing, { verdict: 'cover', reason: 'threat' }))).toEqual([409, 'moderation/own-cause']);
    const id = await covered(thing);
    await appeal(yard, writer, id);
    for (const as of [facilitator, writer, reporter])
      expect(codeOf(await decideAppeal(yard, as, id, 'lift'))).toEqual([409, 'appeal/another-person']);
    expect((await decideAppeal(yard, another, id, 'uphold')).status).toBe(204);
    expect(await coverPage(yard, id)).toMatchObject({ inForce: true, appeal: { state: 'upheld' } });
  });

  it('is the writer’s alone, once, and in time', async () => {
    const writer = await yard.person();
    const id = await covered(await argue(writer));
    expect(codeOf(await appeal(yard, await yard.person(), id))).toEqual([403, 'appeal/not-yours']);
    const twice = await Promise.all([1, 2, 3].map(() => appeal(yard, writer, id)));
    expect(twice.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
    const late = await covered(await argue(writer));
    await yard.db.query(`update moderation_decision set appeal_until = now() - interval '1 second' where id = $1`, [late]);
    expect(codeOf(await appeal(yard, writer, late))).toEqual([409, 'appeal/too-late']);
  });

  it('that nobody answers brings the words back by itself, also after a week without a worker', async () => {
    const writer = await yard.person();
    const thing = await argue(writer);
    const id = await covered(thing);
    await appeal(yard, writer, id);
    await runJob(yard, 'let-time-pass');
    expect((await shown(thing)).text).toBeNull();
    await yard.db.query(`update moderation_appeal set due_at = now() - interval '7 days' where decision_id = $1`, [id]);
    await runJob(yard, 'let-time-pass');
    expect((await shown(thing)).text).not.toBeNull();
    expect(await coverPage(yard, id)).toMatchObject({ inForce: false, appeal: { state: 'lifted_by_silence' } });
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    const lifted = items.filter(({ name, role }) => name === 'moderation.appeal-decided' && role === 'timer');
    expect(lifted).toMatchObject([{ facts: { state: 'lifted_by_silence' } }]);
  });
});

describe('the public log', () => {
  it('G03 counts what every facilitator covers, and what was undone', async () => {
    const busy = await yard.person('facilitator');
    for (let count = 0; count < 3; count += 1) await decide(yard, busy, await argue(author), { verdict: 'cover', reason: 'advertising' });
    const { months, facilitators } = (await yard.get<ModerationFiguresView>('/moderation/figures')).body;
    expect(facilitators.find(({ by }) => by.penName === `Somebody ${busy.id.slice(0, 4)}`)).toMatchObject({ covered: 3, lifted: 0 });
    expect(months[0]!.covered).toBeGreaterThanOrEqual(3);
    expect((await log(yard, '?reason=advertising&limit=100')).items).toHaveLength(3);
  });

  it('goes on page by page, is found by month, kind and decision, and can be taken home as a table', async () => {
    const all = (await log(yard, '?limit=100')).items.map(({ id }) => id);
    const first = await log(yard, '?limit=2');
    const second = await log(yard, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
    const warned = (await log(yard, '?verdict=warn&kind=argument')).items;
    expect(warned.every(({ verdict, kind }) => verdict === 'warn' && kind === 'argument') && warned.length > 0).toBe(true);
    expect((await log(yard, '?month=2001-01')).items).toEqual([]);
    expect((await yard.get('/moderation/log?month=2001-13')).status).toBe(400);
    const csv = await yard.get('/moderation/log/csv?verdict=warn');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(warned.length + 1);
  });

  it('D07 has no cell that a spreadsheet would run', async () => {
    const odd = await yard.person('facilitator');
    await yard.db.query(`update person set pen_name = '=1+2' where id = $1`, [odd.id]);
    await decide(yard, odd, await argue(author), { verdict: 'cover', reason: 'insult' });
    expect((await yard.get('/moderation/log/csv')).text).toContain(`'=1+2`);
  });

  it('stands beside the rules, whose numbers are those that are enforced', async () => {
    const { body } = await yard.get<ModerationRulesView>('/moderation/rules');
    expect(body.limits).toMatchObject({ reportsADay: 10, answerDays: 7, newAccountTexts: 5 });
    expect(body.coverReasons).not.toContain('off_topic');
  });
});

describe('nobody', () => {
  it('but a facilitator sees the queue or decides', async () => {
    const thing = await argue(author);
    for (const as of [await yard.person(), await yard.person('staff'), await yard.person('staff', 'administrator')]) {
      expect((await yard.get('/moderation/queue', { as })).status).toBe(403);
      expect((await yard.get('/moderation/appeals', { as })).status).toBe(403);
      expect((await decide(yard, as, thing, { verdict: 'cover', reason: 'insult' })).status).toBe(403);
    }
    expect((await decide(yard, undefined, thing, { verdict: 'cover', reason: 'insult' })).status).toBe(401);
  });

  it('A05 reaches into another city', async () => {
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const thing = await argue(author);
    const id = await covered(await argue(author));
    const theirs = await addPerson(yard.db, elsewhere, ['facilitator']);
    const at = '/api/v1/cities/elsewhere/moderation';
    expect((await yard.post(`${at}/reports`, { as: await strangerIn(yard, elsewhere), body: { ...thing, reason: 'threat' } })).status).toBe(
      404,
    );
    const body = { verdict: 'cover', reason: 'insult', explanation: because };
    expect((await yard.post(`${at}/things/argument/${thing.thing}/decision`, { as: theirs, body })).status).toBe(404);
    expect((await yard.get(`${at}/covers/${id}`)).status).toBe(404);
    expect((await yard.get(`${at}/covers?proposal=${reference}`)).body).toEqual({ items: [] });
  });
});

describe('a new account', () => {
  const newcomer = async () => {
    const person = await yard.person();
    await yard.db.query('update person set created_at = now() where id = $1', [person.id]);
    return person;
  };
  const say = (as: Person, text: string) =>
    yard.post<{ code?: string }>(`/proposals/${reference}/arguments`, { as, body: { side: 'for', text, language: 'en' } });

  it('publishes a few texts on its first day, however fast, with one link each', async () => {
    const as = await newcomer();
    expect(codeOf(await say(as, 'See https://a.example and https://b.example'))).toEqual([400, 'newcomer/too-many-links']);
    const many = await Promise.all(Array.from({ length: limits.newAccountTexts + 3 }, (_, at) => say(as, `Thought number ${at}.`)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(limits.newAccountTexts);
    expect(many.map(codeOf)).toContainEqual([429, 'newcomer/too-many-texts']);
  });

  it('and others that say the same words are brought to a facilitator, with every text in its place', async () => {
    const words = ['Cheap lamps for sale at the corner', 'For sale: cheap LAMPS at the corner!', 'At the corner, lamps for sale, cheap.'];
    const things: ThingName[] = [];
    for (const text of words) things.push(await argue(await newcomer(), text));
    for (const thing of things) {
      const found = await eventually(() => find(facilitator, thing));
      expect(found).toMatchObject({ reports: 1, reasons: ['advertising'] });
      expect((await shown(thing)).text).not.toBeNull();
    }
    const queued = await yard.get<QueuedThingView>(`/moderation/queue/argument/${things[0]!.thing}`, { as: facilitator });
    expect(queued.body.reports).toMatchObject([{ bySystem: true }]);
  });

  it('is new for a day: what it wrote is then forgotten', async () => {
    await argue(await newcomer());
    await yard.db.query(`update contribution set at = at - $1 * interval '1 hour'`, [limits.newAccountHours]);
    await runJob(yard, 'forget-contributions');
    expect(await yard.db.query('select 1 from contribution')).toEqual([]);
  });
});
