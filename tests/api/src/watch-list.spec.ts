import type { ClaimDeskView } from '@madang/contracts/claim-lists';
import type { WatchListView } from '@madang/contracts/watch-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, breach, claimBody, claimOf, fileClaim, hear, letClaimAge, recommended, said } from './fixtures/claims.js';
import { addCycle, letDaysPass, runJob } from './fixtures/proposals.js';
import { addAwaitingAnswer, dayFromNow } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let ombudsperson: Person;
let claimant: Person;
let unanswered: string;
let claim: string;

const list = async (query = '') => (await yard.get<WatchListView>(`/watch-list${query}`)).body;
const text = async (path: string) => (await yard.get(path)).text;

beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  [staff, ombudsperson, claimant] = [await yard.person('staff'), await yard.person('ombudsperson'), await yard.person()];
  unanswered = await addAwaitingAnswer(yard);
  await letDaysPass(yard, unanswered, 64);
  await letDaysPass(yard, unanswered, 400);
  claim = await fileClaim(yard, claimant, { confidential: true });
  await hear(yard, claim, ombudsperson, [
    ['acknowledgement', said('I have your claim and look into it.')],
    ['finding', breach],
  ]);
  await letClaimAge(yard, claim, 61);
  await runJob(yard, 'let-time-pass');
  await eventually(async () => (await list()).items.length === 2);
});
afterAll(() => yard.close());

describe('the watch list', () => {
  it('names what was never answered and what the ombudsperson recommended in vain, with office, day and whole addresses', async () => {
    const { items, licence } = await list('?language=en');
    const [answer, recommendation] = ['answer', 'recommendation'].map((kind) => items.find((one) => one.kind === kind)!);
    expect(answer).toMatchObject({ reason: 'unanswered', reference: unanswered, right: null });
    expect(answer!.page).toMatch(new RegExp(`^https?://.+/en/proposals/${unanswered}$`));
    expect(recommendation).toMatchObject({
      reason: 'silent',
      title: recommended.text,
      office: recommended.office,
      right: 'HO',
      reference: null,
    });
    expect(recommendation!.page).toContain(`/claims/watch-list#${recommendation!.id}`);
    expect(recommendation!.days).toBeGreaterThanOrEqual(0);
    expect(licence).toMatch(/^https:/);
  });

  it('leads from no entry to a confidential claim, to whoever filed it, or to whoever works in the office', async () => {
    for (const path of ['/watch-list', '/watch-list.csv', '/watch-list.atom']) {
      const told = await text(path);
      for (const secret of [claim, claimant.id, staff.id, claimBody.happened]) expect([path, told.includes(secret)]).toEqual([path, false]);
    }
  });

  it('is followed as a feed whose entries keep their ids, and is not sent again while nothing changed', async () => {
    const first = await yard.get('/watch-list.atom?language=es');
    expect(first.headers['content-type']).toContain('application/atom+xml');
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    expect(first.text).toContain('lista de vigilancia');
    expect(first.text).toContain('<link rel="license" href="https:');
    expect((await yard.get('/watch-list.atom?language=es')).text).toBe(first.text);
    const ids = [...first.text.matchAll(/<id>([^<]+#[^<]+)<\/id>/g)].map(([, id]) => id!.split('#')[1]!);
    expect(ids.toSorted()).toEqual((await list()).items.map(({ id }) => id).toSorted());
    const etag = String(first.headers['etag']);
    const again = await yard.get('/watch-list.atom?language=es', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is a table as well, a row for each entry', async () => {
    const rows = (await text('/watch-list.csv')).trim().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF?id,kind,reason,reference,title,language,right,office,since,days,page,licence$/);
    expect(rows).toHaveLength(3);
  });

  it('lets go of what the city takes up, and takes a broken promise in as a new entry', async () => {
    const [before] = (await list()).items.filter(({ kind }) => kind === 'recommendation');
    const { id } = (await claimOf(yard, claim, claimant)).recommendations[0]!;
    const body = { ...accepted, promisedOn: dayFromNow(3) };
    expect((await yard.post(`/recommendations/${id}/reply`, { as: staff, body })).status).toBe(204);
    expect((await list()).items.map(({ kind }) => kind)).toEqual(['answer']);
    await letClaimAge(yard, claim, 5);
    await runJob(yard, 'let-time-pass');
    await eventually(async () => expect((await list()).items.map(({ reason }) => reason).toSorted()).toEqual(['unanswered', 'unkept']));
    const after = (await list()).items.find(({ kind }) => kind === 'recommendation')!;
    expect(after.title).toBe(before!.title);
    expect((await yard.get<ClaimDeskView>('/claims/desk', { as: ombudsperson })).body.items).toHaveLength(1);
  });

  it('of another city holds nothing of this one, and knows no other language than ours', async () => {
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get<WatchListView>('/api/v1/cities/elsewhere/watch-list')).body.items).toEqual([]);
    expect((await yard.get('/watch-list?language=xx')).status).toBe(400);
  });
});
