import type { ValuesPreviewView, ValuesTakenView } from '@madang/contracts/indicator-imports';
import type { IndicatorCatalogueView, IndicatorDetailView, IndicatorGridView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueBody, IndicatorValuesView, SeriesView } from '@madang/contracts/indicator-values';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWith } from './fixtures/budgets.js';
import { addGroups } from './fixtures/groups.js';
import { addDistricts } from './fixtures/indicators.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
const thisYear = new Date().getUTCFullYear();

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  staff = await yard.person('staff');
  await addDistricts(yard, { '01': ['Centro', 500], '02': ['Norte', 400], '03': ['Sur', 100] });
  await addGroups(yard, { carers: 'Carers', 'older-alone': 'Older people who live alone', youth: 'Young people' });
  await addCity(yard.db, 'elsewhere');
});
afterAll(() => yard.close());

const plain: IndicatorValueBody = {
  year: thisYear,
  group: null,
  district: null,
  value: '12.5',
  numerator: '125',
  denominator: '1000',
  sampleSize: null,
  quality: 'survey',
  source: 'Survey of homes',
  sourceUrl: 'https://example.org/homes',
  licence: 'CC BY 4.0',
  note: null,
  because: null,
};

const record = (code: string, change: Partial<IndicatorValueBody> = {}, as: Person | undefined = staff) =>
  yard.post<ValuesTakenView & { code: string }>(`/indicators/${code}/values`, { ...(as && { as }), body: { ...plain, ...change } });
const detail = async (code: string) => (await yard.get<IndicatorDetailView>(`/indicators/${code}`)).body;
const send = <T>(path: string, text: string, as: Person | undefined = staff) =>
  yard.post<T & { code: string }>(path, { ...(as && { as }), ...formWith('figures.csv', text) });
const shown = (series: readonly SeriesView[]) =>
  series.map(({ group, district, standing, place, values }) => [group, district, standing, place, values.map(({ value }) => value)]);

const definition = {
  right: 'HO',
  labels: { es: 'Hogares sin calefacción', en: 'Homes without heating' },
  unit: 'percent',
  direction: 'down',
  band: null,
  computation: { en: 'Homes without a working heater, of all homes' },
  notes: {},
  cadence: 'yearly',
  countsPeople: true,
  because: null,
} as const;
const define = (code: string, change: object = {}, as: Person | undefined = staff) =>
  yard.call('PUT', `/indicators/${code}/definition`, { ...(as && { as }), body: { ...definition, ...change } });

describe('the catalogue of indicators', () => {
  it('shows every indicator, also those that nobody here has counted', async () => {
    const { items } = (await yard.get<IndicatorCatalogueView>('/indicator-catalogue')).body;
    expect(items.length).toBe(89);
    expect(items.find(({ code }) => code === 'ED-P1')).toMatchObject({
      standing: 'never-collected',
      sdg: '4.2.2',
      sdgMatch: 'exact',
      values: 0,
    });
  });

  it('can be narrowed to a right, and to what is known or not', async () => {
    await record('WK-O1');
    const codes = async (query: string) =>
      (await yard.get<IndicatorCatalogueView>(`/indicator-catalogue?${query}`)).body.items.map(({ code }) => code);
    expect(await codes('right=WK&show=known')).toEqual(['WK-O1']);
    expect(await codes('right=WK&show=unknown')).not.toContain('WK-O1');
    expect((await yard.get('/indicator-catalogue?show=some')).status).toBe(400);
    expect((await yard.get('/indicator-values?group=%00')).status).toBe(400);
  });

  it('has a sheet for each, with the articles behind it, before anything is counted', async () => {
    const { sheet, series } = await detail('HO-O3');
    expect(sheet).toMatchObject({ sdg: '11.1.1', sdgMatch: 'proxy', definedAt: null, version: 1, cadence: 'yearly', countsPeople: true });
    expect(sheet.articles.map(({ id }) => id)).toEqual(['ICESCR-11', 'ICERD-5']);
    expect(shown(series)).toEqual(['carers', 'older-alone', 'youth'].map((group) => [group, null, 'never-collected', null, []]));
    for (const made of ['XX', 'toString', 'ho-o1', '%00']) expect((await yard.get(`/indicators/${made}`)).status).toBe(404);
  });
});

