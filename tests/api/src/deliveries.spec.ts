import type { TrackedPage } from '@madang/contracts/tracked-proposals';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, letDaysPass } from './fixtures/proposals.js';
import {
  acceptance,
  addAwaitingAnswer,
  addReportedAsDone,
  answerWith,
  completeDraft,
  dayFromNow,
  report,
  responseTo,
} from './fixtures/responses.js';
import { Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });
const addAccepted = async () => {
  const reference = await addAwaitingAnswer(yard);
  await answerWith(yard, reference, acceptance());
  return reference;
};
const check = (reference: string, as: Person, verdict: 'done' | 'not_done', note?: string) =>
  yard.call('PUT', `/proposals/${reference}/delivery/check`, { as, body: { verdict, language: 'en', ...(note && { note }) } });

describe('a promise', () => {
  it('goes from its plan to its end, in dates and in money', async () => {
    const reference = await addAccepted();
    expect((await responseTo(yard, reference, staff)).reportable).toEqual(['planned']);
    await report(yard, reference, staff, { state: 'planned', promised: euros(56_000), promisedOn: dayFromNow(90) });
    expect(await responseTo(yard, reference, staff)).toMatchObject({ state: 'planned', reportable: ['planned', 'in_progress', 'stalled'] });
    await report(yard, reference, staff, { state: 'in_progress', spent: euros(12_000) });
    await report(yard, reference, staff, { state: 'completed', spent: euros(55_500), note: 'All benches stand.' });
    const { state, delivery } = await responseTo(yard, reference);
    expect(state).toBe('completed');
    expect(delivery).toMatchObject({ promised: euros(56_000), promisedOn: dayFromNow(90), spent: euros(55_500), done: 0, notDone: 0 });
    expect(delivery?.reports.map((one) => one.state)).toEqual(['completed', 'in_progress', 'planned']);
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.filter(({ name }) => name === 'proposal.progress-reported')).toHaveLength(3);
  });

  it('says when something happened and where it can be seen, and never of a day that has not come', async () => {
    const reference = await addAccepted();
    await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(90) });
    const seen = { happenedOn: dayFromNow(-1), place: 'Market street, north side' };
    const early = await report(yard, reference, staff, { state: 'in_progress', ...seen, happenedOn: dayFromNow(1) });
    expect(refusalOf(early)).toEqual([400, 'commitment/day-in-the-future']);
    expect((await responseTo(yard, reference)).state).toBe('planned');
    expect((await report(yard, reference, staff, { state: 'in_progress', ...seen })).status).toBe(201);
    const { delivery } = await responseTo(yard, reference);
    expect(delivery?.reports).toMatchObject([seen, { happenedOn: null, place: null }]);
    const { items } = (await yard.get<TrackedPage>('/responses?limit=100')).body;
    expect(items.find((item) => item.reference === reference)?.seen).toEqual({ ...seen, language: 'en' });
  });

  it('has a plan that names its day', async () => {
    const reference = await addAccepted();
    expect(refusalOf(await report(yard, reference, staff, { state: 'planned' }))).toEqual([400, 'response/plan-without-date']);
  });

  it('is counted in the city’s own currency', async () => {
    const reference = await addAccepted();
    const dollars = { minor: '100', currency: 'USD' };
    const debt = { minor: '-100', currency: 'EUR' };
    expect((await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(9), spent: debt })).body).toMatchObject({
      errors: [{ pointer: '#/spent/minor', code: 'min' }],
    });
    expect((await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(9), promised: dollars })).status).toBe(400);
    expect(
      (await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(9), spent: { minor: 5, currency: 'EUR' } })).status,
    ).toBe(400);
  });

  it('that is not reported on for 90 days stands still, in public; news starts the time anew', async () => {
    const reference = await addAccepted();
    await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(300) });
    await letDaysPass(yard, reference, 60);
    await report(yard, reference, staff, { state: 'planned', note: 'The tender is out.' });
    expect((await responseTo(yard, reference)).daysLeft).toBe(90);
    await letDaysPass(yard, reference, 91);
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'stalled', daysLate: 1, owedIn: 'planned' });
    await report(yard, reference, staff, { state: 'in_progress' });
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'in_progress', daysLate: 0 });
  });

  it('is not reported on where nothing was promised, nor backwards', async () => {
    const refused = await addAwaitingAnswer(yard);
    await answerWith(yard, refused, completeDraft());
    expect(refusalOf(await report(yard, refused, staff, { state: 'in_progress' }))).toEqual([409, 'response/not-this-way']);
    const done = await addReportedAsDone(yard);
    expect(refusalOf(await report(yard, done, staff, { state: 'planned', promisedOn: dayFromNow(9) }))).toEqual([
      409,
      'response/not-this-way',
    ]);
    expect(refusalOf(await report(yard, done, staff, { state: 'completed' }))).toEqual([409, 'response/nothing-to-report']);
  });
});

