import type { AssemblyPage, DecisionView } from '@madang/contracts/assemblies';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  act,
  addAssembly,
  addOpenAssembly,
  announcement,
  assemblyOf,
  bringToSignature,
  decision,
  statement,
} from './fixtures/assemblies.js';
import { addCycle, addPublished, addSubmitted, addWithEnoughSupport, letDaysPass, proposalOf } from './fixtures/proposals.js';
import { addGroups } from './fixtures/groups.js';
import { dayFromNow } from './fixtures/responses.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  await addGroups(yard, { 'older-alone': 'Older people who live alone', carers: 'Carers' });
  facilitator = await yard.person('facilitator');
});
afterAll(() => yard.close());

const refusalOf = (answer: { status: number; body: unknown }) => [answer.status, (answer.body as { code: string }).code];
const pathOf = (path: string) => (path === '' ? '/assemblies' : `/assemblies/${path}`);
const write = (path: string, body: object, method = 'POST', as = facilitator) =>
  yard.call<{ id: string }>(method, pathOf(path), { as, body });

describe('an announcement', () => {
  it('is public at once, with all that somebody needs to decide whether to come', async () => {
    const id = await addAssembly(yard, facilitator);
    expect(await assemblyOf(yard, id)).toMatchObject({
      state: 'announced',
      heldOn: dayFromNow(0),
      startsAt: '09:00',
      access: ['Step-free way in', 'Sign language'],
      commitment: 'The district answers every decision in writing.',
      quorum: null,
      attendance: null,
      allowedActions: [],
      refusals: [],
    });
  });

  it.each([
    ['a question', { question: ' ' }, [400, 'request/invalid']],
    ['the city’s promise', { commitment: '' }, [400, 'request/invalid']],
    ['the number of people drawn, for a panel', { kind: 'panel' }, [400, 'assembly/members-missing']],
    ['an agenda', { agenda: [] }, [400, 'request/invalid']],
    ['an agenda that fits into its time', { minutes: 60 }, [400, 'assembly/agenda-too-long']],
    ['a day that the calendar holds', { heldOn: '2026-02-30' }, [400, 'request/invalid']],
    ['a time of the day', { startsAt: '25:00' }, [400, 'request/invalid']],
  ])('needs %s', async (_what, changes, refusal) => {
    expect(refusalOf(await write('', announcement(changes)))).toEqual(refusal);
  });

  it('of a panel says how many must be present', async () => {
    const id = await addAssembly(yard, facilitator, { kind: 'panel', members: 36 });
    expect(await assemblyOf(yard, id)).toMatchObject({ members: 36, quorum: 22 });
  });

  it('can be changed until it begins, not over what a colleague saved', async () => {
    const id = await addAssembly(yard, facilitator);
    const put = (seen: string) =>
      yard.call('PUT', `/assemblies/${id}`, {
        as: facilitator,
        body: announcement({ place: 'School hall' }),
        headers: { 'if-match': seen },
      });
    const saved = await put('"1"');
    expect([saved.status, saved.headers['etag']]).toEqual([204, '"2"']);
    expect(refusalOf(await put('"1"'))).toEqual([412, 'request/changed-meanwhile']);
    await act(yard, id, 'opening', facilitator);
    expect(refusalOf(await put('"2"'))).toEqual([409, 'assembly/already-begun']);
    expect((await assemblyOf(yard, id)).place).toBe('School hall');
  });

  it('that is cancelled stays, with its reason', async () => {
    const id = await addAssembly(yard, facilitator);
    expect((await write(`${id}/cancellation`, { reason: 'The hall has no heating.' })).status).toBe(204);
    expect(await assemblyOf(yard, id)).toMatchObject({ state: 'cancelled', cancelledBecause: 'The hall has no heating.' });
    expect((await yard.get(`/assemblies/${id}/calendar.ics`)).text).toContain('STATUS:CANCELLED');
    expect(refusalOf(await write(`${id}/opening`, {}))).toEqual([409, 'assembly/already-begun']);
  });

  it('comes as a calendar file, in UTC', async () => {
    const id = await addAssembly(yard, facilitator, { heldOn: '2030-07-15', startsAt: '17:00' });
    const file = await yard.get(`/assemblies/${id}/calendar.ics`);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(file.text).toContain('DTSTART:20300715T150000Z\r\nDTEND:20300715T190000Z\r\n');
    expect(file.text.replaceAll('\r\n ', '')).toContain(`URL:http://localhost:4000/town/en/assemblies/${id}\r\n`);
  });
});

