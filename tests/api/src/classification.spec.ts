import type { CoverageView, LineTagsView, TaggingPage } from '@madang/contracts/classification';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import type { RightListView, RightView } from '@madang/contracts/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  base,
  coverageIn,
  mappingFile,
  openForClassifying,
  previewTagging,
  shareOf,
  tag,
  undo,
  undoing,
} from './fixtures/classification.js';
import { addDistricts } from './fixtures/indicators.js';
import { addSmallBudget, rent, roads, schools } from './fixtures/small-budget.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

const other = 'E-99-other';

const byNumber = (one: number, other: number) => one - other;

describe('classifying lines', () => {
  let yard: Yard;
  let staff: Person;
  let beforeAnyBudget: CoverageView;

  beforeAll(async () => {
    ({ yard, staff } = await openForClassifying());
    await addDistricts(yard, { '01': ['Centro', 50], '02': ['Norte', 30] });
    beforeAnyBudget = await coverageIn(yard);
    await addSmallBudget(yard, { year: 2025, publishedAt: new Date('2025-01-02') });
    await addSmallBudget(yard, { year: 2026, publishedAt: new Date('2026-01-02') });
  });
  afterAll(() => yard.close());

  it('has nothing to measure before the first budget', () => {
    expect(beforeAnyBudget).toEqual({ version: null, fields: [], weighedLines: 0, freshUnknownLines: 0, revision: 0 });
  });

  const tagsOf = async (code: string) => (await yard.get<LineTagsView>(`${base}/line-tags/${code}`)).body;

  it('is measured by the money of which something is known', async () => {
    const view = await coverageIn(yard);
    expect(view.version!.fiscalYear).toBe(2026);
    expect(view.fields[0]).toEqual({
      field: 'cofog',
      share: 9523,
      known: { minor: '2000000', currency: 'EUR' },
      whole: { minor: '2100000', currency: 'EUR' },
      lines: 4,
      unknownLines: 1,
    });
    expect(view.fields.slice(1).map(({ field, share }) => [field, share])).toEqual([
      ['rigidity', 0],
      ['equality', 0],
      ['district', 0],
      ['fund', 0],
    ]);
  });

  it('shows before what it would do, and does nothing yet', async () => {
    const { status, body } = await previewTagging(yard, staff, {
      lines: { unknown: 'cofog' },
      tags: [{ field: 'cofog', value: '08.2' }],
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      revision: 0,
      lineCount: 1,
      changedLines: 1,
      amount: { minor: '100000', currency: 'EUR' },
      coverage: [{ field: 'cofog', before: 9523, after: 10_000 }],
      otherVersions: 1,
    });
    expect(shareOf(await coverageIn(yard), 'cofog')).toBe(9523);
  });

  it('holds in every year that has the line, for rights and districts alike, and its version stays as published', async () => {
    await tag(yard, staff, { lines: { codes: [other] }, tags: [{ field: 'cofog', value: '08.2' }] });
    expect(shareOf(await coverageIn(yard), 'cofog')).toBe(10_000);
    expect(shareOf(await coverageIn(yard, '?version=2025'), 'cofog')).toBe(10_000);
    const culture = (await yard.get<RightView>('/rights/CU')).body;
    expect(culture.years.map(({ amounts }) => amounts.initial.minor)).toEqual(['100000', '100000']);
    expect(culture.lines.map(({ code, served }) => [code, served.minor])).toEqual([[other, '100000']]);
    expect((await yard.get<RightListView>('/rights')).body.unclassified!.amounts.initial.minor).toBe('0');
    await tag(yard, staff, { lines: { codes: [roads, other] }, tags: [{ field: 'district', value: '02' }] });
    const districts = (
      await yard.get<{ items: { code: string; budget: { amounts: { initial: { minor: string } } } | null }[] }>('/districts')
    ).body;
    expect(districts.items.map(({ code, budget }) => [code, budget?.amounts.initial.minor])).toEqual([
      ['01', undefined],
      ['02', '1100000'],
    ]);
    const [asPublished] = await yard.db.query('select cofog_group from budget_line where code = $1 limit 1', [other]);
    expect(asPublished).toEqual({ cofog_group: null });
  });

  it('says of every line who said what, when and why', async () => {
    const { known, said } = await tagsOf(other);
    expect(known).toEqual([
      { field: 'cofog', value: '08.2', from: 'city' },
      { field: 'district', value: '02', from: 'city' },
    ]);
    expect(said[0]).toMatchObject({
      field: 'cofog',
      tagging: 1,
      role: 'staff',
      reason: 'Read in the programme’s own description',
      language: 'en',
    });
    expect((await tagsOf(rent)).known).toEqual([{ field: 'cofog', value: '10.6', from: 'file' }]);
    expect((await yard.get(`${base}/line-tags/nothing`)).status).toBe(404);
  });

  it('weighs a line by the rights that it serves, never beyond the line', async () => {
    const weights = (value: string) => ({ lines: { codes: [roads] }, tags: [{ field: 'weights' as const, value }] });
    const refused = await previewTagging(yard, staff, weights('MO 60; HO 41'));
    expect([refused.status, refused.body]).toMatchObject([400, { code: 'rights/weights-exceed-the-whole', total: 10_100 }]);
    expect(await previewTagging(yard, staff, weights('everything'))).toMatchObject({
      status: 400,
      body: { code: 'tag/unreadable-weights' },
    });
    await tag(yard, staff, weights('HO 40; MO 30'));
    const money = (await yard.get<RightListView>('/rights')).body;
    const of = (right: string) => money.rights.find(({ code }) => code === right)!.money!.amounts.initial.minor;
    expect([of('HO'), of('MO'), of('SA'), money.notAttributed!.amounts.initial.minor]).toEqual(['800000', '300000', '0', '300000']);
    expect((await yard.get<RightView>('/rights/HO')).body.lines.map(({ code, weight }) => [code, weight])).toEqual([
      [rent, 10_000],
      [roads, 4_000],
    ]);
    const line = (await yard.get<BudgetLineView>(`/budget-lines/${roads}`)).body;
    expect(line.rights.map(({ right, weight }) => [right, weight])).toEqual([
      ['HO', 4_000],
      ['MO', 3_000],
    ]);
    expect((await coverageIn(yard)).weighedLines).toBe(1);
  });

  it('is refused where a value is not in its list', async () => {
    for (const [field, value] of [
      ['cofog', '99.9'],
      ['rigidity', 'firm'],
      ['equality', '3'],
      ['district', '77'],
      ['fund', 'lottery'],
    ] as const)
      expect(await previewTagging(yard, staff, { tags: [{ field, value }] })).toMatchObject({
        status: 400,
        body: { code: 'tag/unknown-value', field, value },
      });
    expect(await previewTagging(yard, staff, {})).toMatchObject({ status: 400, body: { code: 'classification/nothing-to-say' } });
  });

  it('is confirmed on what was shown, not on what somebody has changed meanwhile', async () => {
    const given = { lines: { codes: [rent] }, tags: [{ field: 'fund' as const, value: 'own' }], asSuggested: false };
    const stale = { ...given, reason: 'As in the contract', language: 'en', revision: 0 };
    expect(await yard.post(`${base}/taggings`, { as: staff, body: stale })).toMatchObject({
      status: 412,
      body: { code: 'request/changed-meanwhile', revision: 3 },
    });
    const both = await Promise.all([3, 3].map((revision) => yard.post(`${base}/taggings`, { as: staff, body: { ...stale, revision } })));
    expect(both.map(({ status }) => status).toSorted(byNumber)).toEqual([201, 412]);
    const again = { ...stale, revision: 4 };
    expect(await yard.post(`${base}/taggings`, { as: staff, body: again })).toMatchObject({
      status: 409,
      body: { code: 'classification/no-lines' },
    });
  });

  it('stays in a record that everybody can read', async () => {
    const { items, nextCursor } = (await yard.get<TaggingPage>(`${base}/taggings?limit=2`)).body;
    expect(items.map(({ number, kind, lineCount, tags }) => [number, kind, lineCount, tags])).toEqual([
      [4, 'tags', 1, [{ field: 'fund', value: 'own' }]],
      [3, 'tags', 1, [{ field: 'weights', value: 'HO 40; MO 30' }]],
    ]);
    const rest = (await yard.get<TaggingPage>(`${base}/taggings?cursor=${nextCursor}`)).body;
    expect([rest.items.map(({ number }) => number), rest.nextCursor]).toEqual([[2, 1], null]);
    expect(rest.items[0]).toMatchObject({
      fiscalYear: 2026,
      amount: { minor: '1100000' },
      coverage: [{ field: 'district', before: 0, after: 5238 }],
    });
    const csv = await yard.get(`${base}/taggings/${rest.items[0]!.id}/lines.csv`);
    expect(csv.text).toContain(`${roads},district,02`);
    expect((await yard.get(`${base}/taggings/00000000-0000-7000-8000-000000000000/lines.csv`)).status).toBe(404);
    expect((await yard.get(`${base}/taggings/none/lines.csv`)).status).toBe(404);
  });
});

