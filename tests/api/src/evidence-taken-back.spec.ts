import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, sendFile } from './fixtures/attachments.js';
import { addCycle } from './fixtures/proposals.js';
import { addReportedAsDone, dayFromNow, responseTo } from './fixtures/responses.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let reference: string;
beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await addCycle(yard);
  staff = await yard.person('staff');
  reference = await addReportedAsDone(yard);
});
afterAll(() => yard.close());

const fields = { words: 'The bill for the benches', language: 'en', seenOn: dayFromNow(-1), place: 'Market street' };
const show = async (side: 'evidence' | 'check/evidence', as: Person) => {
  const { status, body } = await sendFile(yard, as, `/proposals/${reference}/delivery/${side}`, { fields, bytes: pdf });
  expect(status).toBe(201);
  return body.id;
};
const takeBack = (id: string, as: Person | undefined, reason = 'It is the bill of another street.') =>
  yard.post<{ code: string }>(`/proposals/${reference}/delivery/evidence/${id}/taken-back`, { as, body: { reason, language: 'en' } });
const bytesOf = (id: string) => yard.app.inject({ url: `/api/v1/cities/town/proposals/${reference}/attachments/${id}/0` });
const shownTo = async (as?: Person) => {
  const { reports, checks } = (await responseTo(yard, reference, as)).delivery!;
  return [...reports, ...checks].flatMap(({ evidence }) => evidence);
};
const acts = async () =>
  (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body.items.filter(
    ({ name }) => name === 'proposal.evidence-taken-back',
  );

describe('evidence of the city', () => {
  it('is taken back by any of its staff with a reason: the file goes, its words and why stay, and it is an official act', async () => {
    const id = await show('evidence', staff);
    const colleague = await yard.person('staff');
    expect((await takeBack(id, colleague, ' ')).body.code).toBe('request/invalid');
    expect((await bytesOf(id)).statusCode).toBe(200);
    expect((await takeBack(id, colleague)).status).toBe(204);
    expect((await bytesOf(id)).statusCode).toBe(404);
    const [gone] = await shownTo();
    expect(gone).toMatchObject({
      id,
      ...fields,
      widths: [],
      size: 0,
      takenBack: { reason: 'It is the bill of another street.', language: 'en' },
      mayTakeBack: false,
    });
    expect(await acts()).toMatchObject([{ role: 'staff' }]);
    expect([(await takeBack(id, staff)).status, (await takeBack(id, staff)).body.code]).toEqual([
      409,
      'response/evidence-taken-back-already',
    ]);
  });

  it('makes room for another with the same report', async () => {
    for (let at = 0; at < 4; at += 1) await show('evidence', staff);
    const full = await sendFile(yard, staff, `/proposals/${reference}/delivery/evidence`, { fields, bytes: pdf });
    expect(full.body.code).toBe('attachment/too-many');
    const standing = (await shownTo(staff)).filter(({ mayTakeBack }) => mayTakeBack);
    expect(standing).toHaveLength(4);
    await takeBack(standing[0]!.id, staff);
    await show('evidence', staff);
  });

  it('is nobody else’s to take back, and what is no evidence is not there', async () => {
    const [one] = (await shownTo(staff)).filter(({ mayTakeBack }) => mayTakeBack);
    expect((await takeBack(one!.id, undefined)).status).toBe(401);
    for (const role of ['resident', 'facilitator'] as const) expect((await takeBack(one!.id, await yard.person(role))).status).toBe(403);
    for (const id of ['nothing', crypto.randomUUID()]) expect((await takeBack(id, staff)).status).toBe(404);
    expect((await shownTo(await yard.person())).some(({ mayTakeBack }) => mayTakeBack)).toBe(false);
  });
});

describe('evidence of residents', () => {
  it('is taken back by who showed it alone, frees their room and is no act of the city', async () => {
    const resident = await yard.person();
    await yard.call('PUT', `/proposals/${reference}/delivery/check`, { as: resident, body: { verdict: 'done', language: 'en' } });
    const id = await show('check/evidence', resident);
    const before = (await acts()).length;
    expect((await takeBack(id, await yard.person())).status).toBe(403);
    expect((await takeBack(id, staff)).status).toBe(403);
    expect((await takeBack(id, resident, 'My neighbour can be seen.')).status).toBe(204);
    expect((await shownTo()).find((one) => one.id === id)?.takenBack).toMatchObject({ reason: 'My neighbour can be seen.' });
    expect((await acts()).length).toBe(before);
    const [kept] = await yard.db.query<{ bytes: number }[]>(
      `select coalesce(sum(size), 0)::int as bytes from attachment where city_id = $1 and added_by = $2`,
      [yard.cityId, resident.id],
    );
    expect(kept).toEqual({ bytes: 0 });
  });
});
