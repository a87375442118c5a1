import type { AbsencesView } from '@madang/contracts/absences';
import type { DueListView } from '@madang/contracts/due-lists';
import type { CreatedView } from '@madang/contracts/wire';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { assign } from './fixtures/assignments.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addWithEnoughSupport, letDaysPass, runJob } from './fixtures/proposals.js';
import { dayFromNow } from './fixtures/responses.js';
import { noWorkLeft } from './fixtures/silence.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-absences-'));
let yard: Yard;
let [kim, lee, mia]: Person[] = [];
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addCycle(yard);
  [kim, lee, mia] = [await yard.person('staff'), await yard.person('staff'), await yard.person('staff')];
  for (const [person, name] of [
    [kim, 'kim'],
    [lee, 'lee'],
    [mia, 'mia'],
  ] as const)
    await withMail(yard, person, `${name}@example.org`);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => yard.db.query('delete from absence'));

const away = (as: Person, substitute: Person | null, [from, until] = [0, 5]) =>
  yard.post<CreatedView>('/responses/absences', {
    as,
    body: { from: dayFromNow(from), until: dayFromNow(until), ...(substitute && { substitute: substitute.id }) },
  });
const end = (as: Person, id: string) => yard.post(`/responses/absences/${id}/end`, { as });
const listed = async (as: Person) => (await yard.get<AbsencesView>('/responses/absences', { as })).body.absences;
const dueFor = async (as: Person, whose: 'mine' | 'nobodys') =>
  (await yard.get<DueListView>(`/responses/due?whose=${whose}`, { as })).body.items;
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

describe('while somebody of the office is away', () => {
  it('what they have stands in the list of whoever stands in as well, until they are back', async () => {
    const reference = await addWithEnoughSupport(yard);
    await assign(yard, reference, kim!, kim!);
    const { body } = await away(kim!, lee!);
    const [item] = (await dueFor(lee!, 'mine')).filter((one) => one.reference === reference);
    expect(item).toMatchObject({ assignee: { id: kim!.id }, away: { until: dayFromNow(5), substitute: { id: lee!.id } } });
    expect((await dueFor(kim!, 'mine')).map((one) => one.reference)).toContain(reference);
    expect((await end(kim!, body.id)).status).toBe(204);
    expect((await dueFor(lee!, 'mine')).map((one) => one.reference)).not.toContain(reference);
    expect(await listed(kim!)).toEqual([]);
  });

  it('what they have is nobody’s where nobody stands in: none was named, they left the office, or they are away too', async () => {
    const reference = await addWithEnoughSupport(yard);
    const isNobodys = async () => (await dueFor(lee!, 'nobodys')).some((one) => one.reference === reference);
    const [holder, stands] = [await yard.person('staff'), await yard.person('staff')];
    await assign(yard, reference, kim!, holder);
    expect(await isNobodys()).toBe(false);
    const { body } = await away(holder, null);
    expect(await isNobodys()).toBe(true);
    await end(holder, body.id);
    await away(holder, stands);
    expect(await isNobodys()).toBe(false);
    await away(stands, lee!, [-1, 0]);
    expect([await isNobodys(), (await listed(lee!)).find(({ who }) => who.id === holder.id)?.gap]).toEqual([true, true]);
    await yard.db.query('delete from absence where person_id = $1', [stands.id]);
    await yard.db.query('update person set roles = $2 where id = $1', [stands.id, ['resident']]);
    expect(await isNobodys()).toBe(true);
  });

  it('ends by itself after the last day, and has not begun before the first', async () => {
    const reference = await addWithEnoughSupport(yard);
    await assign(yard, reference, kim!, kim!);
    const toLee = async () => (await dueFor(lee!, 'mine')).some((one) => one.reference === reference);
    await away(kim!, lee!, [1, 2]);
    expect([await toLee(), (await listed(lee!))[0]?.now]).toEqual([false, false]);
    await yard.db.query('update absence set from_on = from_on - 2, until_on = until_on - 2');
    expect(await toLee()).toBe(true);
    await yard.db.query('update absence set from_on = from_on - 1, until_on = until_on - 1');
    expect([await toLee(), await listed(lee!)]).toEqual([false, []]);
  });
});

