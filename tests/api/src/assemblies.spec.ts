import type { AssemblyPage } from '@madang/contracts/assemblies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  act,
  addAssembly,
  addOpenAssembly,
  announcement,
  assemblyOf,
  bringToSignature,
  openAssemblies,
  writeAssembly,
  decision,
  statement,
} from './fixtures/assemblies.js';
import { dayFromNow } from './fixtures/responses.js';
import { addCity, addPerson, Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
beforeAll(async () => void ({ yard, facilitator } = await openAssemblies()));
afterAll(() => yard.close());

const write = (path: string, body: object, method = 'POST', as = facilitator) => writeAssembly(yard, as, path, body, method);

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
      expect(refusalOf(await writeAssembly(yard, undefined, path, body, method))).toEqual([401, 'access/sign-in-needed']);
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