describe('the way of an assembly', () => {
  it('leads from its day to signed minutes, and never back', async () => {
    const id = await addAssembly(yard, facilitator);
    const offered = async () => (await assemblyOf(yard, id, facilitator)).allowedActions;
    expect(await offered()).toEqual(['edit', 'open', 'cancel']);
    await act(yard, id, 'opening', facilitator);
    expect(await offered()).toEqual(['record', 'close']);
    await act(yard, id, 'closing', facilitator);
    expect(refusalOf(await write(`${id}/minutes`, {}))).toEqual([409, 'assembly/attendance-missing']);
    await write(`${id}/attendance`, { present: 40, groups: [] }, 'PUT');
    await act(yard, id, 'minutes', facilitator);
    expect((await assemblyOf(yard, id)).correctionUntil).toBe(dayFromNow(7));
    expect(refusalOf(await write(`${id}/signature`, {}))).toEqual([409, 'assembly/correction-still-open']);
    expect((await assemblyOf(yard, id, facilitator)).refusals.find(({ action }) => action === 'sign')?.code).toBe(
      'assembly/correction-still-open',
    );
    await yard.db.query('update assembly set correction_until = $2 where id = $1', [id, dayFromNow(-1)]);
    await act(yard, id, 'signature', facilitator);
    expect(await assemblyOf(yard, id, facilitator)).toMatchObject({ state: 'signed', allowedActions: [] });
    for (const path of ['opening', 'closing', 'minutes', 'signature']) expect((await write(`${id}/${path}`, {})).status).toBe(409);
  });

  it('does not begin before its day', async () => {
    const id = await addAssembly(yard, facilitator, { heldOn: dayFromNow(3) });
    expect(refusalOf(await write(`${id}/opening`, {}))).toEqual([409, 'assembly/not-its-day']);
  });

  it('leaves no room for records before it opens or after it is signed', async () => {
    const id = await addAssembly(yard, facilitator);
    expect(refusalOf(await write(`${id}/statements`, statement()))).toEqual([409, 'assembly/record-closed']);
    await act(yard, id, 'opening', facilitator);
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    for (const [path, body, method] of [
      ['statements', statement(), 'POST'],
      ['decisions', decision(), 'POST'],
      ['attendance', { present: 1, groups: [] }, 'PUT'],
      ['agenda', { agenda: [{ title: 'Welcome', minutes: 5 }] }, 'PUT'],
    ] as const)
      expect(refusalOf(await write(`${id}/${path}`, body, method))).toEqual([409, 'assembly/record-closed']);
  });
});

describe('who was there', () => {
  it('is counted by groups that the city has named; few people of a group are not shown as a number', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const groups = [
      { group: 'older-alone', people: 17 },
      { group: 'carers', people: 9 },
    ];
    await write(`${id}/attendance`, { present: 46, groups }, 'PUT');
    expect((await assemblyOf(yard, id)).attendance).toEqual({
      present: 46,
      groups: [
        { group: 'older-alone', names: { en: 'Older people who live alone' }, people: 17 },
        { group: 'carers', names: { en: 'Carers' }, people: null },
      ],
    });
    expect((await assemblyOf(yard, id, facilitator)).attendance?.groups[1]?.people).toBe(9);
    const unknown = await write(`${id}/attendance`, { present: 46, groups: [{ group: 'giants', people: 3 }] }, 'PUT');
    expect(refusalOf(unknown)).toEqual([400, 'assembly/group-unknown']);
    const larger = await write(`${id}/attendance`, { present: 16, groups }, 'PUT');
    expect(refusalOf(larger)).toEqual([400, 'assembly/group-larger-than-the-room']);
  });

  it('and what was said stand beside each item of the agenda', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const agenda = [{ title: 'Welcome', minutes: 30, record: 'Three articles were read aloud.' }];
    expect((await write(`${id}/agenda`, { agenda }, 'PUT')).status).toBe(204);
    expect((await assemblyOf(yard, id)).agenda).toEqual(agenda);
    expect(refusalOf(await write(`${id}/agenda`, { agenda: [{ title: 'Speech', minutes: 241 }] }, 'PUT'))).toEqual([
      400,
      'assembly/agenda-too-long',
    ]);
  });
});