describe('figures', () => {
  it('stand with all that makes them, worst-off group first, five words for five things', async () => {
    await record('HO-O1', { value: '12.50' });
    await record('HO-O1', { group: 'carers', value: '30', numerator: '60', denominator: '200' });
    await record('HO-O1', { group: 'older-alone', value: '0', numerator: '0', denominator: '300' });
    await record('HO-O1', { group: 'youth', year: thisYear - 3, value: '40', numerator: '40', denominator: '100' });
    const { series } = await detail('HO-O1');
    expect(shown(series)).toEqual([
      [null, null, 'value', 1, ['12.50']],
      ['youth', null, 'old', 1, ['40']],
      ['carers', null, 'value', 2, ['30']],
      ['older-alone', null, 'zero', 3, ['0']],
    ]);
    expect((await detail('HO-O1')).sheet).toMatchObject({ standing: 'value', latestYear: thisYear, values: 4 });
    expect(series[0]!.values[0]).toMatchObject({
      numerator: '125',
      denominator: '1000',
      quality: 'survey',
      licence: 'CC BY 4.0',
      hidden: false,
    });
  });

  it('of fewer than ten people are hidden, with all that would give them away, to everybody', async () => {
    await record('SA-O1', { value: '50', numerator: '500', denominator: '1000' });
    for (const [district, people] of [
      ['01', 600],
      ['02', 394],
      ['03', 6],
    ] as const)
      await record('SA-O1', { district, value: '50', numerator: String(people / 2), denominator: String(people) });
    const { series } = await detail('SA-O1');
    expect(shown(series).filter(([group]) => group === null)).toEqual([
      [null, null, 'value', 1, ['50']],
      [null, '01', 'value', 1, ['50']],
      [null, '02', 'hidden', null, [null]],
      [null, '03', 'hidden', null, [null]],
    ]);
    const hidden = series.find(({ district }) => district === '03')!.values[0]!;
    expect(hidden).toMatchObject({ value: null, numerator: null, denominator: null, sampleSize: null, hidden: true });
    const asStaff = await yard.get<IndicatorValuesView>('/indicator-values?code=SA-O1&district=03', { as: staff });
    expect(asStaff.body.items[0]).toMatchObject({ value: null, denominator: null, hidden: true });
    const { text } = await yard.get('/indicator-values.csv?code=SA-O1&district=03');
    expect(text).toContain(',03,hidden,,,,,survey');
    expect(
      (await yard.get<{ items: { code: string; values: { district: string }[] }[] }>('/indicators')).body.items
        .find(({ code }) => code === 'SA-O1')!
        .values.map(({ district }) => district),
    ).toEqual(['01']);
  });

  it('come back into sight when a correction makes them large enough', async () => {
    await record('SA-O2', { value: '50', numerator: '500', denominator: '1000' });
    await record('SA-O2', { district: '03', value: '50', numerator: '3', denominator: '6' });
    expect((await detail('SA-O2')).series.find(({ district }) => district === '03')).toMatchObject({ standing: 'hidden' });
    await record('SA-O2', {
      district: '03',
      value: '50',
      numerator: '50',
      denominator: '100',
      because: 'The count was of one street only',
    });
    const after = await detail('SA-O2');
    expect(shown(after.series.filter(({ district }) => district === '03'))).toEqual([[null, '03', 'value', 1, ['50']]]);
    expect(after.corrections).toMatchObject([{ district: '03', value: null }]);
  });

  it('are never overwritten: a correction needs a reason, and the old one stays readable', async () => {
    await record('FO-O1');
    expect((await record('FO-O1', { value: '13' })).body).toMatchObject({ code: 'indicator/reason-needed', status: 400 });
    expect((await record('FO-O1')).body).toEqual({ added: 0, corrected: 0, unchanged: 1 });
    expect((await record('FO-O1', { value: '13', because: 'The survey was weighted anew' })).body).toMatchObject({ corrected: 1 });
    const { series, corrections } = await detail('FO-O1');
    expect(series[0]!.values.map(({ value }) => value)).toEqual(['13']);
    expect(corrections).toMatchObject([{ value: '12.5', because: 'The survey was weighted anew', group: null }]);
  });

  it('corrected by many at once leave one that stands, and all that stood before', async () => {
    await record('CU-O1');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => record('CU-O1', { value: String(20 + at), because: `Correction number ${at} of six` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    const { series, corrections } = await detail('CU-O1');
    expect([series[0]!.values.length, corrections.length]).toEqual([1, 6]);
  });

  it.each([
    [{ value: '101' }, 'out-of-range'],
    [{ group: 'nobody' }, 'group-unknown'],
    [{ district: '77' }, 'district-unknown'],
    [{ group: 'carers', denominator: null }, 'count-needed'],
  ])('that cannot be are refused: %j is %s', async (change, fault) => {
    const { status, body } = await record('HE-O3', change);
    expect([status, body]).toMatchObject([400, { code: 'indicator/values-refused', cells: [{ fault }] }]);
  });

  it('are written by staff and administrators of the city alone', async () => {
    expect((await record('ED-O1', {}, await yard.person('administrator'))).status).toBe(201);
    for (const role of ['resident', 'facilitator'] as const) {
      const as = await yard.person(role);
      expect((await record('ED-O2', {}, as)).status).toBe(403);
      expect((await define('OWN-1', {}, as)).status).toBe(403);
      expect((await send('/indicator-imports', 'code;value\nED-O2;5', as)).status).toBe(403);
      expect((await send('/indicator-imports/preview', 'code;value\nED-O2;5', as)).status).toBe(403);
    }
    expect((await yard.post('/indicators/ED-O2/values', { body: plain })).status).toBe(401);
    const theirs = await yard.post('/api/v1/cities/elsewhere/indicators/ED-O2/values', { as: staff, body: plain });
    expect([401, 403, 404]).toContain(theirs.status);
    expect((await yard.get<IndicatorValuesView>('/api/v1/cities/elsewhere/indicator-values')).body.items).toEqual([]);
    expect((await detail('ED-O2')).sheet.values).toBe(0);
  });
});

describe('what is counted', () => {
  it('of the city’s own needs a code, a name and, with a target, a band', async () => {
    expect((await define('CITY-HEAT')).status).toBe(204);
    expect((await detail('CITY-HEAT')).sheet).toMatchObject({ indicator: null, version: 1, right: 'HO', type: null, sdgMatch: 'none' });
    expect((await define('city-heat')).body).toMatchObject({ code: 'indicator/code-malformed' });
    expect((await define('CITY-X', { labels: { en: 'Only English' } })).body).toMatchObject({
      code: 'indicator/name-missing',
      language: 'es',
    });
    for (const change of [{ direction: 'target' }, { band: ['1', '2'] }, { direction: 'target', band: ['60', '40'] }])
      expect((await define('CITY-X', change)).body).toMatchObject({ code: 'indicator/band-needed' });
  });

  it('in another way is a new version with a reason, and the old one keeps its figures', async () => {
    await define('CITY-DAMP');
    await record('CITY-DAMP');
    const other = { computation: { en: 'Homes below 18 degrees, of all homes' } };
    expect((await define('CITY-DAMP', other)).body).toMatchObject({ code: 'indicator/reason-needed' });
    expect((await define('CITY-DAMP', { ...other, because: 'A heater alone warms nobody' })).status).toBe(204);
    const { sheet, series, earlierDefinitions } = await detail('CITY-DAMP');
    expect(sheet).toMatchObject({ version: 2, values: 0, standing: 'never-collected', because: 'A heater alone warms nobody' });
    expect(series.flatMap(({ values }) => values)).toEqual([]);
    expect(
      earlierDefinitions.map(({ version, series: old }) => [version, old.map(({ values }) => values.map(({ value }) => value))]),
    ).toEqual([[1, [['12.5']]]]);
  });

  it('in better words stays the same version', async () => {
    await define('CITY-WORDS');
    await record('CITY-WORDS');
    await define('CITY-WORDS', { labels: { es: 'Casas frías' }, notes: { es: 'Solo en invierno' } });
    expect((await detail('CITY-WORDS')).sheet).toMatchObject({ version: 1, values: 1, labels: { es: 'Casas frías' } });
  });

  it('of the common catalogue stays as it stands there', async () => {
    const ours = { right: 'HO', unit: 'percent', direction: 'down', labels: { es: 'Vivienda inadecuada' }, computation: {} };
    expect((await define('HO-O2', ours)).status).toBe(204);
    expect((await define('HO-O2', { ...ours, direction: 'up' })).body).toMatchObject({
      code: 'indicator/differs-from-catalogue',
      fields: ['direction'],
    });
  });
});

describe('a file of figures', () => {
  const long = ['code;year;group;value;n;source', `HE-P2;${thisYear};;31,5;2000;Clinics`, `HE-P2;${thisYear};carers;12,5;400;Clinics`];

  it('is looked at first, and nothing of it is kept', async () => {
    const { body } = await send<ValuesPreviewView>('/indicator-imports/preview?quality=survey', long.join('\n'));
    expect(body).toMatchObject({
      layout: 'long',
      decimalMark: ',',
      added: 2,
      corrected: 0,
      unchanged: 0,
      hidden: 0,
      faults: 0,
      codes: ['HE-P2'],
    });
    expect((await detail('HE-P2')).sheet.values).toBe(0);
  });

  it('is taken whole, and taken again changes nothing', async () => {
    expect((await send('/indicator-imports?quality=survey', long.join('\n'))).body).toEqual({ added: 2, corrected: 0, unchanged: 0 });
    expect((await send('/indicator-imports?quality=survey', long.join('\n'))).body).toEqual({ added: 0, corrected: 0, unchanged: 2 });
  });

  it('with one fault is refused whole, and every fault is named by its cell', async () => {
    const bad = [...long, `HE-P2;${thisYear - 1};nobody;5;400;Clinics`, `HE-P2;${thisYear - 1};;many;400;Clinics`].join('\n');
    const { body } = await send<ValuesPreviewView>('/indicator-imports/preview', bad);
    expect(body.errors).toMatchObject([
      { fault: 'group-unknown', row: 4, column: 3, heading: 'group', cell: 'nobody' },
      { fault: 'number-unreadable', row: 5, column: 4, heading: 'value', cell: 'many' },
    ]);
    const refused = await send('/indicator-imports', bad);
    expect([refused.status, refused.body]).toMatchObject([400, { code: 'indicator/values-refused', faults: 2 }]);
    expect((await detail('HE-P2')).series.flatMap(({ values }) => values).length).toBe(2);
  });

  it('may have the years side by side, in the letters of an old spreadsheet', async () => {
    const wide = Buffer.from(`código;distrito;${thisYear - 1};${thisYear}\nEN-O2;Norte;3,5;4\nEN-O2;1;*;..\n`, 'latin1');
    const sent = await yard.post<ValuesTakenView>('/indicator-imports?source=Parks%20office', { as: staff, ...formWith('w.csv', wide) });
    expect(sent.body).toEqual({ added: 3, corrected: 0, unchanged: 0 });
    const { items } = (await yard.get<IndicatorValuesView>('/indicator-values?code=EN-O2')).body;
    expect(items.map(({ year, district, value, hidden }) => [year, district, value, hidden])).toEqual([
      [thisYear - 1, '01', null, true],
      [thisYear - 1, '02', '3.5', false],
      [thisYear, '02', '4', false],
    ]);
  });

  it('that replaces figures says why', async () => {
    const changed = `code;year;value;source\nEN-O2;${thisYear};9;Parks office`;
    await send('/indicator-imports', changed);
    const other = changed.replace(';9;', ';10;');
    expect((await send('/indicator-imports', other)).body).toMatchObject({ code: 'indicator/reason-needed' });
    expect((await send<ValuesPreviewView>('/indicator-imports/preview', other)).body).toMatchObject({ added: 0, corrected: 1 });
    const why = encodeURIComponent('Two parks were counted twice');
    expect((await send(`/indicator-imports?because=${why}`, other)).body).toMatchObject({ corrected: 1 });
  });

  it('that is none is refused with the reason', async () => {
    expect((await send('/indicator-imports', 'name;colour\na;b')).body).toMatchObject({ code: 'indicator/no-values-column' });
    expect((await send('/indicator-imports', '')).body).toMatchObject({ status: 400 });
    expect((await send('/indicator-imports', '%PDF-1.7 ...')).body).toMatchObject({ code: 'table/other-kind', kind: 'pdf' });
    expect((await yard.post('/indicator-imports', { as: staff, body: {} })).status).toBeLessThan(500);
  });

  it('can be sent back as it was downloaded', async () => {
    const { text } = await yard.get('/indicator-values.csv?code=HE-P2');
    expect((await send('/indicator-imports', text)).body).toEqual({ added: 0, corrected: 0, unchanged: 2 });
  });
});

describe('whom the figures overlook', () => {
  it('is said for every indicator and every group', async () => {
    const { groups, rows, untouched } = (await yard.get<IndicatorGridView>('/indicator-grid')).body;
    expect(groups.map(({ code }) => code)).toEqual(['carers', 'older-alone', 'youth']);
    expect(rows.find(({ code }) => code === 'HO-O1')!.cells.map(({ standing, value }) => [standing, value])).toEqual([
      ['value', '30'],
      ['zero', '0'],
      ['old', '40'],
    ]);
    expect(rows.find(({ code }) => code === 'SA-O1')!.cells.map(({ standing }) => standing)).toEqual(Array(3).fill('never-collected'));
    expect(untouched).toBeGreaterThan(70);
  });
});
