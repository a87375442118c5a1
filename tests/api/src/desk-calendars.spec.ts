import type { DeskCalendarView, MadeCalendarView } from '@madang/contracts/desk-calendars';
import type { CreatedView } from '@madang/contracts/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assign } from './fixtures/assignments.js';
import { addCycle, addWithEnoughSupport, letDaysPass } from './fixtures/proposals.js';
import { acknowledge, addAwaitingAnswer, answerWith, dayFromNow } from './fixtures/responses.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let [kim, lee]: Person[] = [];
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  [kim, lee] = [await yard.person('staff'), await yard.person('staff')];
});
afterAll(() => yard.close());

const make = async (as: Person) => (await yard.post<MadeCalendarView>('/responses/calendar', { as })).body.token;
const address = (token: string) => `/responses/calendars/${token}/calendar.ics`;
const file = (token: string, query = '', headers = {}) => yard.get(`${address(token)}${query}`, { headers });

/** The entry of one proposal, line by line. */
function entryOf(text: string, reference: string): Record<string, string> | undefined {
  const entries = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const found = entries.find((entry) => entry.includes(`SUMMARY:Due: ${reference} `));
  return (
    found &&
    Object.fromEntries(found.split('\r\n').flatMap((line) => (line.includes(':') ? [/^([^:;]+)[^:]*:(.*)$/.exec(line)!.slice(1, 3)] : [])))
  );
}

const compact = (day: string) => day.replaceAll('-', '');

describe('the calendar of due dates', () => {
  it('is read without signing in by whoever has the address, and its ETag says whether anything changed', async () => {
    const reference = await addWithEnoughSupport(yard);
    await assign(yard, reference, kim!, kim!);
    const token = await make(kim!);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const answer = await file(token);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    expect(entryOf(answer.text, reference)).toMatchObject({
      STATUS: 'CONFIRMED',
      URL: `http://localhost:4000/town/en/desk/responses/${reference}`,
    });
    const again = { 'if-none-match': String(answer.headers['etag']) };
    expect((await file(token, '', again)).status).toBe(304);
    await acknowledge(yard, reference);
    expect((await file(token, '', again)).status).toBe(200);
  });

  it('keeps the name of an entry when its date moves, counts the change, and calls it off when nothing is due any more', async () => {
    const reference = await addAwaitingAnswer(yard);
    await assign(yard, reference, kim!, kim!);
    const token = await make(kim!);
    const before = entryOf((await file(token)).text, reference)!;
    await letDaysPass(yard, reference, 1);
    await yard.post(`/proposals/${reference}/extension`, { as: kim!, body: { reason: 'The survey ends in May.', language: 'en' } });
    const moved = entryOf((await file(token)).text, reference)!;
    await answerWith(yard, reference);
    const over = entryOf((await file(token)).text, reference)!;
    expect(new Set([before['UID'], moved['UID'], over['UID']]).size).toBe(1);
    const counts = [before, moved, over].map((entry) => Number(entry['SEQUENCE']));
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
    expect([moved['STATUS'], over['STATUS'], before['DTSTART'] === moved['DTSTART']]).toEqual(['CONFIRMED', 'CANCELLED', false]);
  });

  it('shows what is in one’s hands and of whom one stands in for, calls off what was given away, and with a word shows the whole city', async () => {
    const [own, others] = [await addWithEnoughSupport(yard), await addWithEnoughSupport(yard)];
    await assign(yard, own, kim!, kim!);
    const [tokenOfKim, tokenOfLee] = [await make(kim!), await make(lee!)];
    const seen = async (token: string, query = '') => {
      const { text } = await file(token, query);
      return [own, others].map((reference) => entryOf(text, reference)?.['STATUS']);
    };
    expect([await seen(tokenOfKim), await seen(tokenOfLee)]).toEqual([
      ['CONFIRMED', undefined],
      [undefined, undefined],
    ]);
    expect(await seen(tokenOfLee, '?of=city')).toEqual(['CONFIRMED', 'CONFIRMED']);
    const days = { from: dayFromNow(0), until: dayFromNow(3), substitute: lee!.id };
    await yard.post('/responses/absences', { as: kim!, body: days });
    expect(await seen(tokenOfLee)).toEqual(['CONFIRMED', undefined]);
    await yard.db.query('delete from absence');
    await assign(yard, own, kim!, lee!, 1);
    expect(await seen(tokenOfKim)).toEqual(['CANCELLED', undefined]);
    const [row] = await yard.db.query<{ on: string }[]>(`select due_on::text as on from proposal where year || '-' || number = $1`, [own]);
    expect(entryOf((await file(tokenOfLee)).text, own)?.['DTSTART']).toBe(compact(row!.on));
  });
});