describe('a statement', () => {
  const counts = { agree: 30, disagree: 6, pass: 4 };

  it('is put to the room, and shown with its standing', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const [shared, minority, lost] = await Promise.all(
      ['One', 'Two', 'Three'].map(async (text) => (await write(`${id}/statements`, statement({ text }))).body.id),
    );
    await write(`${id}/statements/${shared}/counts`, counts, 'PUT');
    await write(`${id}/statements/${minority}/counts`, { agree: 9, disagree: 31, pass: 0 }, 'PUT');
    await write(`${id}/statements/${lost}/counts`, { agree: 2, disagree: 38, pass: 0 }, 'PUT');
    const standing = async () => (await assemblyOf(yard, id)).statementList.map((one) => [one.text, one.standing]);
    expect(await standing()).toEqual([
      ['One', 'shared'],
      ['Two', 'minority'],
      ['Three', 'not_kept'],
    ]);
    await write(`${id}/statements/${lost}/counts`, { agree: 2, disagree: 38, pass: 0, harmFlagged: true }, 'PUT');
    expect((await standing())[2]).toEqual(['Three', 'minority']);
  });

  it('has a random id and no time, so that nobody can tell who spoke when', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement({ table: null }));
    expect(body.id[14]).toBe('4');
    const columns = await yard.db.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_name = 'statement' and data_type like 'timestamp%'`,
    );
    expect(columns).toEqual([]);
    expect((await yard.db.query<unknown[]>('select 1 from outbox where payload::text like $1', [`%${body.id}%`])).length).toBe(0);
  });

  it('can be reworded until the room was asked, and then only be superseded, once', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    expect((await write(`${id}/statements/${body.id}`, statement({ text: 'Better said' }), 'PUT')).status).toBe(204);
    await write(`${id}/statements/${body.id}/counts`, counts, 'PUT');
    expect(refusalOf(await write(`${id}/statements/${body.id}`, statement(), 'PUT'))).toEqual([409, 'statement/already-counted']);
    const successor = await write(`${id}/statements/${body.id}/successor`, statement({ text: 'Best said' }));
    const list = (await assemblyOf(yard, id)).statementList;
    expect(list.map(({ text, counts, supersededBy }) => [text, counts?.agree ?? null, supersededBy])).toEqual([
      ['Best said', null, null],
      ['Better said', 30, successor.body.id],
    ]);
    expect((await assemblyOf(yard, id)).statements).toBe(1);
    for (const [path, method, sent] of [
      [`${body.id}/successor`, 'POST', statement()],
      [`${body.id}/counts`, 'PUT', counts],
      [body.id, 'PUT', statement()],
    ] as const)
      expect(refusalOf(await write(`${id}/statements/${path}`, sent, method))).toEqual([409, 'statement/superseded']);
  });

  it('superseded by many at once has one successor', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => write(`${id}/statements/${body.id}/successor`, statement({ text: `Wording ${index}` }))),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409, 409]);
  });

  it('is one idea in 280 characters, counted as people count them', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    expect((await write(`${id}/statements`, statement({ text: '가'.repeat(280) }))).status).toBe(201);
    for (const text of ['가'.repeat(281), '   ', '']) expect((await write(`${id}/statements`, statement({ text }))).status).toBe(400);
  });

  it('gets no more answers than there are people, and no halves', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${id}/statements`, statement());
    await write(`${id}/attendance`, { present: 39, groups: [] }, 'PUT');
    expect(refusalOf(await write(`${id}/statements/${body.id}/counts`, counts, 'PUT'))).toEqual([400, 'assembly/more-answers-than-people']);
    expect((await write(`${id}/statements/${body.id}/counts`, { ...counts, agree: 1.5 }, 'PUT')).status).toBe(400);
    expect((await write(`${id}/statements/${body.id}/counts`, { ...counts, agree: -1 }, 'PUT')).status).toBe(400);
  });

  it('of another assembly is not there', async () => {
    const one = await addOpenAssembly(yard, facilitator);
    const other = await addOpenAssembly(yard, facilitator);
    const { body } = await write(`${one}/statements`, statement());
    expect((await write(`${other}/statements/${body.id}/counts`, counts, 'PUT')).status).toBe(404);
    expect((await write(`${one}/statements/nonsense/counts`, counts, 'PUT')).status).toBe(404);
  });
});

