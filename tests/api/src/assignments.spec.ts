import type { DueListView } from '@madang/contracts/due-lists';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { assign as assigned, assignmentOf } from './fixtures/assignments.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addPublished, addWithEnoughSupport, letDaysPass, runJob } from './fixtures/proposals.js';
import { acknowledge } from './fixtures/responses.js';
import { noWorkLeft } from './fixtures/silence.js';
import { addCity, addPerson, eventually, Yard, refusalOf, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-assignments-'));
let yard: Yard;
let [kim, lee]: Person[] = [];
let reference: string;
beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder });
  await addCycle(yard);
  [kim, lee] = [await yard.person('staff'), await yard.person('staff')];
  await withMail(yard, kim, 'kim@example.org');
  await withMail(yard, lee, 'lee@example.org', 'ko');
  reference = await addWithEnoughSupport(yard);
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const assign = (as: Person, to: Person | null, seen: number, of = reference) => assigned(yard, of, as, to, seen);
const shown = async (as: Person, of = reference) => (await assignmentOf(yard, of, as)).body;

describe('an answer that is owed', () => {
  it('is nobody’s, until somebody of the office takes it, and can be handed back and given on', async () => {
    expect(await shown(kim!)).toMatchObject({ turn: 0, assignee: null, since: null, mine: false, open: true, turns: [] });
    expect((await assign(kim!, kim!, 0)).status).toBe(204);
    expect(await shown(kim!)).toMatchObject({ turn: 1, assignee: { id: kim!.id }, mine: true });
    expect((await assign(kim!, null, 1)).status).toBe(204);
    expect((await assign(kim!, lee!, 2)).status).toBe(204);
    const now = await shown(kim!);
    expect(now).toMatchObject({ turn: 3, assignee: { id: lee!.id }, mine: false });
    expect(now.turns.map(({ to, by }) => [to?.slice(-4) ?? null, by.slice(-4)])).toEqual([
      [lee!.id.slice(0, 4), kim!.id.slice(0, 4)],
      [null, kim!.id.slice(0, 4)],
      [kim!.id.slice(0, 4), kim!.id.slice(0, 4)],
    ]);
    const { items } = (await yard.get<DueListView>('/responses/due', { as: kim! })).body;
    expect(items.find((item) => item.reference === reference)?.assignee).toMatchObject({ id: lee!.id });
  });

  it('goes to one of two who take it at once, in two processes; the other is told whose it is', async () => {
    const wanted = await addWithEnoughSupport(yard);
    const neighbour = await yard.neighbour();
    const other = { as: lee!, body: { person: lee!.id }, headers: { 'if-match': '"0"' } };
    const answers = await Promise.all([
      assign(kim!, kim!, 0, wanted),
      yard.call('PUT', `/proposals/${wanted}/response/assignment`, other, neighbour),
    ]);
    await neighbour.close();
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412]);
    const { assignee } = await shown(kim!, wanted);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({
      code: 'response/assigned-meanwhile',
      turn: 1,
      assignee: assignee!.penName,
    });
  });

  it('is nobody’s again when whoever had it leaves the office', async () => {
    const left = await yard.person('staff');
    const orphan = await addWithEnoughSupport(yard);
    await assign(kim!, left, 0, orphan);
    await yard.db.query('update person set roles = $2 where id = $1', [left.id, ['resident']]);
    expect(await shown(kim!, orphan)).toMatchObject({ turn: 1, assignee: null, since: null });
  });
});

describe('the desk’s list', () => {
  const due = async (search: string, as: Person) => (await yard.get<DueListView>(`/responses/due${search}`, { as })).body;

  it('shows what is mine, nobody’s, late or due soon, each with its count', async () => {
    const [mine, nobodys] = [await addWithEnoughSupport(yard), await addWithEnoughSupport(yard)];
    const mia = await yard.person('administrator');
    await assign(mia, mia, 0, mine);
    await letDaysPass(yard, mine, 5);
    await letDaysPass(yard, nobodys, 30);
    const [hers, free] = [await due('?whose=mine', mia), await due('?whose=nobodys&when=overdue', mia)];
    expect([hers.items.map((item) => item.reference), hers.counts]).toMatchObject([[mine], { mine: 1, anyDay: 1, week: 1, overdue: 0 }]);
    expect(free.items.map((item) => item.reference)).toEqual([nobodys]);
    const { counts } = await due('', kim!);
    expect([counts.mine + counts.nobodys < counts.anybodys, counts.overdue + counts.week + counts.later]).toEqual([true, counts.anyDay]);
    expect((await yard.get('/responses/due?whose=yours', { as: kim! })).status).toBe(400);
  });
});

describe('assigning', () => {
  it('is for the office alone: others neither see nor do it, and nobody outside the office is given anything', async () => {
    for (const role of ['resident', 'facilitator', 'committee', 'ombudsperson'] as const) {
      const as = await yard.person(role);
      expect(refusalOf(await assignmentOf(yard, reference, as))).toEqual([403, 'access/not-allowed']);
      expect(refusalOf(await assign(as, kim!, 3))).toEqual([403, 'access/not-allowed']);
      expect(refusalOf(await assign(kim!, as, 3))).toEqual([400, 'response/not-on-the-staff']);
    }
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    expect(refusalOf(await assign(kim!, stranger, 3))).toEqual([400, 'response/not-on-the-staff']);
    expect(refusalOf(await assign(stranger, stranger, 3))).toEqual([401, 'access/sign-in-needed']);
  });

  it('needs something that the city owes', async () =>
    expect(refusalOf(await assign(kim!, kim!, 0, await addPublished(yard)))).toEqual([409, 'response/nothing-to-assign']));

  it('is told to nobody outside: neither in the timeline nor in the record of acts', async () => {
    const [before] = await yard.db.query<{ count: string }[]>('select count(*) from outbox');
    const now = await shown(kim!);
    await assign(kim!, kim!, now.turn);
    expect((await yard.db.query<{ count: string }[]>('select count(*) from outbox'))[0]).toEqual(before);
    expect((await yard.get(`/proposals/${reference}/timeline`)).text).not.toContain(kim!.id);
  });
});

describe('who was given an answer', () => {
  const subjects = (address: string, of: string) =>
    mailsTo(folder, address)
      .map(({ subject }) => subject)
      .filter((subject) => subject.startsWith(of));

  it('is told by mail at once, in their language, and is reminded alone; who takes it is not written to', async () => {
    const given = await addWithEnoughSupport(yard);
    await acknowledge(yard, given);
    await assign(kim!, kim!, 0, given);
    await assign(kim!, lee!, 1, given);
    await letDaysPass(yard, given, 23);
    for (let minute = 0; minute < 2; minute += 1) await runJob(yard, 'remind-of-duties');
    await eventually(() => noWorkLeft(yard));
    expect(subjects('lee@example.org', given)).toEqual([`${given}: 동료가 답변을 당신에게 맡겼습니다`, `${given}: 시에 남은 날수: 7`]);
    expect(subjects('kim@example.org', given)).toEqual([]);
  });
});