describe('a substitution in the calendar', () => {
  it('is called off when it ends early or by itself, each time as a newer version of the same entry', async () => {
    const reference = await addWithEnoughSupport(yard);
    await assign(yard, reference, kim!, kim!);
    const token = await make(lee!);
    const seen = async () => entryOf((await file(token)).text, reference);
    const stand = () =>
      yard.post<CreatedView>('/responses/absences', {
        as: kim!,
        body: { from: dayFromNow(0), until: dayFromNow(3), substitute: lee!.id },
      });
    const first = await stand();
    const begun = await seen();
    await yard.post(`/responses/absences/${first.body.id}/end`, { as: kim! });
    const ended = await seen();
    await stand();
    const again = await seen();
    await yard.db.query(`update absence set from_on = from_on - 9, until_on = until_on - 9 where ended_at is null`);
    const ran = await seen();
    await assign(yard, reference, kim!, await yard.person('staff'), 1);
    const passedOn = await seen();
    const steps = [begun, ended, again, ran, passedOn];
    expect(steps.map((one) => one?.['STATUS'])).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CANCELLED', 'CANCELLED']);
    expect(new Set(steps.map((one) => one?.['UID'])).size).toBe(1);
    const counts = steps.map((one) => Number(one?.['SEQUENCE']));
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
    await yard.db.query(`update absence set until_on = until_on - 200, from_on = from_on - 200, ended_at = ended_at - interval '200 days'`);
    expect(await seen()).toBeUndefined();
    await yard.db.query('delete from absence');
  });
});

describe('its address', () => {
  it('opens nothing once it is renewed or revoked, or its owner has left the office, or in another city', async () => {
    const owner = await yard.person('administrator');
    const shown = async () => (await yard.get<DeskCalendarView>('/responses/calendar', { as: owner })).body.madeAt;
    expect(await shown()).toBeNull();
    const first = await make(owner);
    const second = await make(owner);
    expect(await shown()).not.toBeNull();
    expect([(await file(first)).status, (await file(second)).status, (await file('nonsense')).status]).toEqual([404, 200, 404]);
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get(`/api/v1/cities/elsewhere${address(second)}`)).status).toBe(404);
    expect((await yard.call('DELETE', '/responses/calendar', { as: owner })).status).toBe(204);
    expect([(await file(second)).status, await shown()]).toEqual([404, null]);
    const third = await make(owner);
    await yard.db.query('update person set roles = $2 where id = $1', [owner.id, ['resident']]);
    expect((await file(third)).status).toBe(404);
  });

  it('is kept as a hash alone, and is made by the office alone, each for themselves', async () => {
    const token = await make(kim!);
    const [{ kept } = { kept: '' }] = await yard.db.query<{ kept: string }[]>(
      'select string_agg(d::text, $1) as kept from desk_calendar d',
      [''],
    );
    expect([kept.includes(token), /[0-9a-f]{64}/.test(kept)]).toEqual([false, true]);
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'far'), ['staff']);
    for (const as of [await yard.person('resident'), await yard.person('committee'), stranger])
      for (const method of ['GET', 'POST', 'DELETE'])
        expect([401, 403]).toContain((await yard.call(method, '/responses/calendar', { as })).status);
  });

  it('may be asked sixty times a minute', async () => {
    const answers = await Promise.all(Array.from({ length: 62 }, () => file('guess')));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
  });
});