describe('taking an act back', () => {
  let yard: Yard;
  let staff: Person;

  beforeAll(async () => {
    ({ yard, staff } = await openForClassifying());
    await addSmallBudget(yard);
  });
  afterAll(() => yard.close());

  const functionsOf = async () => {
    const rows: { code: string; value: string }[] = await yard.db.query('select code, value from line_tag order by code');
    return rows.map(({ code, value }) => [code, value]);
  };
  const say = (codes: string[], value: string) => tag(yard, staff, { lines: { codes }, tags: [{ field: 'cofog', value }] });

  it('leaves what a later act said, and brings back what an earlier one said', async () => {
    const first = await say([other, rent], '08.1');
    const second = await say([other], '08.2');
    const undoingFirst = await undo(yard, staff, first);
    expect(await functionsOf()).toEqual([[other, '08.2']]);
    await undo(yard, staff, second);
    expect(await functionsOf()).toEqual([]);
    await undo(yard, staff, undoingFirst);
    expect(await functionsOf()).toEqual([
      [rent, '08.1'],
      [other, '08.1'],
    ]);
  });

  it('is done once, by one of two who try at the same moment', async () => {
    const id = await say([schools], '09.2');
    const tries = await Promise.all([undoing(yard, staff, id), undoing(yard, staff, id)]);
    expect(tries.map(({ status }) => status).toSorted(byNumber)).toEqual([201, 409]);
    expect(tries.find(({ status }) => status === 409)!.body.code).toBe('classification/already-undone');
    const { items } = (await yard.get<TaggingPage>(`${base}/taggings?limit=2`)).body;
    expect(items.map(({ number, kind, undoes, undoneBy }) => [number, kind, undoes, undoneBy])).toEqual([
      [7, 'undoing', 6, null],
      [6, 'tags', null, 7],
    ]);
    expect((await undoing(yard, staff, '00000000-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('can also be said line by line: a null lets the file speak again', async () => {
    await tag(yard, staff, { lines: { codes: [rent] }, tags: [{ field: 'cofog', value: null }] });
    expect((await yard.get<LineTagsView>(`${base}/line-tags/${rent}`)).body.known).toEqual([
      { field: 'cofog', value: '10.6', from: 'file' },
    ]);
  });
});

describe('who may classify', () => {
  let yard: Yard;

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    await addSmallBudget(yard);
  });
  afterAll(() => yard.close());

  const body = { lines: {}, tags: [{ field: 'fund', value: 'own' }], asSuggested: false };

  it.each([
    ['nobody', undefined, 401],
    ['a resident', 'resident', 403],
    ['a facilitator', 'facilitator', 403],
    ['staff', 'staff', 200],
    ['an administrator', 'administrator', 200],
  ] as const)('%s', async (_who, role, status) => {
    const as = role && { as: await yard.person(role) };
    expect((await yard.post(`${base}/tagging-previews`, { ...as, body })).status).toBe(status);
    for (const path of ['lines', 'choices', 'suggestions']) expect((await yard.get(`${base}/${path}`, { ...as })).status).toBe(status);
    expect((await yard.post(`${base}/mapping-previews`, { ...as, ...mappingFile(['line,fund', `${roads},own`]) })).status).toBe(status);
    for (const path of ['coverage', 'taggings', 'mapping.csv']) expect((await yard.get(`${base}/${path}`, { ...as })).status).toBe(200);
  });

  it('is nobody of another city, and nothing said there holds here', async () => {
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const stranger = await addPerson(yard.db, elsewhere, ['staff']);
    expect((await yard.post(`${base}/tagging-previews`, { as: stranger, body })).status).toBeGreaterThanOrEqual(401);
    await addSmallBudget(yard, { cityId: elsewhere });
    const staff = await yard.person('staff');
    const id = await tag(yard, staff, { lines: { codes: [other] }, tags: [{ field: 'cofog', value: '08.2' }] });
    const theirs = await yard.get<CoverageView>('/api/v1/cities/elsewhere/classification/coverage');
    expect([shareOf(theirs.body, 'cofog'), theirs.body.revision]).toEqual([9523, 0]);
    const there = `/api/v1/cities/elsewhere/classification/taggings/${id}`;
    expect((await yard.get(`${there}/lines.csv`)).status).toBe(404);
    const reason = { reason: 'Not ours', language: 'en' };
    expect((await yard.post(`${there}/undoing`, { as: stranger, body: reason })).status).toBe(404);
  });
});
