import type { ProposalPage } from '@madang/contracts/proposal-lists';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addCycle,
  addPublished,
  addWithEnoughSupport,
  letDaysPass,
  policy,
  proposalOf,
  runJob,
  strangerIn,
  support,
} from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, Yard, refusalOf } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
});
afterAll(() => yard.close());

const eventsAbout = (id: string, name: string) =>
  yard.db.query<{ payload: Record<string, unknown> }[]>(`select payload from outbox where subject_id = $1 and name = $2`, [id, name]);

describe('support', () => {
  it('is given once however often it is pressed, and can be taken back', async () => {
    const reference = await addPublished(yard);
    const supporter = await support(yard, reference);
    expect((await yard.call('PUT', `/proposals/${reference}/support`, { as: supporter })).status).toBe(204);
    expect(await proposalOf(yard, reference, supporter)).toMatchObject({ supporters: 1, iSupport: true, supportThreshold: 13 });
    expect((await yard.call('DELETE', `/proposals/${reference}/support`, { as: supporter })).status).toBe(204);
    expect(await proposalOf(yard, reference, supporter)).toMatchObject({ supporters: 0, iSupport: false });
  });

  it('of its author is kept and does not count', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, policy, author);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: author });
    expect(await proposalOf(yard, reference, author)).toMatchObject({ supporters: 0, iSupport: true, mine: true });
  });

  it('by twenty at once, over two processes, opens the door exactly once', async () => {
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    const neighbour = await yard.neighbour();
    const crowd = await Promise.all(Array.from({ length: 20 }, () => yard.person()));
    const answers = await Promise.all(
      crowd.map((as, at) => yard.call('PUT', `/proposals/${reference}/support`, { as }, at % 2 === 0 ? yard.app : neighbour)),
    );
    await neighbour.close();
    expect(answers.map(({ status }) => status)).toEqual(crowd.map(() => 204));
    expect((await eventsAbout(id, 'proposal.threshold-met')).map(({ payload }) => payload)).toEqual([{ door: 'support' }]);
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'threshold_met', supporters: 20, dueRule: { days: 7 } });
  });

  it('ends with its last day: afterwards it is refused, and the proposal has expired', async () => {
    const reference = await addPublished(yard);
    await yard.db.query(`update proposal set due_on = current_date - 2 where city_id = $1 and year || '-' || number = $2`, [
      yard.cityId,
      reference,
    ]);
    const late = await yard.call('PUT', `/proposals/${reference}/support`, { as: await yard.person() });
    expect([409]).toContain(late.status);
    await runJob(yard, 'let-time-pass');
    expect(await proposalOf(yard, reference)).toMatchObject({ state: 'expired', dueOn: null });
    expect(refusalOf(await yard.call('PUT', `/proposals/${reference}/support`, { as: await yard.person() }))).toEqual([
      409,
      'proposal/not-collecting-support',
    ]);
  });
});

describe('silence', () => {
  it('makes the city late in public, then asks the next above, each step at its own date', async () => {
    const reference = await addWithEnoughSupport(yard);
    await letDaysPass(yard, reference, 10);
    const late = await proposalOf(yard, reference);
    expect(late.state).toBe('overdue_ack');
    expect(late.daysLate).toBe(3);
    await letDaysPass(yard, reference, 30);
    expect((await proposalOf(yard, reference)).state).toBe('escalated_2');
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    const steps = body.items.filter(({ role }) => role === 'timer').map(({ facts }) => facts['to']);
    expect(steps).toEqual(['overdue_ack', 'escalated_1', 'escalated_2']);
    expect(body.items.map(({ at }) => at)).toEqual(body.items.map(({ at }) => at).toSorted());
  });

  it('leaves alone what is not due, and what has no date', async () => {
    const reference = await addPublished(yard);
    await runJob(yard, 'let-time-pass');
    expect((await proposalOf(yard, reference)).state).toBe('published');
  });
});

describe('another city', () => {
  it('does not know this city’s proposals, nor a sign-in of this city', async () => {
    const other = await addCity(yard.db, 'elsewhere');
    const stranger = await strangerIn(yard, other);
    const reference = await addPublished(yard);
    const { id } = await proposalOf(yard, reference);
    const there = '/api/v1/cities/elsewhere/proposals';
    for (const name of [reference, id]) expect((await yard.get(`${there}/${name}`)).status).toBe(404);
    expect((await yard.call('PUT', `${there}/${id}/support`, { as: stranger })).status).toBe(404);
    expect(refusalOf(await yard.call('PUT', `/proposals/${id}/support`, { as: stranger }))).toEqual([401, 'access/sign-in-needed']);
    expect((await yard.get<ProposalPage>(there)).body.items).toEqual([]);
  });
});
