import type { FeasibilityDeskView, FeasibilityPage, PublishedFeasibilityView } from '@madang/contracts/feasibility';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addPublished, addWithEnoughSupport, euros, strangerIn } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { completeExamination } from './fixtures/feasibility.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let officer: Person;
let colleague: Person;
let reference: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  [officer, colleague] = [await yard.person('staff'), await yard.person('staff')];
  reference = await addWithEnoughSupport(yard);
});
afterAll(() => yard.close());

const at = (path = '', of = reference) => `/proposals/${of}/feasibility${path}`;
const deskOf = async (as: Person, of = reference) => (await yard.get<FeasibilityDeskView>(at('/desk', of), { as })).body;
const queue = async (as: Person, more = '') =>
  (await yard.get<FeasibilityPage>(`/feasibility?limit=100${more}`, { as })).body.items.map((item) => item.reference);
const save = (as: Person, revision: number, changes: object = {}, of = reference) =>
  yard.call<{ code: string } | undefined>('PUT', at('', of), {
    as,
    body: { ...completeExamination, ...changes },
    headers: { 'if-match': `"${revision}"` },
  });

async function refusal(method: 'POST' | 'PUT' | 'GET', path: string, as?: Person, body?: object) {
  const answer = await yard.call<{ code?: string } | undefined>(method, path, { ...(as && { as }), ...(body && { body }) });
  return [answer.status, answer.body?.code];
}

const done = [204, undefined];

describe('the queue of an office', () => {
  it('holds what has enough support, not what still collects it, and whose it is', async () => {
    const collecting = await addPublished(yard);
    expect(await queue(officer)).toContain(reference);
    expect(await queue(officer)).not.toContain(collecting);
    expect(await refusal('PUT', at('', collecting), officer, completeExamination)).toEqual([409, 'feasibility/not-yet']);
    expect(await queue(officer, '&whose=nobodys')).toContain(reference);
    expect(await refusal('PUT', at('/assignee'), colleague, { person: officer.id })).toEqual(done);
    expect([await queue(officer, '&whose=mine'), await queue(colleague, '&whose=mine')]).toEqual([[reference], []]);
    expect(await queue(officer, '&whose=nobodys')).not.toContain(reference);
    const resident = await yard.person();
    expect(await refusal('PUT', at('/assignee'), colleague, { person: resident.id })).toEqual([400, 'feasibility/no-colleague']);
  });

  it('is for the office alone', async () => {
    const others = [await yard.person(), await yard.person('facilitator'), await strangerIn(yard, await addCity(yard.db, 'elsewhere'))];
    for (const as of others)
      for (const [method, path, body] of [
        ['GET', '/feasibility'],
        ['GET', at('/desk')],
        ['PUT', at(), completeExamination],
        ['PUT', at('/assignee'), { person: null }],
        ['POST', at('/submission')],
        ['POST', at('/second-eyes'), { verdict: 'sign' }],
        ['POST', at('/notes'), { text: 'Let me in' }],
      ] as const)
        expect([401, 403, 404]).toContain((await refusal(method, path, as, body))[0]);
  });
});

describe('a review', () => {
  it('says what it lacks, is signed by somebody who wrote none of it, and then stands for everybody', async () => {
    expect(await refusal('POST', at('/submission'), officer)).toEqual([409, 'feasibility/incomplete']);
    expect((await save(officer, 0, { costHigh: null, explanation: 'No.' })).status).toBe(204);
    expect((await deskOf(officer)).gaps.map(({ field }) => field)).toEqual(['costHigh', 'explanation']);
    expect((await save(officer, 1)).status).toBe(204);
    expect(await deskOf(colleague)).toMatchObject({ gaps: [], cannotSign: 'feasibility/not-submitted', revision: 2 });
    expect(await refusal('POST', at('/submission'), officer)).toEqual(done);
    expect([await queue(officer, '&whose=second_eyes'), await queue(colleague, '&whose=second_eyes')]).toEqual([[], [reference]]);
    expect(await refusal('POST', at('/second-eyes'), officer, { verdict: 'sign' })).toEqual([409, 'feasibility/own-eyes']);
    expect(await refusal('POST', at('/second-eyes'), colleague, { verdict: 'return' })).toEqual(done);
    expect(await refusal('POST', at('/submission'), officer)).toEqual(done);
    expect((await yard.get<PublishedFeasibilityView>(at())).body).toEqual({ review: null, pending: true });
    expect(await refusal('POST', at('/second-eyes'), colleague, { verdict: 'sign' })).toEqual(done);
    const { review } = (await yard.get<PublishedFeasibilityView>(at())).body;
    expect(review).toMatchObject({ costLow: euros(1000), costHigh: euros(1400), explanation: completeExamination.explanation });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.map(({ name }) => name)).toContain('feasibility.published');
    expect(await queue(officer)).not.toContain(reference);
    expect([(await save(officer, 2)).status, (await save(officer, 2)).body?.code]).toEqual([409, 'feasibility/published']);
  });

  it('is not overwritten by a colleague who has not seen the newest text', async () => {
    const another = await addWithEnoughSupport(yard);
    const answers = await Promise.all([officer, colleague].map((as) => save(as, 0, {}, another)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 412]);
    expect(answers.find(({ status }) => status === 412)!.body!.code).toBe('request/changed-meanwhile');
    for (const costLow of [
      { minor: '1', currency: 'KRW' },
      { minor: '-1', currency: 'EUR' },
      { minor: '9'.repeat(20), currency: 'EUR' },
    ])
      expect((await save(officer, 1, { costLow }, another)).status).toBe(400);
  });

  it('keeps its notes inside: no page, no timeline and no event carries them', async () => {
    const another = await addWithEnoughSupport(yard);
    const secret = 'The contractor owes us an answer about the drains';
    const note = await yard.post(at('/notes', another), { as: officer, body: { text: secret } });
    expect(note.status).toBe(201);
    expect((await deskOf(colleague, another)).notes.map(({ text }) => text)).toEqual([secret]);
    await save(officer, 0, {}, another);
    await yard.post(at('/submission', another), { as: officer });
    await yard.post(at('/second-eyes', another), { as: colleague, body: { verdict: 'sign' } });
    for (const path of [at('', another), `/proposals/${another}`, `/proposals/${another}/timeline`, '/proposals?limit=100'])
      expect((await yard.get(path)).text).not.toContain('contractor');
    const told = await yard.db.query<unknown[]>(`select 1 from outbox where payload::text like '%contractor%'`);
    expect(told).toEqual([]);
  });
});
