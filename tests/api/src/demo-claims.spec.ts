import type { ClaimDeskView, ClaimPage, OwnClaimsView } from '@madang/contracts/claim-lists';
import type { OfficeClaimsView } from '@madang/contracts/office-claims';
import type { RecommendationPage } from '@madang/contracts/recommendations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo, madrid, signInToDemo } from './fixtures/demo.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let visitor: Person;
let staff: Person;
let ombudsperson: Person;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  await loadDemo(yard.config);
  visitor = await signInToDemo(yard, 'resident');
  staff = await signInToDemo(yard, 'staff');
  ombudsperson = await signInToDemo(yard, 'ombudsperson');
}, 120_000);
afterAll(() => yard.close());

const get = async <T>(path: string, as?: Person) => (await yard.get<T>(madrid(path), { ...(as && { as }) })).body;

describe('claims of the demo', () => {
  it('stand in every place that a claim can reach, and name what they are about', async () => {
    const { items } = await get<ClaimPage>('/claims');
    expect(items.map(({ state }) => state)).toEqual(['filed', 'asking', 'closed', 'recommended', 'recommended', 'recommended']);
    for (const { subject } of items) expect(subject.name).not.toBe(subject.key);
    expect((await get<ClaimDeskView>('/claims/desk', ombudsperson)).items.map(({ confidential }) => confidential)).toContain(true);
  });

  it('led to recommendations that were refused, done, promised in vain and met with silence', async () => {
    const { items } = await get<RecommendationPage>('/recommendations');
    expect(items.map(({ state, watched }) => [state, watched])).toEqual([
      ['refused', false],
      ['reported', false],
      ['unkept', true],
      ['silent', true],
    ]);
  });

  it('leave something to do for the visitor, for the office and for the ombudsperson', async () => {
    const mine = (await get<OwnClaimsView>('/claims/mine', visitor)).items;
    expect(mine.map(({ confidential, subject }) => [confidential, subject === null])).toEqual([
      [true, false],
      [false, false],
    ]);
    const asked = await get<OfficeClaimsView>('/claims/asked', staff);
    expect(asked.inquiries.map(({ claim }) => claim === null)).toEqual([false, true]);
    expect(asked.recommendations.map(({ state }) => state).toSorted()).toEqual(['silent', 'unkept']);
  });
});

describe('the confidential claim of the demo', () => {
  it('is found nowhere by anybody else: in no list, no history, no feed, no report and no log', async () => {
    const [{ id, word }] = await yard.db.query<[{ id: string; word: string }]>('select id, claimant as word from claim where confidential');
    const places = [
      '/claims',
      '/claims?about=decision',
      '/claims/figures',
      '/recommendations',
      '/recommendations.csv',
      '/claims/asked',
      '/yearly-report',
      '/yearly-report.csv',
      '/responses',
      '/proposals/2026-9/timeline',
      '/log',
    ];
    for (const path of places)
      for (const as of [undefined, staff]) {
        const { text } = await yard.get(madrid(path), { ...(as && { as }) });
        for (const secret of [id, word, 'conservar el turno']) expect([path, text.includes(secret)]).toEqual([path, false]);
      }
    for (const as of [undefined, staff, ombudsperson])
      expect((await yard.get(madrid(`/claims/${id}`), { ...(as && { as }) })).status).toBe(404);
    const [{ told }] = await yard.db.query<[{ told: number }]>(
      'select count(*)::int as told from outbox where subject_id = $1 or payload::text like $2',
      [id, `%${id}%`],
    );
    expect(told).toBe(0);
  });
});