describe('an absence', () => {
  it('is refused for days that are over, twice on one day, for oneself, and with somebody who is away', async () => {
    expect(codeOf(await away(kim!, lee!, [-3, -1]))).toBe('absence/no-such-days');
    expect(codeOf(await away(kim!, kim!))).toBe('absence/own-substitute');
    expect((await away(kim!, lee!)).status).toBe(201);
    expect(codeOf(await away(kim!, lee!, [5, 8]))).toBe('absence/away-already');
    expect(codeOf(await away(lee!, kim!, [5, 8]))).toBe('absence/substitute-away');
  });

  it('never makes two stand in for each other, also when both say so at once', async () => {
    const answers = await Promise.all([away(kim!, lee!), away(lee!, kim!)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it('is for the office, of the office: others neither see it nor stand in, and nobody ends another’s', async () => {
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    for (const other of [await yard.person('resident'), await yard.person('committee'), stranger]) {
      expect(codeOf(await away(kim!, other))).toBe('response/not-on-the-staff');
      expect([401, 403]).toContain((await away(other, null)).status);
      expect([401, 403]).toContain((await yard.get('/responses/absences', { as: other })).status);
    }
    const { body } = await away(kim!, lee!);
    expect([(await end(lee!, body.id)).status, (await end(kim!, 'nothing')).status]).toEqual([404, 404]);
  });

  it('is said by an administrator for a colleague who has fallen ill, and ended; other colleagues do neither', async () => {
    const administrator = await yard.person('administrator');
    const body = { person: kim!.id, from: dayFromNow(0), until: dayFromNow(5), substitute: administrator.id };
    const say = (as: Person, more = {}) => yard.post<CreatedView>('/responses/absences', { as, body: { ...body, ...more } });
    expect((await say(lee!)).status).toBe(403);
    expect(codeOf(await say(administrator, { person: (await yard.person('resident')).id }))).toBe('response/not-on-the-staff');
    const said = await say(administrator);
    expect((await listed(kim!))[0]).toMatchObject({ who: { id: kim!.id }, mine: true, mayEnd: true });
    expect((await listed(lee!))[0]).toMatchObject({ mine: false, mayEnd: false });
    expect([(await end(lee!, said.body.id)).status, (await end(administrator, said.body.id)).status]).toEqual([404, 204]);
  });
});

describe('letters', () => {
  it('tell who stands in at once, and remind both; where nobody stands in, the whole staff', async () => {
    const subjects = async (name: string, of: string) => {
      for (let minute = 0; minute < 2; minute += 1) await runJob(yard, 'remind-of-duties');
      await eventually(() => noWorkLeft(yard));
      return mailsTo(folder, `${name}@example.org`).flatMap(({ subject }) => (subject.includes(of) ? [subject] : []));
    };
    const [stoodIn, alone] = [await addWithEnoughSupport(yard), await addWithEnoughSupport(yard)];
    await assign(yard, stoodIn, kim!, kim!);
    await assign(yard, alone, lee!, lee!);
    await away(kim!, mia!);
    await away(lee!, null);
    for (const reference of [stoodIn, alone]) await letDaysPass(yard, reference, 5);
    for (const name of ['kim', 'mia']) expect(await subjects(name, stoodIn)).toEqual([`${stoodIn}: Days left for the city: 2`]);
    expect(await subjects('lee', stoodIn)).toEqual([]);
    for (const name of ['kim', 'lee', 'mia']) expect(await subjects(name, alone)).toEqual([`${alone}: Days left for the city: 2`]);
    expect(await subjects('mia', 'You stand in for')).toHaveLength(1);

    const given = await addWithEnoughSupport(yard);
    await assign(yard, given, lee!, kim!);
    for (const name of ['kim', 'mia'])
      expect(await subjects(name, given)).toEqual([`${given}: A colleague has put an answer into your hands`]);
  });

  it('tell whoever is away what an administrator has entered for them and ended, and nobody what they did themselves', async () => {
    const administrator = await yard.person('administrator');
    const subjects = async () => {
      await eventually(() => noWorkLeft(yard));
      return ['kim', 'lee'].map((name) => mailsTo(folder, `${name}@example.org`).map(({ subject }) => subject));
    };
    const before = (await subjects()).map((all) => all.length);
    /** Who got what since the test began; letters of one moment come in any order. */
    const since = async () => (await subjects()).map((all, at) => all.slice(before[at]).toSorted());
    const said = await yard.post<CreatedView>('/responses/absences', {
      as: administrator,
      body: { person: kim!.id, from: dayFromNow(0), until: dayFromNow(5), substitute: lee!.id },
    });
    expect(await since()).toEqual([['An administrator has entered that you are away'], [expect.stringMatching(/^You stand in for/)]]);
    for (let twice = 0; twice < 2; twice += 1) await end(administrator, said.body.id);
    const all = [
      ['An administrator has entered that you are away', 'An administrator has entered that you are back'],
      [expect.stringMatching(/^You no longer stand in for/), expect.stringMatching(/^You stand in for/)],
    ];
    expect(await since()).toEqual(all);
    await end(kim!, (await away(kim!, null)).body.id);
    expect(await since()).toEqual(all);
  });
});
