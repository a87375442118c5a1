import type { CityFactListView } from '@madang/contracts/city-facts';
import type { FactsPreviewView, FactsTakenView } from '@madang/contracts/fact-imports';
import type { ValuesPreviewView } from '@madang/contracts/indicator-imports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWith } from './fixtures/budgets.js';
import { addGroups } from './fixtures/groups.js';
import { workbook } from './fixtures/workbook.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  staff = await yard.person('staff');
  await addGroups(yard, { carers: 'Carers' });
});
afterAll(() => yard.close());

const file = [
  'kind;year;item;value;source;remark',
  'population;2025;;1.200;Register;',
  'price index;2025;;103,5;Statistics office;',
  'group-population;2025;carers;80;;',
];
const source = 'source=Survey%20of%20carers';

function send<T>(path: string, content: string | Buffer, as: Person | undefined = staff) {
  return yard.post<T & { code: string; faults: number; cells: unknown[] }>(path, { ...(as && { as }), ...formWith('facts.csv', content) });
}
const facts = async () => {
  const { items } = (await yard.get<CityFactListView>('/facts')).body;
  return items.map(({ kind, year, item, value, source: said }) => [kind, year, item, value, said]);
};

describe('a file of facts', () => {
  it('is looked at without keeping anything of it', async () => {
    const { status, body } = await send<FactsPreviewView>(`/fact-imports/preview?${source}`, file.join('\n'));
    expect(status).toBe(200);
    expect(body).toEqual({
      added: 3,
      replaced: 0,
      unchanged: 0,
      decimalMark: ',',
      ignored: ['remark'],
      checks: ['C01', 'C06', 'C12'],
      faults: 0,
      errors: [],
    });
    expect(await facts()).toEqual([]);
  });

  it('says of each bad cell what is wrong, and nothing of it is taken', async () => {
    const bad = [...file, 'population;;;5;x;', 'people;2025;;5;x;', 'group-population;2026;nobody;5;x;'].join('\n');
    const { body } = await send<FactsPreviewView>(`/fact-imports/preview?${source}`, bad);
    expect(body.faults).toBe(3);
    expect(body.errors).toEqual([
      { fault: 'year-missing', row: 5, column: 2, heading: 'year', cell: '' },
      { fault: 'kind-unknown', row: 6, column: 1, heading: 'kind', cell: 'people' },
      { fault: 'item-not-known', row: 7, column: 3, heading: 'item', cell: 'nobody' },
    ]);
    const taken = await send('/fact-imports?' + source, bad);
    expect([taken.status, taken.body.code, taken.body.faults, taken.body.cells.length]).toEqual([400, 'check/facts-refused', 3, 3]);
    expect(await facts()).toEqual([]);
  });

  it('is taken as a whole; the checks are put again, and residents and prices go to the record of the city', async () => {
    const { status, body } = await send<FactsTakenView>(`/fact-imports?${source}`, file.join('\n'));
    expect([status, body]).toEqual([201, { added: 3, replaced: 0, unchanged: 0 }]);
    expect(await facts()).toEqual([
      ['group-population', 2025, 'carers', '80', 'Survey of carers'],
      ['population', 2025, '', '1200', 'Register'],
      ['price-index', 2025, '', '103.5', 'Statistics office'],
    ]);
    const [city] = await yard.db.query<{ years: object }[]>('select years from city where id = $1', [yard.cityId]);
    expect(city!.years).toEqual({ 2025: { population: 1200, priceIndex: '103.5' } });
    const [event] = await yard.db.query<{ payload: object }[]>(`select payload from outbox where name = 'city.facts-recorded'`);
    expect(event!.payload).toMatchObject({ kinds: ['population', 'price-index', 'group-population'] });
  });

  it('says only what is new when it comes again', async () => {
    const again = file.with(1, 'population;2025;;1.300;Register;').join('\n');
    const { body } = await send<FactsPreviewView>(`/fact-imports/preview?${source}`, again);
    expect(body).toMatchObject({ added: 0, replaced: 1, unchanged: 2, checks: ['C01', 'C06'] });
    await send(`/fact-imports?${source}`, again);
    expect((await send<FactsTakenView>(`/fact-imports?${source}`, again)).body).toEqual({ added: 0, replaced: 0, unchanged: 3 });
    const rows = await yard.db.query<unknown[]>(`select 1 from city_fact where kind = 'population'`);
    expect(rows.length).toBe(2);
  });

  it('may be a workbook, whose numbers are numbers', async () => {
    const sheets = {
      Notes: [],
      Facts: [
        ['kind', 'year', 'value', 'source'],
        ['price-index', 2026, 104.125, 'Statistics office'],
      ],
    };
    const { body } = await send<FactsPreviewView>('/fact-imports/preview', workbook(sheets));
    expect(body).toMatchObject({ added: 1, faults: 0, decimalMark: '.' });
    await send('/fact-imports', workbook(sheets));
    expect(await facts()).toContainEqual(['price-index', 2026, '', '104.125', 'Statistics office']);
  });

  it('is refused when it is none, too long, or not sent at all', async () => {
    const code = async (content: string | Buffer, path = '/fact-imports/preview') => (await send(path, content)).body.code;
    expect(await code('year;value\n2025;1')).toBe('check/no-fact-columns');
    expect(await code(Buffer.from('%PDF-1.7 and the rest'))).toBe('table/other-kind');
    expect(await code(['kind,value', ...Array.from({ length: 2000 }, () => 'x,1')].join('\n'))).toBe('check/file-too-long');
    const nothing = await yard.call<{ code: string }>('POST', '/fact-imports', {
      as: staff,
      body: Buffer.from('--x--\r\n'),
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([nothing.status, nothing.body.code]).toEqual([400, 'check/file-missing']);
  });

  it('is taken from the office of that very city alone', async () => {
    const others = [undefined, await yard.person('resident'), await yard.person('facilitator')];
    const foreign = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    for (const as of [...others, foreign])
      for (const path of ['/fact-imports', '/fact-imports/preview']) {
        const { status } = await yard.post(path, { ...(as && { as }), ...formWith('facts.csv', file.join('\n')) });
        expect([401, 403]).toContain(status);
      }
  });
});

describe('a workbook of figures', () => {
  it('is read like a file of text', async () => {
    const figures = workbook({
      Figures: [
        ['code', 'year', 'value', 'source'],
        ['HO-O1', 2025, 12.125, 'Survey of homes'],
      ],
    });
    const { status, body } = await yard.post<ValuesPreviewView>('/indicator-imports/preview', {
      as: staff,
      ...formWith('figures.xlsx', figures),
    });
    expect([status, body.added, body.faults, body.decimalMark, body.codes]).toEqual([200, 1, 0, '.', ['HO-O1']]);
  });
});
