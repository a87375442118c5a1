import type { ComparisonView } from '@madang/contracts/budget-comparison';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget, townSpending } from './fixtures/budgets.js';
import { Yard } from './yard.js';

const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });

let yard: Yard;
let lastYear: string;
let version: string;

beforeAll(async () => {
  yard = await Yard.open();
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
