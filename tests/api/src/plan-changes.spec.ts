import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAcceptedMoney, commitmentOf, plan, planOf, recordCouncil, type Accepted } from './fixtures/commitments.js';
import { copyOf, settle, verified } from './fixtures/log.js';
import { euros } from './fixtures/proposals.js';
import { addReportedAsDone, dayFromNow, responseTo } from './fixtures/responses.js';
import { rent, roads } from './fixtures/small-budget.js';
import { openTown } from './fixtures/town.js';
import { eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => void ({ yard, staff } = await openTown()));
afterAll(() => yard.close());

const reason = 'The only offer of the tender was too high.';
const change = (reference: string, body: object, as: Person = staff) =>
  yard.post<{ id: string; code: string }>(`/proposals/${reference}/commitment/changes`, {
    as,
    body: { language: 'en', reason, milestones: [], lines: [], ...body },
  });
const less = [
  { line: roads, promised: euros(-70) },
  { line: rent, promised: euros(70) },
];
const later = [{ position: 1, dueOn: dayFromNow(120) }];

async function planned(): Promise<Accepted> {
  const accepted = await addAcceptedMoney(yard);
  expect((await plan(yard, accepted.reference, staff, planOf(100))).status).toBe(201);
  return accepted;
}

describe('a published plan', () => {
  it('changes its days and its money for a reason, and what was stands beside what is', async () => {
    const { reference, author, supporters } = await planned();
    expect((await change(reference, { milestones: later, lines: less })).status).toBe(201);
    const { promise } = await commitmentOf(yard, reference, staff);
    expect(promise).toMatchObject({
      milestones: [{ dueOn: dayFromNow(20) }, { dueOn: dayFromNow(120), firstDueOn: dayFromNow(80), daysLeft: 120 }],
      lines: [
        { line: roads, accepted: euros(-100), promised: euros(-70), reason },
        { line: rent, accepted: euros(100), promised: euros(70), reason },
      ],
      changes: [
        {
          reason,
          milestones: [{ title: 'Work is done', was: dayFromNow(80), is: dayFromNow(120) }],
          lines: [
            { line: roads, was: euros(-100), is: euros(-70) },
            { line: rent, was: euros(100), is: euros(70) },
          ],
        },
      ],
    });
    const { delivery, state } = await responseTo(yard, reference);
    expect([state, delivery?.promisedOn, delivery?.promised]).toEqual(['planned', dayFromNow(120), euros(70)]);
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    expect(items.filter(({ name }) => name === 'commitment.plan-changed')).toHaveLength(1);
    for (const person of [author, ...supporters]) expect(await toldOnce(person)).toBe(true);
  });

  it('keeps what the council did, what was reached, and how late it is against the day named first', async () => {
    const { reference } = await planned();
    await recordCouncil(yard, reference, staff, {});
    await yard.call('PUT', `/proposals/${reference}/commitment/milestones/0`, { as: staff, body: { reachedOn: dayFromNow(0) } });
    await yard.db.query(`update milestone set due_on = current_date - 5 where city_id = $1 and position = 1 and reached_on is null`, [
      yard.cityId,
    ]);
    await change(reference, { milestones: later });
    await change(reference, { milestones: [{ position: 1, dueOn: dayFromNow(130) }] });
    const { promise } = await commitmentOf(yard, reference);
    expect(promise?.milestones).toMatchObject([{ reachedOn: dayFromNow(0) }, { dueOn: dayFromNow(130), daysLate: expect.any(Number) }]);
    expect(promise?.milestones[1]?.daysLate).toBeGreaterThan(3);
    expect(promise?.changes).toHaveLength(2);
    expect(promise?.council).toMatchObject([{ step: 'tabled' }]);
  });

  it('is refused a change that is none, moves what was reached, or takes nowhere what it gives', async () => {
    const { reference } = await planned();
    const why = async (body: object) => (await change(reference, body)).body.code;
    expect(await why({})).toBe('commitment/nothing-changed');
    expect(await why({ reason: ' ', milestones: later })).toBe('request/invalid');
    expect(await why({ lines: less.slice(1) })).toBe('commitment/unbalanced');
    expect(await why({ milestones: [{ position: 9, dueOn: dayFromNow(9) }] })).toBe('commitment/milestone-unknown');
    expect(await why({ milestones: [{ position: 1, dueOn: dayFromNow(-1) }] })).toBe('commitment/milestones-out-of-order');
    for (const role of ['resident', 'facilitator'] as const)
      expect((await change(reference, { milestones: later }, await yard.person(role))).status).toBe(403);
  });

  it('stays as it is where there is none, and once it was carried out', async () => {
    expect((await change(await addReportedAsDone(yard), { milestones: later })).body.code).toBe('commitment/none');
    const { reference } = await planned();
    for (const state of ['in_progress', 'completed'])
      await yard.post(`/proposals/${reference}/delivery/reports`, { as: staff, body: { state, note: 'Done.', language: 'en' } });
    expect((await change(reference, { milestones: later })).body.code).toBe('commitment/plan-over');
  });

  it('that was changed leaves the log of what was promised before whole', async () => {
    const { reference } = await planned();
    await settle(yard);
    const before = verified(await copyOf(yard));
    await change(reference, { lines: less });
    await settle(yard);
    const after = verified(await copyOf(yard));
    expect(after.faults).toEqual(before.faults);
    expect(after.leaves).toBe(before.leaves + 1);
  });
});

/** One mail of this event to one person: told, and not told twice. */
async function toldOnce({ id }: Person): Promise<boolean> {
  return eventually(async () => {
    const rows = await yard.db.query<unknown[]>(
      `select 1 from notice n join outbox o on o.city_id = n.city_id and o.id = n.event_id
        where n.city_id = $1 and n.person_id = $2 and o.name = 'commitment.plan-changed'`,
      [yard.cityId, id],
    );
    return rows.length === 1;
  });
}
