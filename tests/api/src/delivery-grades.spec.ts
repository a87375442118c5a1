import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { addAcceptedMoney, commitmentOf, plan, planOf, type Accepted } from './fixtures/commitments.js';
import { letDaysPass } from './fixtures/proposals.js';
import { report, responseTo } from './fixtures/responses.js';
import { openTown } from './fixtures/town.js';
import { refusalOf, type Person, type Yard } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

const grade = (reference: string, as: Person, letter: string, note?: string) =>
  yard.call('PUT', `/proposals/${reference}/delivery/grade`, { as, body: { grade: letter, language: 'en', ...(note && { note }) } });
const close = (reference: string, as: Person) => yard.post(`/proposals/${reference}/delivery/closure`, { as });
const gradingOf = async (reference: string, as?: Person) => (await commitmentOf(yard, reference, as)).grading;

/** Planned, carried out, and found done by residents who went and looked. */
async function addVerified(): Promise<Accepted> {
  const accepted = await addAcceptedMoney(yard);
  await plan(yard, accepted.reference, staff, planOf(100));
  await carryOut(accepted.reference);
  await find(accepted.reference, 'done');
  expect((await responseTo(yard, accepted.reference)).state).toBe('verified');
  return accepted;
}

async function carryOut(reference: string): Promise<void> {
  const { state } = await responseTo(yard, reference);
  if (state === 'planned') await report(yard, reference, staff, { state: 'in_progress' });
  await report(yard, reference, staff, { state: 'completed' });
}

async function find(reference: string, verdict: 'done' | 'not_done'): Promise<void> {
  for (let count = 0; count < 3; count += 1)
    await yard.call('PUT', `/proposals/${reference}/delivery/check`, { as: await yard.person(), body: { verdict, language: 'en' } });
}

describe('the panel', () => {
  it('is those who wrote it, those who backed it before the answer, and one facilitator', async () => {
    const { reference, author, supporters } = await addVerified();
    const [first, second] = [await yard.person('facilitator'), await yard.person('facilitator')];
    expect((await grade(reference, author, 'A', 'It is there.')).status).toBe(204);
    expect((await grade(reference, supporters[0]!, 'B')).status).toBe(204);
    expect(refusalOf(await grade(reference, await yard.person(), 'A'))).toEqual([403, 'commitment/not-on-the-panel']);
    expect((await commitmentOf(yard, reference, second)).allowedActions).toContain('grade');
    expect((await grade(reference, first, 'C')).status).toBe(204);
    expect(refusalOf(await grade(reference, second, 'A'))).toEqual([409, 'commitment/facilitator-seat-taken']);
    expect((await commitmentOf(yard, reference, second)).allowedActions).toEqual(['close']);
    expect(await gradingOf(reference, author)).toMatchObject({
      median: 'B',
      best: 'A',
      worst: 'C',
      panel: supporters.length + 2,
      missing: 0,
      open: true,
      mine: 'A',
      given: [
        { seat: 'author', grade: 'A', note: 'It is there.' },
        { seat: 'supporter', grade: 'B' },
        { seat: 'facilitator', grade: 'C' },
      ],
    });
  });

  it('never is the city, which may answer in words alone', async () => {
    const { reference, author } = await addVerified();
    const comment = (as: Person) =>
      yard.post(`/proposals/${reference}/delivery/grade-comments`, { as, body: { words: 'The rest follows in May.', language: 'en' } });
    expect(refusalOf(await comment(staff))).toEqual([409, 'commitment/nothing-to-grade']);
    for (const roles of [['staff'], ['resident', 'staff'], ['facilitator', 'administrator']] as const) {
      const official = await yard.person(...roles);
      expect(refusalOf(await grade(reference, official, 'A'))[0]).toBe(403);
      expect(refusalOf(await close(reference, official))[0]).toBe(403);
    }
    await grade(reference, author, 'B');
    expect((await comment(staff)).status).toBe(201);
    expect(await gradingOf(reference)).toMatchObject({ median: 'B', comments: [{ words: 'The rest follows in May.' }], mine: null });
  });

  it('that backed it after the answer is not of it', async () => {
    const { reference } = await addVerified();
    const late = await yard.person();
    await yard.db.query(
      `insert into support (city_id, proposal_id, person_id, given_at)
       select city_id, id, $3, clock_timestamp() from proposal where city_id = $1 and year || '-' || number = $2`,
      [yard.cityId, reference, late.id],
    );
    expect(refusalOf(await grade(reference, late, 'E'))).toEqual([403, 'commitment/not-on-the-panel']);
  });
});

