import type { QueuedThingView } from '@madang/contracts/moderation-queue';
import type { MyModerationView } from '@madang/contracts/moderation-reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { because, codeOf, decide, report, type ThingName } from './fixtures/moderation.js';
import { ModeratedProposal } from './fixtures/moderated-proposal.js';
import { addSubmitted, runJob, strangerIn } from './fixtures/proposals.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let place: ModeratedProposal;
let yard: Yard;
let author: Person;
let facilitator: Person;
let reference: string;
beforeAll(async () => {
  place = await ModeratedProposal.open();
  ({ yard, reference } = place);
  ({ author, facilitator } = place.people);
});
afterAll(() => yard.close());

describe('a report', () => {
  it('waits with the others about the same words, without a name, until a facilitator looks', async () => {
    const thing = await place.argue(author);
    const [one, other] = [await yard.person(), await yard.person('staff')];
    expect((await report(yard, one, thing)).status).toBe(201);
    expect((await report(yard, other, thing, { reason: 'other', note: 'Please read the second half.' })).status).toBe(201);
    expect(await place.find(facilitator, thing)).toMatchObject({
      reports: 2,
      reasons: ['other', 'threat'],
      late: false,
      place: { kind: 'proposal', key: reference },
    });
    const queued = await yard.get<QueuedThingView>(`/moderation/queue/argument/${thing.thing}`, { as: facilitator });
    expect(queued.body).toMatchObject({ mayDecide: true, reports: [{ reason: 'threat' }, { note: 'Please read the second half.' }] });
    for (const person of [one, other]) expect(queued.text).not.toContain(person.id);
    expect((await place.shown(thing)).text).not.toBeNull();
  });

  it('is answered by a decision, and told to whoever made it', async () => {
    const thing = await place.argue(author);
    const one = await yard.person();
    await report(yard, one, thing);
    const standing = async () => (await yard.get<MyModerationView>('/moderation/mine', { as: one })).body.reports[0];
    expect(await standing()).toMatchObject({ standing: 'open', explanation: null, kind: 'argument' });
    expect((await decide(yard, facilitator, thing, { verdict: 'keep' })).status).toBe(201);
    expect(await standing()).toMatchObject({ standing: 'keep', explanation: because });
    expect(await place.find(facilitator, thing)).toBeUndefined();
    expect((await place.shown(thing)).text).not.toBeNull();
    expect((await report(yard, one, thing)).status).toBe(201);
  });

  it('is one of a person and thing, and of a few in a day, however many are sent at once', async () => {
    const one = await yard.person();
    const thing = await place.argue(author);
    const twice = await Promise.all([1, 2, 3, 4].map(() => report(yard, one, thing)));
    expect(twice.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(twice.map(codeOf)).toContainEqual([409, 'report/reported-already']);
    const things = await Promise.all(Array.from({ length: place.limits.reportsADay + 2 }, async () => place.argue(await yard.person())));
    const many = await Promise.all(things.map((each) => report(yard, one, each)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(place.limits.reportsADay - 1);
    expect(many.map(codeOf)).toContainEqual([429, 'report/too-many-today']);
  });

  it('is of others’ words that can be read, with a word more where nobody could check it otherwise', async () => {
    const one = await yard.person();
    const thing = await place.argue(author);
    expect(codeOf(await report(yard, author, thing))).toEqual([409, 'report/own-words']);
    expect(codeOf(await report(yard, one, thing, { reason: 'illegal' }))).toEqual([400, 'report/note-missing']);
    expect((await report(yard, one, thing, { reason: 'I do not like it' })).status).toBe(400);
    await place.covered(thing);
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

describe('nobody', () => {
  it('but a facilitator sees the queue or decides', async () => {
    const thing = await place.argue(author);
    for (const as of [await yard.person(), await yard.person('staff'), await yard.person('staff', 'administrator')]) {
      expect((await yard.get('/moderation/queue', { as })).status).toBe(403);
      expect((await yard.get('/moderation/appeals', { as })).status).toBe(403);
      expect((await decide(yard, as, thing, { verdict: 'cover', reason: 'insult' })).status).toBe(403);
    }
    expect((await decide(yard, undefined, thing, { verdict: 'cover', reason: 'insult' })).status).toBe(401);
  });

  it('A05 reaches into another city', async () => {
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const thing = await place.argue(author);
    const id = await place.covered(await place.argue(author));
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
    const many = await Promise.all(Array.from({ length: place.limits.newAccountTexts + 3 }, (_, at) => say(as, `Thought number ${at}.`)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(place.limits.newAccountTexts);
    expect(many.map(codeOf)).toContainEqual([429, 'newcomer/too-many-texts']);
  });

  it('and others that say the same words are brought to a facilitator, with every text in its place', async () => {
    const words = ['Cheap lamps for sale at the corner', 'For sale: cheap LAMPS at the corner!', 'At the corner, lamps for sale, cheap.'];
    const things: ThingName[] = [];
    for (const text of words) things.push(await place.argue(await newcomer(), text));
    for (const thing of things) {
      const found = await eventually(() => place.find(facilitator, thing));
      expect(found).toMatchObject({ reports: 1, reasons: ['advertising'] });
      expect((await place.shown(thing)).text).not.toBeNull();
    }
    const queued = await yard.get<QueuedThingView>(`/moderation/queue/argument/${things[0]!.thing}`, { as: facilitator });
    expect(queued.body.reports).toMatchObject([{ bySystem: true }]);
  });

  it('is new for a day: what it wrote is then forgotten', async () => {
    await place.argue(await newcomer());
    await yard.db.query(`update contribution set at = at - $1 * interval '1 hour'`, [place.limits.newAccountHours]);
    await runJob(yard, 'forget-contributions');
    expect(await yard.db.query('select 1 from contribution')).toEqual([]);
  });
});