describe('a decision', () => {
  const decided = async (id: string): Promise<DecisionView> => (await assemblyOf(yard, id)).decisionList[0]!;

  it('is numbered, counted, and can be corrected while the minutes are open', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const first = await write(`${id}/decisions`, decision());
    await write(`${id}/decisions`, decision({ text: 'Another', inFavour: 3, against: 3, abstained: 0 }));
    const list = (await assemblyOf(yard, id)).decisionList;
    expect(list.map(({ number, carried, door }) => [number, carried, door])).toEqual([
      [1, true, 'waiting'],
      [2, false, 'waiting'],
    ]);
    expect((await write(`${id}/decisions/${first.body.id}`, decision({ inFavour: 29 }), 'PUT')).status).toBe(204);
    expect((await decided(id)).inFavour).toBe(29);
    const told = await yard.db.query<unknown[]>(`select 1 from outbox where subject_id = $1 and name = 'assembly.decided'`, [id]);
    expect(told).toHaveLength(3);
  });

  it('recorded by many at once gets numbers without holes or doubles', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    await Promise.all(Array.from({ length: 6 }, () => write(`${id}/decisions`, decision())));
    expect((await assemblyOf(yard, id)).decisionList.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['more votes than people', { inFavour: 40 }, 'assembly/more-votes-than-people'],
    ['a minority view of fewer than a fifth', { against: 1, minorityStatement: 'We fear the cost.' }, 'assembly/no-minority-view'],
    ['no proposal where it carries one', { kind: 'carry_proposal' }, 'assembly/proposal-missing'],
    ['a proposal that does not exist', { kind: 'carry_proposal', proposal: '2019-1' }, 'assembly/proposal-unknown'],
    ['a number that is none', { kind: 'carry_proposal', proposal: 'the benches' }, 'assembly/proposal-unknown'],
  ])('is refused with %s', async (_what, changes, code) => {
    const id = await addOpenAssembly(yard, facilitator);
    expect(refusalOf(await write(`${id}/decisions`, decision(changes)))).toEqual([400, code]);
  });

  it('carries no text that is still being checked as if it were public', async () => {
    const submitted = await addSubmitted(yard, await yard.person());
    const { reference } = await proposalOf(yard, submitted, facilitator);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'not_opened' });
  });

  it('opens the door for its proposal when the minutes are signed, in the same moment, in the proposal’s own timeline', async () => {
    const reference = await addPublished(yard);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: ` ${reference} ` }));
    expect((await decided(id)).proposal).toMatchObject({ reference, state: 'published' });
    await bringToSignature(yard, id, facilitator);
    expect((await proposalOf(yard, reference)).state).toBe('published');
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({
      door: 'opened',
      doorRefusal: null,
      proposal: { reference, state: 'threshold_met', daysLate: 0 },
    });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.map(({ name }) => name).slice(-3)).toEqual(
      expect.arrayContaining(['proposal.carried-by-assembly', 'proposal.threshold-met', 'proposal.moved']),
    );
    expect(body.items.find(({ name }) => name === 'proposal.carried-by-assembly')?.facts).toMatchObject({
      assemblyId: id,
      decision: 1,
      inFavour: 30,
    });
    expect(body.items.find(({ name }) => name === 'proposal.threshold-met')?.facts).toEqual({ door: 'assembly' });
    await letDaysPass(yard, reference, 9);
    expect((await decided(id)).proposal).toMatchObject({ state: 'overdue_ack', daysLate: 2 });
  });

  it('brings back a proposal whose time for support ran out', async () => {
    const reference = await addPublished(yard);
    await letDaysPass(yard, reference, 31);
    expect((await proposalOf(yard, reference)).state).toBe('expired');
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect((await proposalOf(yard, reference)).state).toBe('threshold_met');
  });

  it.each([
    ['not carried', 'neighbourhood', { inFavour: 5, against: 6 }, 'Not more were in favour than against'],
    ['without a quorum', 'panel', { present: 14, inFavour: 10, against: 2, abstained: 0 }, 'Too few were present to decide'],
  ])('%s opens nothing, and says why', async (_what, kind, changes, title) => {
    const reference = await addPublished(yard);
    const id = await addOpenAssembly(yard, facilitator, kind === 'panel' ? { kind, members: 20 } : { kind });
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference, ...changes }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'not_opened', doorRefusal: title, proposal: { state: 'published' } });
  });

  it('finds the door open already where enough residents came first', async () => {
    const reference = await addWithEnoughSupport(yard);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'already_open', proposal: { state: 'threshold_met' } });
  });

  it('of two assemblies that carry the same proposals and are signed at once opens each door once', async () => {
    const references = [await addPublished(yard), await addPublished(yard)];
    const ids = [await addOpenAssembly(yard, facilitator), await addOpenAssembly(yard, facilitator)];
    for (const [index, id] of ids.entries()) {
      for (const proposal of index === 0 ? references : references.toReversed())
        await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal }));
      await bringToSignature(yard, id, facilitator);
    }
    await Promise.all(ids.map((id) => act(yard, id, 'signature', facilitator)));
    const doors = (await Promise.all(ids.map((id) => assemblyOf(yard, id)))).flatMap(({ decisionList }) =>
      decisionList.map(({ door }) => door),
    );
    expect(doors.toSorted()).toEqual(['already_open', 'already_open', 'opened', 'opened']);
  });

  it('signed twice at once is signed once', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    await bringToSignature(yard, id, facilitator);
    const answers = await Promise.all([1, 2, 3].map(() => write(`${id}/signature`, {})));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
  });
});

