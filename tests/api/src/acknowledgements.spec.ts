import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPublished, addWithEnoughSupport, letDaysPass, timelineOf } from './fixtures/proposals.js';
import { addAcknowledged, addAwaitingAnswer, parks, responseTo } from './fixtures/responses.js';
import { openTown } from './fixtures/town.js';
import { refusalOf, type Person, type Yard } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

describe('an acknowledgement', () => {
  it('names the office and an officer by title, and starts the review', async () => {
    const reference = await addWithEnoughSupport(yard);
    expect((await responseTo(yard, reference, staff)).allowedActions).toContain('acknowledge');
    const body = { ...parks, plan: 'We look at the street with residents.' };
    expect((await yard.post(`/proposals/${reference}/acknowledgement`, { as: staff, body })).status).toBe(204);
    const response = await responseTo(yard, reference);
    expect(response).toMatchObject({ state: 'acknowledged', acknowledgement: { ...parks, plan: body.plan }, daysLeft: 30, daysLate: 0 });
    expect(await timelineOf(yard, reference)).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'proposal.acknowledged', role: 'staff', by: null })]),
    );
  });

  it('is given once', async () => {
    const reference = await addAcknowledged(yard);
    const again = await yard.post(`/proposals/${reference}/acknowledgement`, { as: staff, body: parks });
    expect(refusalOf(again)).toEqual([409, 'response/not-this-way']);
  });

  it('is not given before anybody is owed one', async () => {
    const reference = await addPublished(yard);
    const early = await yard.post(`/proposals/${reference}/acknowledgement`, { as: staff, body: parks });
    expect(refusalOf(early)).toEqual([409, 'response/not-this-way']);
  });

  it('says which field is blank', async () => {
    const reference = await addWithEnoughSupport(yard);
    const blank = await yard.post<{ errors: unknown[] }>(`/proposals/${reference}/acknowledgement`, {
      as: staff,
      body: { ...parks, office: '   ' },
    });
    expect(blank.status).toBe(400);
    expect(blank.body.errors).toEqual([expect.objectContaining({ pointer: '#/office', code: 'isLength' })]);
  });

  it('of a late city is taken, and marked late with the days', async () => {
    const reference = await addWithEnoughSupport(yard);
    await letDaysPass(yard, reference, 10);
    expect(await responseTo(yard, reference)).toMatchObject({ state: 'overdue_ack', owedIn: 'threshold_met', daysLate: 3 });
    await yard.post(`/proposals/${reference}/acknowledgement`, { as: staff, body: parks });
    const moves = (await timelineOf(yard, reference)).filter(({ name }) => name === 'proposal.moved');
    expect(moves.at(-2)).toMatchObject({ role: 'timer', facts: { to: 'overdue_ack' } });
    expect(moves.at(-1)).toMatchObject({ role: 'staff', facts: { to: 'acknowledged', lateDays: 3 } });
  });
});

describe('the time for an answer', () => {
  it('can be extended once, for a reason that everybody reads', async () => {
    const reference = await addAwaitingAnswer(yard);
    const before = (await responseTo(yard, reference, staff)).dueOn;
    expect((await responseTo(yard, reference, staff)).allowedActions).toEqual(['extend', 'answer']);
    const body = { reason: 'The count of benches comes next week.', language: 'en' };
    expect((await yard.post(`/proposals/${reference}/extension`, { as: staff, body })).status).toBe(204);
    const after = await responseTo(yard, reference, staff);
    expect(after.extension).toMatchObject({ reason: body.reason, from: before, until: after.dueOn });
    expect(Date.parse(after.dueOn!) - Date.parse(before!)).toBe(15 * 86_400_000);
    expect(after.refusals).toEqual([expect.objectContaining({ action: 'extend', code: 'response/already-extended' })]);
    expect(refusalOf(await yard.post(`/proposals/${reference}/extension`, { as: staff, body }))).toEqual([
      409,
      'response/already-extended',
    ]);
    expect((await timelineOf(yard, reference)).find(({ name }) => name === 'proposal.answer-extended')?.facts).toMatchObject({
      reason: body.reason,
    });
  });

  it('cannot be extended by a silent reason, nor before it runs, nor after it has run out', async () => {
    const acknowledged = await addAcknowledged(yard);
    const body = { reason: 'We need more time.', language: 'en' };
    expect(refusalOf(await yard.post(`/proposals/${acknowledged}/extension`, { as: staff, body }))).toEqual([
      409,
      'response/nothing-to-extend',
    ]);
    const waiting = await addAwaitingAnswer(yard);
    expect((await yard.post(`/proposals/${waiting}/extension`, { as: staff, body: { ...body, reason: ' ' } })).status).toBe(400);
    await letDaysPass(yard, waiting, 61);
    expect(refusalOf(await yard.post(`/proposals/${waiting}/extension`, { as: staff, body }))).toEqual([409, 'response/nothing-to-extend']);
  });
});
