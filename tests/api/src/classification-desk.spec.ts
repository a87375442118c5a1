import type { SuggestionListView, TagChoicesView, TagLinesView } from '@madang/contracts/classification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget, townEliminations, townSpending } from './fixtures/budgets.js';
import { base, coverageIn, openForClassifying, shareOf, tag } from './fixtures/classification.js';
import { Yard, type Person } from './yard.js';

describe('choosing lines at the desk', () => {
  let yard: Yard;
  let staff: Person;

  beforeAll(async () => {
    ({ yard, staff } = await openForClassifying());
    await publishBudget(yard, [{ content: townSpending.split('\n').slice(0, 4).join('\n') }], { fiscalYear: 2025 });
    await publishBudget(yard, [{ content: townSpending }, { name: 'own.csv', content: townEliminations, elimination: true }]);
  });
  afterAll(() => yard.close());

  const lines = async (query: string) => (await yard.get<TagLinesView>(`${base}/lines?${query}`, { as: staff })).body;

  it('goes by words in any case and without accents, by part, by amount and by what is unknown', async () => {
    expect((await lines('')).lineCount).toBe(6);
    expect((await lines('q=bibliotecas publicas')).items.map(({ amount }) => amount.minor)).toEqual(['20000', '5000']);
    expect(await lines('within=programme:32301')).toMatchObject({ lineCount: 3, amount: { minor: '50000' } });
    expect((await lines('within=department:001-201,chapter:6')).items.map(({ programme }) => programme!.code)).toEqual(['15210']);
    expect((await lines('atLeast=25000')).lineCount).toBe(2);
    expect((await lines('unknown=cofog')).lineCount).toBe(6);
    expect((await lines('unknown=weights&q=%25')).lineCount).toBe(0);
  });

  it('shows which lines are new this year', async () => {
    const fresh = await lines('fresh=true');
    expect(fresh.items.map(({ amount, elimination }) => [amount.minor, elimination])).toEqual([
      ['25000', false],
      ['10000', true],
      ['5000', false],
    ]);
    expect((await coverageIn(yard)).freshUnknownLines).toBe(2);
  });

  it('turns pages without losing or repeating a line', async () => {
    const first = await lines('limit=4');
    const second = await lines(`limit=4&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ code }) => code).toSorted()).toEqual(
      (await lines('')).items.map(({ code }) => code).toSorted(),
    );
    expect((await yard.get(`${base}/lines?cursor=xyz`, { as: staff })).status).toBe(400);
  });

  it('offers the departments, programmes and chapters that there are', async () => {
    const { body } = await yard.get<TagChoicesView>(`${base}/choices`, { as: staff });
    expect(body.programmes.map(({ part, lines: count }) => [part, count])).toEqual([
      ['programme:15210', 1],
      ['programme:32301', 3],
      ['programme:33210', 2],
    ]);
    expect(body.departments[0]).toMatchObject({ part: 'department:001-101', names: { es: 'EDUCACIÓN Y CULTURA' } });
    expect(body.chapters.map(({ part }) => part)).toEqual(['chapter:1', 'chapter:2', 'chapter:4', 'chapter:6']);
  });

  it('suggests functions by the names, with the words that say so, and takes them over', async () => {
    const { body } = await yard.get<SuggestionListView>(`${base}/suggestions`, { as: staff });
    expect(body.items.map(({ part, cofog, lines: count, amount }) => [part, cofog.code, count, amount.minor])).toEqual([
      ['programme:32301', '09.1', 3, '50000'],
      ['programme:33210', '08.2', 2, '25000'],
      ['programme:15210', '06.1', 1, '25000'],
    ]);
    expect(body.items[1]!.because[0]).toEqual({ word: 'BIBLIOTECAS', in: 'programme' });
    expect([body.suggested.minor, body.silent.minor]).toEqual(['100000', '0']);
    await tag(yard, staff, { lines: { within: ['programme:33210'], suggested: '08.2' }, asSuggested: true });
    expect((await lines('unknown=cofog')).lineCount).toBe(4);
    await tag(yard, staff, { asSuggested: true });
    expect(shareOf(await coverageIn(yard), 'cofog')).toBe(10_000);
    expect((await yard.get<SuggestionListView>(`${base}/suggestions`, { as: staff })).body.items).toEqual([]);
  });

  it('keeps what was said for the lines of next year, from the first day', async () => {
    await publishBudget(yard, [{ content: townSpending }], { fiscalYear: 2027 });
    const view = await coverageIn(yard, '?version=2027');
    expect([shareOf(view, 'cofog'), view.freshUnknownLines]).toEqual([10_000, 0]);
  });
});