describe('residents who look', () => {
  it('make it checked once three have found it done', async () => {
    const reference = await addReportedAsDone(yard);
    const first = await yard.person();
    expect((await check(reference, first, 'done', 'I sat on one.')).status).toBe(204);
    expect((await check(reference, first, 'done', 'I sat on two.')).status).toBe(204);
    expect(await responseTo(yard, reference, first)).toMatchObject({
      state: 'completed',
      delivery: { done: 1, mine: 'done', checksNeeded: 3 },
    });
    await check(reference, await yard.person(), 'not_done');
    await check(reference, await yard.person(), 'done');
    const response = await responseTo(yard, reference);
    expect(response).toMatchObject({ state: 'verified', delivery: { done: 2, notDone: 1, mine: null } });
    expect(response.delivery?.checks.map(({ note }) => note)).toContain('I sat on two.');
  });

  it('send it back to work when most find it not done; the next "done" is looked at anew', async () => {
    const reference = await addReportedAsDone(yard);
    const lookers = [await yard.person(), await yard.person(), await yard.person()];
    for (const looker of lookers) await check(reference, looker, 'not_done', 'Nothing is there.');
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'in_progress', delivery: { notDone: 3 } });
    await report(yard, reference, staff, { state: 'completed' });
    expect((await responseTo(yard, reference, lookers[0])).delivery).toMatchObject({ done: 0, notDone: 0, mine: null, checks: [] });
  });

  it('who give the last word at once decide once', async () => {
    const reference = await addReportedAsDone(yard);
    const lookers = await Promise.all(Array.from({ length: 6 }, () => yard.person()));
    const answers = await Promise.all(lookers.map((looker) => check(reference, looker, 'done')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 409]));
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.filter(({ facts }) => facts['to'] === 'verified')).toHaveLength(1);
  });

  it('who never come leave it unchecked, which is said, and a later check is still heard', async () => {
    const reference = await addReportedAsDone(yard);
    await letDaysPass(yard, reference, 61);
    expect((await responseTo(yard, reference)).state).toBe('unverified');
    for (let count = 0; count < 3; count += 1) await check(reference, await yard.person(), 'done');
    expect((await responseTo(yard, reference)).state).toBe('verified');
  });

  it('wait until the city says that it is done, and are told so', async () => {
    const reference = await addAccepted();
    await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(9) });
    const resident = await yard.person();
    expect((await responseTo(yard, reference, resident)).refusals).toEqual([
      expect.objectContaining({ action: 'check', code: 'proposal/not-reported-as-done' }),
    ]);
    expect(refusalOf(await check(reference, resident, 'done'))).toEqual([409, 'proposal/not-reported-as-done']);
  });

  it('are residents: the city does not check itself', async () => {
    const reference = await addReportedAsDone(yard);
    expect(
      refusalOf(await yard.call('PUT', `/proposals/${reference}/delivery/check`, { body: { verdict: 'done', language: 'en' } }))[0],
    ).toBe(401);
    for (const roles of [['staff'], ['facilitator'], ['resident', 'staff'], ['resident', 'administrator']] as const)
      expect(refusalOf(await check(reference, await yard.person(...roles), 'done'))).toEqual([403, 'access/not-allowed']);
  });
});
