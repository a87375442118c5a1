import type { TimeLimitsView } from '@madang/contracts/time-limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addWithEnoughSupport, letDaysPass, proposalOf } from './fixtures/proposals.js';
import { dayFromNow, responseTo } from './fixtures/responses.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let administrator: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  administrator = await yard.person('administrator');
});
afterAll(() => yard.close());

interface Settled {
  readonly limits?: readonly object[];
  readonly closedWeekdays?: readonly number[];
  readonly holidays?: readonly object[];
}

const settle = (body: Settled, as: Person = administrator) =>
  yard.call<{ code?: string } | undefined>('PUT', '/time-limits', {
    as,
    body: { limits: [], closedWeekdays: [], holidays: [], publishedIn: 'Ordinance 12, article 4', ...body },
  });
const holiday = (days: number) => ({ on: dayFromNow(days), names: { en: 'Festival of the square', ko: '마당의 날' } });
const limits = async () => (await yard.get<TimeLimitsView>('/time-limits')).body;

describe('the time limits of a city', () => {
  it('are the common ones until it settles others, and everybody can read them', async () => {
    const view = await limits();
    expect(view).toMatchObject({ closedWeekdays: [], holidays: [], publishedIn: null });
    expect(view.limits.find(({ limit }) => limit === 'threshold_met')).toEqual({
      limit: 'threshold_met',
      days: 7,
      defaultDays: 7,
      publishedRule: null,
    });
  });

  it('a limit that would end on a holiday ends on the next open day, and the date says from which day it moved', async () => {
    expect((await settle({ holidays: [holiday(7), holiday(8)] })).status).toBe(204);
    const reference = await addWithEnoughSupport(yard);
    const { dueOn, dueRule } = await responseTo(yard, reference);
    expect(dueOn).toBe(dayFromNow(9));
    expect(dueRule).toEqual({ code: 'limit', from: dayFromNow(0), days: 7, movedFrom: dayFromNow(7) });
    expect((await proposalOf(yard, reference)).dueRule).toEqual(dueRule);
  });

  it('a clock that runs keeps its date, whatever is settled later; what was due before passes by the old limits', async () => {
    await settle({});
    const [running, missed] = [await addWithEnoughSupport(yard), await addWithEnoughSupport(yard)];
    await letDaysPass(yard, missed, 7);
    await yard.db.query(
      `update proposal set due_on = due_on - 1, entered_at = entered_at - interval '1 day' where year || '-' || number = $1`,
      [missed],
    );
    expect(
      (
        await settle({
          limits: [
            { limit: 'threshold_met', days: 2 },
            { limit: 'overdue_ack', days: 1 },
          ],
        })
      ).status,
    ).toBe(204);
    expect((await responseTo(yard, running)).dueOn).toBe(dayFromNow(7));
    expect(await responseTo(yard, missed)).toMatchObject({ state: 'overdue_ack', dueOn: dayFromNow(6) });
    expect((await responseTo(yard, await addWithEnoughSupport(yard))).dueOn).toBe(dayFromNow(2));
  });

  it('longer ones need the published rule; none is named twice; weekends and holidays have their bounds', async () => {
    const longer = { limit: 'threshold_met', days: 10 };
    expect((await settle({ limits: [{ limit: 'acknowledged', days: 20 }, longer] })).body).toMatchObject({
      code: 'response/longer-limit-needs-a-rule',
      errors: [{ pointer: '#/limits/1/publishedRule', code: 'response/longer-limit-needs-a-rule' }],
    });
    expect((await settle({ limits: [{ ...longer, publishedRule: 'Ordinance 13' }] })).status).toBe(204);
    expect(
      (
        await settle({
          limits: [
            { ...longer, days: 1 },
            { ...longer, days: 2 },
          ],
        })
      ).body?.code,
    ).toBe('response/limit-named-twice');
    expect((await settle({ closedWeekdays: [5, 6, 7] })).status).toBe(400);
    const many = Array.from({ length: 31 }, (_, at) => ({ ...holiday(0), on: `2031-03-${String(at + 1).padStart(2, '0')}` }));
    expect((await settle({ holidays: many })).body?.code).toBe('response/too-many-holidays');
    expect((await settle({ limits: [{ limit: 'draft', days: 3 }] })).status).toBe(400);
  });

  it('are settled over what the administrator saw, or not at all; two at the same moment do not both hold', async () => {
    const seen = (revision: number, days: number) =>
      yard.call<{ code?: string } | undefined>('PUT', '/time-limits', {
        as: administrator,
        headers: { 'if-match': `"${revision}"` },
        body: { limits: [{ limit: 'acknowledged', days }], closedWeekdays: [], holidays: [], publishedIn: 'Ordinance 12' },
      });
    const { revision } = await limits();
    const both = await Promise.all([seen(revision, 20), seen(revision, 21)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 412]);
    expect(both.find(({ status }) => status === 412)!.body).toMatchObject({ code: 'request/changed-meanwhile', revision: revision + 1 });
    expect((await limits()).revision).toBe(revision + 1);
    expect((await seen(revision + 1, 22)).status).toBe(204);
    const first = await Yard.open();
    try {
      const somebody = await first.person('administrator');
      const settleFirst = () =>
        first.call('PUT', '/time-limits', {
          as: somebody,
          headers: { 'if-match': '"0"' },
          body: { limits: [], closedWeekdays: [], holidays: [], publishedIn: 'Ordinance 1' },
        });
      expect((await Promise.all([settleFirst(), settleFirst()])).map(({ status }) => status).toSorted((one, other) => one - other)).toEqual(
        [204, 412],
      );
    } finally {
      await first.close();
    }
  });

  it('are settled by administrators of this city alone', async () => {
    for (const role of ['staff', 'resident', 'facilitator', 'committee'] as const) {
      expect((await settle({}, await yard.person(role))).status).toBe(403);
    }
    const elsewhere = await addPerson(yard.db, await addCity(yard.db, 'next-door'), ['administrator']);
    expect((await settle({}, elsewhere)).status).toBeGreaterThanOrEqual(400);
  });
});