describe('grades', () => {
  it('of C or worse send it back to work at once; the next "done" is graded anew', async () => {
    const { reference, author, supporters } = await addVerified();
    await grade(reference, author, 'C');
    await grade(reference, supporters[0]!, 'A');
    expect((await responseTo(yard, reference)).state).toBe('verified');
    await grade(reference, supporters[1]!, 'D');
    expect((await responseTo(yard, reference)).state).toBe('in_progress');
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.find(({ name }) => name === 'commitment.graded')).toMatchObject({
      role: 'system',
      facts: { median: 'C', best: 'A', worst: 'D', count: 3 },
    });
    expect(refusalOf(await grade(reference, author, 'A'))).toEqual([409, 'commitment/nothing-to-grade']);
    expect(await gradingOf(reference)).toMatchObject({ median: 'C', open: false });
    await carryOut(reference);
    await find(reference, 'done');
    expect(await gradingOf(reference, author)).toMatchObject({ median: null, given: [], mine: null, open: true });
  });

  it('of A or B let a facilitator close it, once enough have graded', async () => {
    const { reference, author, supporters } = await addVerified();
    const facilitator = await yard.person('facilitator');
    expect(refusalOf(await close(reference, facilitator))).toEqual([409, 'commitment/not-graded-enough']);
    for (const person of [author, supporters[0]!]) await grade(reference, person, 'B');
    expect(refusalOf(await close(reference, facilitator))).toEqual([409, 'commitment/not-graded-enough']);
    await grade(reference, supporters[1]!, 'E');
    expect(refusalOf(await close(reference, author))[0]).toBe(403);
    expect((await close(reference, facilitator)).status).toBe(204);
    expect((await responseTo(yard, reference)).state).toBe('closed');
    expect(await gradingOf(reference)).toMatchObject({ median: 'B', worst: 'E', open: false });
    expect(refusalOf(await close(reference, facilitator))).toEqual([409, 'commitment/nothing-to-grade']);
  });

  it('can be changed, and the last one decides once, however many come at the same moment', async () => {
    const { reference, author, supporters } = await addVerified();
    await grade(reference, author, 'A');
    await grade(reference, author, 'E');
    expect((await gradingOf(reference, author))?.given).toHaveLength(1);
    const answers = await Promise.all(supporters.map((person) => grade(reference, person, 'E')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 409]));
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.filter(({ name }) => name === 'commitment.graded')).toHaveLength(1);
  });

  it('are not given of what nobody checked: that is never counted as done', async () => {
    const { reference, author } = await addAcceptedMoney(yard);
    await plan(yard, reference, staff, planOf(100));
    await carryOut(reference);
    expect(refusalOf(await grade(reference, author, 'A'))).toEqual([409, 'commitment/nothing-to-grade']);
    await letDaysPass(yard, reference, 61);
    expect((await responseTo(yard, reference)).state).toBe('unverified');
    expect(refusalOf(await grade(reference, author, 'A'))).toEqual([409, 'commitment/nothing-to-grade']);
    expect(refusalOf(await close(reference, await yard.person('facilitator')))).toEqual([409, 'commitment/nothing-to-grade']);
    expect(await gradingOf(reference)).toBeNull();
  });

  it('are asked of those who have signed in, with a letter that is one', async () => {
    const { reference, author } = await addVerified();
    expect((await yard.call('PUT', `/proposals/${reference}/delivery/grade`, { body: { grade: 'A', language: 'en' } })).status).toBe(401);
    expect(refusalOf(await grade(reference, author, 'F'))).toEqual([400, 'request/invalid']);
  });
});