describe('the list of assemblies', () => {
  it('shows the nearest first, then the newest of those held, page by page', async () => {
    const other = await Yard.open();
    const host = await other.person('facilitator');
    const add = (heldOn: string) => addAssembly(other, host, { heldOn, title: heldOn });
    const far = await add(dayFromNow(30));
    const near = await add(dayFromNow(2));
    const long = await add(dayFromNow(-60));
    const recent = await add(dayFromNow(-3));
    const page = async (query = '') => (await other.get<AssemblyPage>(`/assemblies${query}`)).body;
    const ids = async (query = '') => (await page(query)).items.map(({ id }) => id);
    expect(await ids()).toEqual([near, far, recent, long]);
    expect(await ids('?time=past')).toEqual([recent, long]);
    expect(await ids('?time=coming')).toEqual([near, far]);
    const first = await page('?limit=3');
    expect((await page(`?limit=3&cursor=${first.nextCursor}`)).items.map(({ id }) => id)).toEqual([long]);
    expect((await other.get('/assemblies?cursor=WyJhIiwiYiIsImMiXQ')).status).toBe(400);
    await other.close();
  });
});

describe('the doors of assemblies', () => {
  it('are open to facilitators alone', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const acts: [string, string, object][] = [
      ['POST', '', announcement()],
      ['PUT', id, announcement()],
      ['POST', `${id}/opening`, {}],
      ['POST', `${id}/closing`, {}],
      ['POST', `${id}/minutes`, {}],
      ['POST', `${id}/signature`, {}],
      ['POST', `${id}/cancellation`, { reason: 'No.' }],
      ['PUT', `${id}/attendance`, { present: 3, groups: [] }],
      ['PUT', `${id}/agenda`, { agenda: [{ title: 'Welcome', minutes: 3 }] }],
      ['POST', `${id}/statements`, statement()],
      ['POST', `${id}/decisions`, decision()],
    ];
    for (const [method, path, body] of acts) {
      expect(refusalOf(await yard.call(method, pathOf(path), { body }))).toEqual([401, 'access/sign-in-needed']);
      for (const role of ['resident', 'staff', 'administrator'] as const)
        expect(refusalOf(await write(path, body, method, await yard.person(role)))).toEqual([403, 'access/not-allowed']);
    }
  });

  it('reach no assembly of another city', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const other = await addPerson(yard.db, elsewhere, ['facilitator']);
    const path = `/api/v1/cities/elsewhere/assemblies/${id}`;
    expect((await yard.get(path)).status).toBe(404);
    expect((await yard.get(`${path}/calendar.ics`)).status).toBe(404);
    expect((await yard.post(`${path}/closing`, { as: other })).status).toBe(404);
    expect((await yard.post(`${path}/statements`, { as: other, body: statement() })).status).toBe(404);
    expect((await yard.get('/assemblies/nonsense')).status).toBe(404);
  });
});
