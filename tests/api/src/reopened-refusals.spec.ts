import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProblemView } from '@madang/contracts/problems';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { act, decided, hearingsOf, openHearings, said } from './fixtures/hearings.js';
import { mailsTo } from './fixtures/mails.js';
import { addWithEnoughSupport, letDaysPass, proposalOf, strangerIn, timelineOf } from './fixtures/proposals.js';
import { acceptance, acknowledge, addAwaitingAnswer, answerWith, completeDraft, dayFromNow, responseTo } from './fixtures/responses.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-reopened-'));
let yard: Yard;
let [staff, resident, committee]: Person[] = [];
beforeAll(async () => void ({ yard, staff, resident, committee } = await openHearings(folder)));
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const source = 'State grant for school roads, decision 2026/118';
const factsSince = (daysAgo: number) => ({ ...said, since: dayFromNow(-daysAgo), source });
const name = (reference: string, as: Person | undefined, body: object = factsSince(2)) => act(yard, reference, 'changed-facts', as, body);
const offered = async (reference: string, as: Person) => (await hearingsOf(yard, reference, as)).allowedActions;

/** Refused so many days ago; after 30 of them nobody can appeal any more, and it is closed. */
async function refusedDaysAgo(days: number, waiting?: string): Promise<string> {
  const reference = waiting ?? (await addAwaitingAnswer(yard));
  await answerWith(yard, reference, completeDraft());
  await letDaysPass(yard, reference, days);
  await yard.db.query(
    `update official_response set published_on = published_on - $2::int
      where proposal_id in (select id from proposal where year || '-' || number = $1)`,
    [reference, days],
  );
  return reference;
}

describe('a refusal whose facts have changed', () => {
  it('is opened again by the city, which owes a new answer, by a date of its own, and says why', async () => {
    const reference = await refusedDaysAgo(40);
    expect((await proposalOf(yard, reference)).state).toBe('closed');
    expect(await offered(reference, staff!)).toEqual(['reopen']);
    expect(await name(reference, staff)).toMatchObject({ status: 201 });
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'under_decision', dueOn: dayFromNow(30) });
    const view = await hearingsOf(yard, reference);
    expect(view.changedFacts).toMatchObject([{ by: 'staff', since: dayFromNow(-2), text: said.text, source, mine: false }]);
    expect(JSON.stringify(view)).not.toContain(staff!.id);
    const told = (await timelineOf(yard, reference)).map(({ name: event }) => event);
    expect(told.filter((event) => event === 'refusal.reopened')).toHaveLength(1);
    await answerWith(yard, reference, acceptance());
    expect((await responseTo(yard, reference)).answers.map(({ decision }) => decision)).toEqual(['accepted', 'rejected']);
  });

  it('is told to whoever backs the proposal, once, with the day since which facts are others', async () => {
    const backer = await yard.person();
    await withMail(yard, backer, 'reopened@example.org');
    const reference = await addWithEnoughSupport(yard);
    expect((await yard.call('PUT', `/proposals/${reference}/support`, { as: backer })).status).toBe(204);
    await acknowledge(yard, reference);
    expect((await yard.post(`/proposals/${reference}/review`, { as: staff })).status).toBe(204);
    await refusedDaysAgo(40, reference);
    expect(await name(reference, staff)).toMatchObject({ status: 201 });
    const told = () => mailsTo(folder, 'reopened@example.org').filter(({ text }) => text.includes('facts are said to have changed since'));
    await eventually(async () => told().length > 0);
    expect(told()).toHaveLength(1);
    expect(told()[0]!.text).not.toContain(said.text);
  });

  it('comes before the committee when a resident names them, and the committee can have it answered anew', async () => {
    const reference = await refusedDaysAgo(40);
    expect(await offered(reference, resident!)).toEqual(['name_facts']);
    expect(await name(reference, resident)).toMatchObject({ status: 201 });
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'appealed', dueOn: dayFromNow(30) });
    expect((await hearingsOf(yard, reference, resident)).changedFacts).toMatchObject([{ by: 'resident', mine: true }]);
    expect(JSON.stringify(await hearingsOf(yard, reference))).not.toContain(resident!.id);
    expect(await decided(yard, reference, committee!, 'sent_back')).toMatchObject({ status: 201 });
    expect((await proposalOf(yard, reference)).state).toBe('under_decision');
  });

  it('that the committee let stand can be opened by newer facts alone', async () => {
    const reference = await refusedDaysAgo(40);
    await name(reference, resident);
    await decided(yard, reference, committee!, 'upheld');
    expect((await hearingsOf(yard, reference)).refusedOn).toBe(dayFromNow(0));
    expect(await name(reference, await yard.person())).toMatchObject({ status: 409, code: 'response/facts-not-newer' });
    expect(await name(reference, staff)).toMatchObject({ status: 409, code: 'response/facts-not-newer' });
    expect((await hearingsOf(yard, reference)).changedFacts).toHaveLength(1);
  });

  it('asks for a day between the refusal and today, told at its field, and for words and a source', async () => {
    const reference = await refusedDaysAgo(40);
    const refusal = async (body: object) => {
      const { status, body: problem } = await yard.post<ProblemView>(`/proposals/${reference}/changed-facts`, { as: staff!, body });
      return [status, problem.code, problem.errors?.map(({ pointer }) => pointer)];
    };
    expect(await refusal(factsSince(40))).toEqual([409, 'response/facts-not-newer', ['#/since']]);
    expect(await refusal(factsSince(-1))).toEqual([409, 'response/facts-not-yet', ['#/since']]);
    expect(await refusal({ ...factsSince(2), source: ' ' })).toEqual([400, 'request/invalid', ['#/source']]);
    expect(await refusal({ ...factsSince(2), text: 'More' })).toEqual([400, 'request/invalid', ['#/text']]);
    expect(await refusal({ ...factsSince(2), since: 'lately' })).toEqual([400, 'request/invalid', ['#/since']]);
    expect((await proposalOf(yard, reference)).state).toBe('closed');
  });

  it('is first of all for an appeal, for as long as that is open; the city may take it up at once', async () => {
    const reference = await refusedDaysAgo(5);
    expect(await offered(reference, resident!)).toEqual(['appeal']);
    expect(await offered(reference, staff!)).toEqual(['reopen']);
    expect(await name(reference, staff)).toMatchObject({ status: 201 });
    expect((await proposalOf(yard, reference)).state).toBe('under_decision');
    expect(await name(reference, staff)).toMatchObject({ status: 409, code: 'response/nothing-refused' });
  });

  it('is nothing for those who hear, for nobody, nor for a neighbour; an acceptance is none', async () => {
    const reference = await refusedDaysAgo(40);
    expect(await name(reference, committee)).toMatchObject({ status: 403 });
    expect(await name(reference, undefined)).toMatchObject({ status: 401 });
    const stranger = await strangerIn(yard, await addCity(yard.db, 'next-door'));
    expect((await name(reference, stranger)).status).toBeGreaterThan(400);
    const accepted = await addAwaitingAnswer(yard);
    await answerWith(yard, accepted, acceptance());
    expect(await name(accepted, staff)).toMatchObject({ status: 409, code: 'response/nothing-refused' });
    expect(await offered(reference, committee!)).toEqual([]);
  });

  it('by two at the same moment is opened once', async () => {
    const reference = await refusedDaysAgo(40);
    const both = await Promise.all([name(reference, staff), name(reference, resident)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect((await hearingsOf(yard, reference)).changedFacts).toHaveLength(1);
  });
});
