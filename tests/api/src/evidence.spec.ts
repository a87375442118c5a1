import type { QueuedThingView } from '@madang/contracts/moderation-queue';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, photograph, sendFile } from './fixtures/attachments.js';
import { decide, report as reportThing } from './fixtures/moderation.js';
import { addCycle, proposalOf } from './fixtures/proposals.js';
import { acceptance, addAwaitingAnswer, addReportedAsDone, answerWith, dayFromNow, report, responseTo } from './fixtures/responses.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let reference: string;
let picture: Buffer;
beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await addCycle(yard);
  staff = await yard.person('staff');
  reference = await addReportedAsDone(yard);
  picture = await photograph(600, 450);
});
afterAll(() => yard.close());

const told = { words: 'New benches along the wall', language: 'en', seenOn: dayFromNow(-1), place: 'Market street, north side' };
const show = (side: 'evidence' | 'check/evidence', as: Person | undefined, fields: object = {}, bytes = picture, at = reference) =>
  sendFile(yard, as, `/proposals/${at}/delivery/${side}`, { fields: { ...told, ...fields }, bytes });
const copy = (id: string, width: number, as?: Person) =>
  yard.app.inject({
    url: `/api/v1/cities/town/proposals/${reference}/attachments/${id}/${width}`,
    ...(as && { headers: { cookie: as.cookie } }),
  });
const delivery = async () => (await responseTo(yard, reference)).delivery!;
const checked = async (verdict: 'done' | 'not_done') => {
  const resident = await yard.person();
  await yard.call('PUT', `/proposals/${reference}/delivery/check`, { as: resident, body: { verdict, language: 'en' } });
  return resident;
};

describe('evidence of the city', () => {
  it('stands with its newest report, of a day and a place, set anew like every picture, and is an official act', async () => {
    const shown = await show('evidence', staff);
    expect(shown.status, shown.text).toBe(201);
    const { reports } = await delivery();
    expect(reports[0]!.evidence).toMatchObject([{ id: shown.body.id, kind: 'picture', ...told, covered: null, warning: null }]);
    expect(reports.slice(1).flatMap(({ evidence }) => evidence)).toEqual([]);
    const served = await copy(shown.body.id, 400);
    expect([served.statusCode, (await sharp(served.rawPayload).metadata()).exif]).toEqual([200, undefined]);
    expect((await proposalOf(yard, reference)).attachments).toEqual([]);
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    expect(items.filter(({ name }) => name === 'proposal.evidence-shown')).toHaveLength(1);
  });

  it('says what it shows, of which day and where: nothing else and no day to come', async () => {
    for (const [fields, code] of [
      [{ words: ' ' }, 'request/invalid'],
      [{ place: '' }, 'request/invalid'],
      [{ seenOn: 'yesterday' }, 'request/invalid'],
      [{ secret: 'x' }, 'request/invalid'],
      [{ seenOn: dayFromNow(1) }, 'commitment/day-in-the-future'],
    ] as const)
      expect((await show('evidence', staff, fields)).body.code).toBe(code);
    expect((await show('evidence', staff, {}, Buffer.from('<svg onload="x">'))).body.code).toBe('attachment/type-unknown');
  });

  it('needs a report to stand with, and is shown by staff alone, four documents to a report', async () => {
    const accepted = await addAwaitingAnswer(yard);
    await answerWith(yard, accepted, acceptance());
    expect((await show('evidence', staff, {}, pdf, accepted)).body.code).toBe('response/nothing-to-show');
    await report(yard, accepted, staff, { state: 'planned', promisedOn: dayFromNow(9) });
    for (let at = 0; at < 4; at += 1) expect((await show('evidence', staff, {}, pdf, accepted)).status).toBe(201);
    expect((await show('evidence', await yard.person('staff'), {}, pdf, accepted)).body.code).toBe('attachment/too-many');
    expect((await show('evidence', undefined)).status).toBe(401);
    for (const role of ['resident', 'facilitator'] as const) expect((await show('evidence', await yard.person(role))).status).toBe(403);
  });
});

describe('evidence of residents', () => {
  it('stands with what they found, once they have said it, and for as long as it is asked', async () => {
    expect((await show('check/evidence', await yard.person())).body.code).toBe('response/nothing-to-show');
    const resident = await checked('not_done');
    const shown = await show('check/evidence', resident);
    expect(shown.status, shown.text).toBe(201);
    const [check] = (await delivery()).checks;
    expect(check).toMatchObject({ verdict: 'not_done', evidence: [{ id: shown.body.id, ...told }] });
    expect((await show('check/evidence', staff)).status).toBe(403);
  });

  it('is reported and covered like words, its place too, and comes to nobody but who showed it and those who judge', async () => {
    const resident = await checked('done');
    const { id } = (await show('check/evidence', resident, { language: 'es' })).body;
    const thing = { kind: 'attachment', thing: id } as const;
    expect((await reportThing(yard, await yard.person(), thing)).status).toBe(201);
    const judge = await yard.person('facilitator');
    const queued = (await yard.get<QueuedThingView>(`/moderation/queue/attachment/${id}`, { as: judge })).body;
    expect(queued).toMatchObject({ texts: [told.words, told.place], language: 'es', place: { key: reference } });
    expect((await decide(yard, judge, thing, { verdict: 'cover', reason: 'personal_data' })).status).toBe(201);
    const found = (await delivery()).checks.flatMap(({ evidence }) => evidence).find((one) => one.id === id);
    expect(found).toMatchObject({ words: null, place: '', covered: 'personal_data' });
    for (const as of [undefined, staff]) expect((await copy(id, 400, as)).statusCode).toBe(404);
    for (const as of [resident, judge]) expect((await copy(id, 400, as)).statusCode).toBe(200);
  });
});
