import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HearingDeskView } from '@madang/contracts/hearing-desks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, decided, openHearings, silentUntil } from './fixtures/hearings.js';
import { addWithEnoughSupport, letDaysPass } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith, completeDraft, dayFromNow, deferral, partlyAccepted, report } from './fixtures/responses.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-hearing-desk-'));
let yard: Yard;
let [staff, resident, committee, ombudsperson, facilitator]: Person[] = [];
beforeAll(async () => void ({ yard, staff, resident, committee, ombudsperson, facilitator } = await openHearings(folder)));
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const deskOf = async (as: Person | undefined): Promise<HearingDeskView> =>
  (await yard.get<HearingDeskView>('/hearings/desk', as ? { as } : {})).body;
const standsAt = async (reference: string, as: Person | undefined) =>
  (await deskOf(as)).items.filter((item) => item.reference === reference);

async function answered(content: object): Promise<string> {
  const reference = await addAwaitingAnswer(yard);
  await answerWith(yard, reference, content);
  return reference;
}

describe('what waits for those who hear', () => {
  it('is nothing where nobody appealed and no silence came before them', async () => {
    const { items } = await deskOf(committee);
    expect(items).toEqual([]);
  });

  it('is open to nobody else', async () => {
    for (const somebody of [staff!, resident!]) expect((await yard.get('/hearings/desk', { as: somebody })).status).toBe(403);
    expect((await yard.get('/hearings/desk')).status).toBe(401);
  });

  it('an appeal waits for the committee until its date, then for the ombudsperson', async () => {
    const reference = await answered(completeDraft());
    await act(yard, reference, 'appeals', resident);
    expect(await standsAt(reference, committee)).toMatchObject([
      {
        task: 'hear',
        state: 'appealed',
        appealId: null,
        dueOn: dayFromNow(30),
        daysLeft: 30,
        daysLate: 0,
        outcomes: ['sent_back', 'upheld', 'remedy'],
      },
    ]);
    expect(await standsAt(reference, ombudsperson)).toEqual([]);
    await letDaysPass(yard, reference, 31);
    expect(await standsAt(reference, committee)).toEqual([]);
    expect(await standsAt(reference, ombudsperson)).toMatchObject([{ task: 'hear', state: 'escalated_3', outcomes: ['remedy'] }]);
  });

  it('a silence of the city comes before the committee with its days; what is made good waits for a facilitator', async () => {
    const author = await yard.person();
    const reference = await addWithEnoughSupport(yard, undefined, author);
    await silentUntil(yard, reference, 'escalated_2');
    const [silence] = await standsAt(reference, committee);
    expect(silence).toMatchObject({ task: 'hear', state: 'escalated_2', outcomes: ['remedy'] });
    expect(silence!.daysLate).toBeGreaterThan(20);
    await decided(yard, reference, committee!, 'remedy');
    expect(await standsAt(reference, committee)).toEqual([]);
    expect(await standsAt(reference, facilitator)).toEqual([]);
    await act(yard, reference, 'remedy/confirmation', author, {});
    expect(await standsAt(reference, facilitator)).toMatchObject([{ task: 'close', state: 'remedied', dueOn: null, outcomes: [] }]);
    await act(yard, reference, 'remedy/closure', facilitator, {});
    expect(await standsAt(reference, facilitator)).toEqual([]);
  });

  it('an appeal beside a promise stands for itself, and only until it is decided', async () => {
    const reference = await answered(partlyAccepted());
    await report(yard, reference, staff!, { state: 'planned', promisedOn: dayFromNow(90) });
    const { id } = await act(yard, reference, 'appeals', resident);
    expect(await standsAt(reference, committee)).toMatchObject([{ appealId: id, state: 'appealed', outcomes: ['upheld', 'remedy'] }]);
    await decided(yard, reference, committee!, 'upheld', id);
    expect(await standsAt(reference, committee)).toEqual([]);
  });

  it('a second deferral may be allowed: it stands below what waits, and no longer once it was allowed', async () => {
    const reference = await answered(deferral());
    expect(await standsAt(reference, committee)).toEqual([]);
    await yard.post(`/proposals/${reference}/review`, { as: staff! });
    const appealed = await answered(completeDraft());
    await act(yard, appealed, 'appeals', resident);
    await letDaysPass(yard, appealed, 1);
    const { items } = await deskOf(committee);
    expect(items.at(-1)).toMatchObject({ reference, task: 'allow_deferral', state: 'under_decision', outcomes: ['deferral_allowed'] });
    expect(items.map((item) => item.reference)).toContain(appealed);
    await decided(yard, reference, committee!, 'deferral_allowed');
    expect(await standsAt(reference, committee)).toEqual([]);
  });

  it('is of one city', async () => {
    const reference = await answered(completeDraft());
    await act(yard, reference, 'appeals', resident);
    const elsewhere = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['committee']);
    expect((await yard.get<HearingDeskView>('/api/v1/cities/elsewhere/hearings/desk', { as: elsewhere })).body.items).toEqual([]);
    expect((await yard.get('/hearings/desk', { as: elsewhere })).status).toBe(401);
  });
});
