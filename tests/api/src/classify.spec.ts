import type { ComparisonView } from '@madang/contracts/budget-comparison';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import type { BudgetGroupsView } from '@madang/contracts/budgets';
import type { BudgetCoverageView, TaggingPage, TagPreviewView } from '@madang/contracts/line-tags';
import type { RightListView } from '@madang/contracts/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget, townSpending } from './fixtures/budgets.js';
import { addCity, eventually, Yard, type Person } from './yard.js';

const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });

let yard: Yard;
let staff: Person;
let lastYear: string;
let version: string;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
  await yard.db.query(
    `update city set years = '{"2025": {"population": 1000, "priceIndex": "100"}, "2026": {"population": 1000, "priceIndex": "110"}}'`,
  );
  const before = townSpending
    .replace('400,00;400,00;350,00;300,00', '300,00;300,00;350,00;300,00')
    .replace('15210;PROMOCIÓN DE VIVIENDA;6', '15220;OTRA VIVIENDA;6');
  lastYear = await publishBudget(yard, [{ content: before }], { fiscalYear: 2025 });
  version = await publishBudget(yard, [{ content: townSpending }], { fiscalYear: 2026 });
});
afterAll(() => yard.close());

const tag = (body: object, as = staff) =>
  yard.post<{ id: string; code: string }>('/taggings', { as, body: { reason: 'Agreed with the treasury', filter: {}, ...body } });
const coverage = async () => (await yard.get<BudgetCoverageView>('/budget-versions/latest/coverage')).body;
const line = async (code: string) => (await yard.get<BudgetLineView>(`/budget-lines/${code}`)).body;

describe('classifying lines', () => {
  it('begins with what is not known, and what its names hint at', async () => {
    const { fields, withoutFunction, total } = await coverage();
    expect(fields.find(({ field }) => field === 'cofog')).toEqual({ field: 'cofog', lines: 0, mapped: euros(0), share: 0 });
    expect(total).toEqual(euros(1000));
    const library = withoutFunction.find(({ key }) => key === '33210')!;
    expect(library.suggestions[0]).toEqual({ group: '08.2', word: 'bibliotec', name: 'Cultural services' });
  });

  it('says how many lines and how much money it would touch before it does', async () => {
    const filter = { within: ['programme:33210'], known: 'without' };
    const { body } = await yard.post<TagPreviewView>('/taggings/preview', { as: staff, body: { field: 'cofog', filter } });
    expect(body).toMatchObject({ lineCount: 2, initial: euros(250), alreadyKnown: 0 });
    expect(body.lines[0]).toMatchObject({ code: 'E-001-101-33210-2', value: null });
  });

  it('changes sums, rights and lines at once, and can be taken back', async () => {
    const done = await tag({ field: 'cofog', value: '08.2', filter: { within: ['programme:33210'] } });
    expect(done.status).toBe(201);
    expect((await coverage()).fields[0]).toMatchObject({ lines: 2, mapped: euros(250), share: 2500 });
    expect((await line('E-001-101-33210-2')).cofog?.code).toBe('08.2');
    const culture = async () =>
      (await yard.get<RightListView>('/rights')).body.rights.find(({ code }) => code === 'CU')?.money?.amounts.initial;
    const served = await culture();
    expect(BigInt(served!.minor)).toBeGreaterThan(0n);

    const again = await tag({ field: 'cofog', value: '09.1', filter: { codes: ['E-001-101-33210-2'] }, reason: 'School library' });
    expect((await line('E-001-101-33210-2')).cofog?.code).toBe('09.1');
    expect((await yard.post(`/taggings/${again.body.id}/withdrawal`, { as: staff })).status).toBe(204);
    expect((await line('E-001-101-33210-2')).cofog?.code).toBe('08.2');
    expect(await culture()).toEqual(served);

    expect((await yard.post(`/taggings/${done.body.id}/withdrawal`, { as: staff })).status).toBe(204);
    expect((await yard.post(`/taggings/${done.body.id}/withdrawal`, { as: staff })).status).toBe(204);
    expect((await line('E-001-101-33210-2')).cofog).toBeNull();
    expect((await coverage()).fields[0]).toMatchObject({ lines: 0 });
  });

  it('holds for the same line in every year, while the published lines stay as they are', async () => {
    await tag({ field: 'cofog', value: '09.1', filter: { q: 'educacion' } });
    const sums = await eventually(async () => {
      const rows = await yard.db.query<{ key: string }[]>(
        `select key from budget_part where version_id = $1 and dimension = 'cofog' and key = '09.1'`,
        [lastYear],
      );
      return rows.length > 0 && rows;
    });
    expect(sums).toHaveLength(1);
    const kept = await yard.db.query<{ cofog_group: null }[]>('select distinct cofog_group from budget_line');
    expect(kept).toEqual([{ cofog_group: null }]);
  });

  it('gives lines weights of their own, of which no unit is counted twice', async () => {
    await tag({ field: 'weights', value: '{"HO": 6000, "CH": 4000}', filter: { within: ['programme:15210'] } });
    const { body } = await yard.get<RightListView>('/rights');
    const share = (right: string) => body.rights.find(({ code }) => code === right)?.money?.amounts.initial;
    expect(share('HO')).toEqual(euros(150));
    const whole = body.rights.reduce(
      (sum, { money }) => sum + BigInt(money!.amounts.initial.minor),
      BigInt(body.notAttributed!.amounts.initial.minor),
    );
    expect(whole).toBe(100_000n);
    const shown = await line('E-001-201-15210-6');
    expect(shown.rights.map(({ right, amount }) => [right, amount])).toEqual([
      ['HO', euros(150)],
      ['CH', euros(100)],
    ]);
  });

  it('puts lines into districts, where sums and lists find them', async () => {
    await yard.db.query(`insert into district (city_id, code, name) values ($1, '07', 'Norte')`, [yard.cityId]);
    await tag({ field: 'district', value: '07', filter: { within: ['programme:15210'] } });
    const { body } = await yard.get<BudgetGroupsView>('/budget-versions/latest/groups?by=programme&within=district:07');
    expect(body.groups.map(({ key }) => key)).toEqual(['15210']);
    const listed = await yard.get<{ items: { code: string }[] }>('/budget-versions/latest/lines?within=district:07');
    expect(listed.body.items.map(({ code }) => code)).toEqual(['E-001-201-15210-6']);
  });

  it('is told in public, with who and why, and what was taken back', async () => {
    const { body } = await yard.get<TaggingPage>('/taggings?limit=2');
    expect(body.items[0]).toMatchObject({
      field: 'district',
      value: '07',
      reason: 'Agreed with the treasury',
      lineCount: 1,
      undoneAt: null,
    });
    const older = await yard.get<TaggingPage>(`/taggings?cursor=${body.nextCursor}&limit=100`);
    expect(older.body.items.filter(({ undoneAt }) => undoneAt !== null)).toHaveLength(2);
  });

  it('refuses what is no value, lines that are none, other people and another city', async () => {
    for (const wrong of [
      { field: 'cofog', value: '99.9' },
      { field: 'rigidity', value: 'soft' },
      { field: 'equality', value: '3' },
      { field: 'district', value: 'nowhere' },
      { field: 'weights', value: '{"HO": 9000, "CH": 2000}' },
      { field: 'weights', value: '[]' },
    ])
      expect([(await tag(wrong)).body.code, wrong]).toEqual(['budget/tag-value-unknown', wrong]);
    expect((await tag({ field: 'rigidity', value: 'mandatory', filter: { codes: ['E-0'] } })).body.code).toBe('budget/no-lines-chosen');
    expect((await tag({ field: 'rigidity', value: 'mandatory' }, await yard.person('resident'))).status).toBe(403);
    expect((await tag({ field: 'rigidity', value: 'mandatory' }, await yard.person('facilitator'))).status).toBe(403);
    await addCity(yard.db, 'other');
    const act = (await yard.get<TaggingPage>('/taggings')).body.items[0]!;
    expect((await yard.post(`/api/v1/cities/other/taggings/${act.id}/withdrawal`, { as: staff })).status).toBeGreaterThanOrEqual(401);
    expect((await yard.post('/taggings/nonsense/withdrawal', { as: staff })).status).toBe(404);
  });
});

describe('comparing versions', () => {
  const compare = async (query: string) => (await yard.get<ComparisonView>(`/budget-versions/${version}/changes?${query}`)).body;

  it('tells added, removed and changed lines, with what they are worth', async () => {
    const view = await compare(`since=${lastYear}`);
    expect(view).toMatchObject({ added: 1, removed: 1, changed: 1, unchanged: 3, totalBefore: euros(900), totalAfter: euros(1000) });
    expect(view.items.map(({ code, change, before, after, difference }) => [code, change, before, after, difference])).toEqual([
      ['E-001-201-15210-6', 'added', null, euros(250), euros(250)],
      ['E-001-201-15220-6', 'removed', euros(250), null, euros(-250)],
      ['E-001-101-32301-1', 'changed', euros(300), euros(400), euros(100)],
    ]);
    expect(view.items[2]).toMatchObject({ realBefore: { minor: '33', currency: 'EUR' }, realAfter: { minor: '40', currency: 'EUR' } });
  });

  it('is paged, turned round, and a file', async () => {
    const first = await compare('since=2025&limit=2');
    const rest = await compare(`since=2025&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ code }) => code)).toHaveLength(3);
    const back = await yard.get<ComparisonView>(`/budget-versions/2025/changes?since=2026`);
    expect([back.body.added, back.body.removed]).toEqual([1, 1]);
    const { text } = await yard.get(`/budget-versions/2026/changes.csv?since=2025`);
    expect(text.split('\r\n')[0]).toContain(
      'line,change,programme_code,programme_name,kind_code,kind_name,currency,before_2025,after_2026',
    );
    expect(text).toContain('E-001-101-32301-1,changed,32301,');
  });

  it('takes the version before it where none is named, and itself where there is none', async () => {
    expect((await compare('')).before.id).toBe(lastYear);
    const { body } = await yard.get<ComparisonView>('/budget-versions/2025/changes');
    expect([body.before.id, body.items]).toEqual([lastYear, []]);
  });

  it('needs a version that there is', async () => {
    expect((await yard.get('/budget-versions/latest/changes?since=yesterday')).status).toBe(400);
    expect((await yard.get('/budget-versions/latest/changes?since=1999')).status).toBe(404);
  });

  it('is what the feed leads to', async () => {
    await publishBudget(yard, [{ content: townSpending.replace('400,00;400,00', '410,00;410,00') }], {
      fiscalYear: 2026,
      source: 'Put right <soon>',
    });
    const feed = await yard.get('/budget-versions.atom');
    expect(feed.headers['content-type']).toMatch(/atom/);
    expect(feed.text.match(/<entry>/g)).toHaveLength(3);
    expect(feed.text).toContain(`&amp;since=${version}`);
    expect(feed.text).toContain('Put right &lt;soon&gt;');
  });
});
