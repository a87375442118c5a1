import { readFileSync } from 'node:fs';
import type { CheckView, CutListView, FindingListView } from '@madang/contracts/checks';
import type { CityFactListView } from '@madang/contracts/city-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, fact, numbersOf } from './fixtures/checks.js';
import { publishBudget, townSpending } from './fixtures/budgets.js';
import { Town } from './fixtures/towns.js';
import { addPerson, eventually, Yard } from './yard.js';

const rent = (voted: number) => ({ cofog: '10.6', voted });
const years = [
  { kind: 'population', year: 2025, value: '100' },
  { kind: 'population', year: 2026, value: '101' },
  { kind: 'price-index', year: 2025, value: '1' },
  { kind: 'price-index', year: 2026, value: '1.05' },
] as const;
const seven = ['why', 'how-long', 'other-ways', 'who-is-hit', 'minimum', 'who-was-heard', 'when-restored'];
const parts = seven.map((field) => ({ field, text: `About ${field}` }));

describe('checks of a published budget', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await Yard.open();
  });
  afterAll(() => yard.close());

  it('run by themselves when a budget is published through the desk, all twenty of them', async () => {
    const version = await publishBudget(yard, [{ content: townSpending }]);
    const list = await eventually(async () => {
      const { body } = await yard.get<FindingListView>(`/checks?version=${version}`);
      return body.complete && body;
    }, 30_000);
    expect(new Set(list.items.map(({ check }) => check)).size).toBe(20);
    const ranks = ['severe', 'concern', 'not_computable', 'watch', 'ok', 'info'];
    const order = list.items.map(({ level }) => ranks.indexOf(level));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it('name what is missing and who could supply it', async () => {
    const town = await Town.found(yard, 'missing');
    await town.findings(await town.publish(2026, [rent(1000)]));
    const { missing, say, inputs } = about(await town.check('C01'), { right: 'HO' });
    expect(missing.map(({ name, why, supplier, year, fact: asked }) => [name, why, supplier, year, asked])).toEqual([
      ['a0', 'missing', 'finance', 2025, null],
      ['p0', 'missing', 'statistics', 2025, 'population'],
      ['p1', 'missing', 'statistics', 2026, 'population'],
      ['d0', 'missing', 'statistics', 2025, 'price-index'],
      ['d1', 'missing', 'statistics', 2026, 'price-index'],
    ]);
    expect(say).toMatch(/^Cannot be computed/);
    expect(inputs.find(({ name }) => name === 'a1')).toMatchObject({ state: 'given', value: '100000', kind: 'money', year: 2026 });
    expect(about(await town.check('C21'), {}).missing[0]).toMatchObject({ name: 'interest', fact: 'interest-chapters' });
  });

  it('never compare a proposed budget with a voted one', async () => {
    const town = await Town.found(yard, 'phases');
    await town.recordFacts(years);
    await town.publish(2025, [rent(1000)]);
    await town.findings(await town.publish(2026, [rent(1010)], 'proposed'));
    const finding = about(await town.check('C01'), { right: 'HO' });
    expect([finding.level, finding.missing.map(({ name, why }) => [name, why])]).toEqual(['not_computable', [['phases', 'phases-differ']]]);
    await town.publish(2026, [rent(1010)]);
    await town.ranAgain('C01', ({ findings }) => findings.some(({ level }) => level === 'concern'));
  });

  it('keep what they said of a version when it is corrected, and judge the year after it anew', async () => {
    const town = await Town.found(yard, 'corrected');
    await town.recordFacts(years);
    const first = await town.publish(2025, [rent(1000)]);
    const newest = await town.publish(2026, [rent(1010)]);
    await Promise.all([first, newest].map((version) => town.findings(version)));
    const second = await town.publish(2025, [rent(900)]);
    await town.findings(second);
    const view = await town.ranAgain('C01', ({ findings }) =>
      findings.some(({ level, subject }) => subject.right === 'HO' && level === 'ok'),
    );
    expect(numbersOf(about(view, { right: 'HO' }))['change']).toBeGreaterThan(0);
    const ofRent = view.history.filter(({ subject }) => subject.right === 'HO');
    expect(ofRent.filter(({ version }) => version === newest).map(({ level }) => level)).toEqual(['ok', 'concern']);
    expect(new Set(ofRent.map(({ version }) => version))).toEqual(new Set([first, second, newest]));
  });

  it('follow the thresholds of the city, which everybody sees beside the usual ones', async () => {
    const town = await Town.found(yard, 'thresholds');
    await town.recordFacts(years);
    await town.findings(await (await town.publish(2025, [rent(1000)]), town.publish(2026, [rent(1010)])));
    const body = { bounds: [0, -0.01, -0.04], reason: 'The council decided it on 3 March.' };
    expect((await town.post('/checks/C01/thresholds', body)).status).toBe(204);
    const view = await town.ranAgain('C01', ({ findings }) => findings.some(({ level }) => level === 'severe'));
    expect(view.bounds.map(({ bound, usual }) => [bound, usual])).toEqual([
      [0, 0],
      [-0.01, -0.02],
      [-0.04, -0.1],
    ]);
    expect(view.changes.map(({ reason, bounds }) => [reason, bounds])).toEqual([[body.reason, body.bounds]]);
    expect(view.changes[0]!.author).toMatch(/^Somebody/);
    expect(view.history.map(({ level, reason }) => [level, reason])).toContainEqual(['concern', 'published']);
    expect((await town.post('/checks/C01/thresholds', { bounds: null, reason: 'The usual ones serve us.' })).status).toBe(204);
    const after = await town.ranAgain('C01', ({ findings }) => findings.some(({ level }) => level === 'concern'));
    expect([after.changes.length, after.bounds.every(({ bound, usual }) => bound === usual)]).toEqual([2, true]);
  });

  it('take no thresholds that cross, are incomplete, have no reason, or belong to no check', async () => {
    const town = await Town.found(yard, 'crossing');
    const set = async (body: unknown, check = 'C01') => (await town.post<{ code: string }>(`/checks/${check}/thresholds`, body)).body?.code;
    expect(await set({ bounds: [0, -0.5, -0.1], reason: 'Because' })).toBe('rights/bounds-out-of-order');
    expect(await set({ bounds: [0], reason: 'Because' })).toBe('rights/bounds-incomplete');
    expect(await set({ bounds: [0, -0.02, -0.1], reason: '  ' })).toBe('request/invalid');
    expect(await set({ bounds: [], reason: 'Because' }, 'C24')).toBe('rights/no-bounds');
    expect(await set({ bounds: [1], reason: 'Because' }, 'C99')).toBe('request/not-found');
  });

  it('ask the city to justify a cut, and show that it has not', async () => {
    const town = await Town.found(yard, 'cuts');
    await town.recordFacts(years);
    await town.publish(2025, [rent(1000), { cofog: '09.1', voted: 100 }]);
    const version = await town.publish(2026, [rent(1010), { cofog: '09.1', voted: 200 }]);
    await town.findings(version);
    const cuts = async () => (await town.get<CutListView>(`/budget-versions/${version}/cuts`)).body.items;
    expect(await cuts()).toMatchObject([{ right: 'HO', level: 'concern', given: [] }]);
    const justify = (body: object) =>
      town.post<{ code: string }>(`/budget-versions/${version}/justifications`, { signedBy: 'A. Name, treasurer', ...body });
    expect((await justify({ right: 'ED', parts })).body.code).toBe('check/no-justification-due');
    expect((await justify({ right: 'HO', parts: parts.slice(1) })).body).toMatchObject({
      code: 'check/justification-incomplete',
      missing: ['why'],
    });
    expect((await justify({ right: 'HO', parts })).status).toBe(201);
    const [cut] = await cuts();
    expect(cut!.given.map(({ signedBy, parts: said }) => [signedBy, said.map(({ field }) => field)])).toEqual([
      ['A. Name, treasurer', seven],
    ]);
    const list = (await town.get<FindingListView>(`/checks?version=${version}&right=HO`)).body;
    const c01 = list.items.find(({ check }) => check === 'C01')!;
    expect([c01.justificationDue, c01.justified]).toEqual([true, true]);
  });

  it('hide how few took part, and say that it is hidden', async () => {
    const town = await Town.found(yard, 'few');
    await town.addDistricts({ North: 100, South: 100 });
    await town.findings(await town.publish(2026, [rent(1000)]));
    const { level, missing } = about(await town.check('C17'), {});
    expect([level, missing.map(({ item, field, why }) => [item, field, why])]).toEqual([
      'not_computable',
      [
        ['North', 'participants', 'hidden'],
        ['South', 'participants', 'hidden'],
      ],
    ]);
  });

  it('give every input and every result away as a table', async () => {
    const answer = await yard.get('/checks/C02/findings.csv');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(answer.text.split('\r\n')[0]).toContain('fiscal_year,check,check_version,level,right');
    expect(answer.text).toContain(',input,total1,');
  });

  it('are one city’s own, and staff of another changes nothing here', async () => {
    const [here, there] = [await Town.found(yard, 'here'), await Town.found(yard, 'there')];
    const version = await here.publish(2026, [rent(1000)]);
    await here.findings(version);
    expect((await there.get<FindingListView>('/checks')).body).toEqual({ version: null, complete: true, items: [] });
    expect((await there.get(`/checks?version=${version}`)).status).toBe(404);
    expect((await there.get(`/budget-versions/${version}/cuts`)).status).toBe(404);
    const resident = await addPerson(yard.db, here.cityId, ['resident']);
    const acts = [
      ['/checks/C01/thresholds', { bounds: null, reason: 'Because' }],
      ['/facts', { facts: [fact({ kind: 'population', year: 2026, value: '1' })] }],
      [`/budget-versions/${version}/justifications`, { right: 'HO', parts, signedBy: 'Nobody' }],
    ] as const;
    for (const [path, body] of acts) {
      expect((await here.post(path, body, resident)).status).toBe(403);
      expect([401, 403]).toContain((await here.post(path, body, there.staff)).status);
      expect((await yard.post(here.path(path), { body })).status).toBe(401);
    }
  });

  it('are not there under made-up names, nor are those of proposals', async () => {
    for (const made of ['C99', 'C14', 'c01', '%00']) expect((await yard.get(`/checks/${made}`)).status).toBe(404);
    expect((await yard.get('/checks?version=yesterday')).status).toBe(400);
  });
});

describe('facts that a city records', () => {
  let yard: Yard;
  let town: Town;
  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    town = await Town.found(yard, 'facts');
  });
  afterAll(() => yard.close());

  const refused = async (...given: Parameters<typeof fact>[0][]) =>
    (await town.post<{ code: string; faults: unknown[] }>('/facts', { facts: given.map(fact) })).body;

  it('are read by everybody with their source, the newest of each', async () => {
    await town.recordFacts([{ kind: 'population', year: 2026, value: '100' }]);
    await town.recordFacts([{ kind: 'population', year: 2026, value: '101', source: 'Counted again' }]);
    const { items } = (await town.get<CityFactListView>('/facts')).body;
    expect(items.map(({ kind, year, value, source }) => [kind, year, value, source])).toEqual([
      ['population', 2026, '101', 'Counted again'],
    ]);
    const rows = await yard.db.query<unknown[]>('select 1 from city_fact where city_id = $1', [town.cityId]);
    expect(rows.length).toBe(2);
    const [city] = await yard.db.query<{ years: object }[]>('select years from city where id = $1', [town.cityId]);
    expect(city!.years).toEqual({ 2026: { population: 101 } });
  });

  it('come all or none, and each fault is named by its place', async () => {
    const body = await refused(
      { kind: 'population', year: 2027, value: '100' },
      { kind: 'population', value: '100' },
      { kind: 'population', year: 2027, value: '1.5' },
      { kind: 'population', year: 2027, value: '-1' },
      { kind: 'target', year: 2030, item: 'XX-O9', value: '1' },
      { kind: 'deprivation-indicator', value: 'NOT-HERE' },
      { kind: 'document-published', year: 2026, item: 'audit', value: 'perhaps' },
      { kind: 'peer-own-revenue', year: 2026, name: 'Elsewhere', value: '1' },
      { kind: 'group-population', year: 2026, item: 'nobody', value: '1' },
    );
    expect(body.code).toBe('check/fact-refused');
    expect(body.faults).toEqual([
      { place: 1, field: 'year', why: 'missing' },
      { place: 2, field: 'value', why: 'not-whole' },
      { place: 3, field: 'value', why: 'below-zero' },
      { place: 4, field: 'item', why: 'not-known' },
      { place: 5, field: 'value', why: 'not-known' },
      { place: 6, field: 'value', why: 'not-yes-or-no' },
      { place: 7, field: 'name', why: 'not-asked' },
      { place: 8, field: 'item', why: 'not-known' },
    ]);
    const { items } = (await town.get<CityFactListView>('/facts?kind=population')).body;
    expect(items.map(({ year }) => year)).toEqual([2026]);
  });

  it('are not taken without a source', async () => {
    const { status } = await town.post('/facts', { facts: [fact({ kind: 'population', year: 2026, value: '5', source: ' ' })] });
    expect(status).toBe(400);
  });

  it('are put to the checks again at once', async () => {
    const before = await queued();
    await town.publish(2026, [rent(10)]);
    await town.recordFacts([{ kind: 'population', year: 2026, value: '102' }]);
    expect(await queued()).toBe(before + 1);
  });

  async function queued(): Promise<number> {
    const rows = await yard.db.query<{ key: string }[]>(`select key from graphile_worker.jobs where task_identifier = 'run-checks'`);
    return rows.length;
  }
});

describe('each check', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
  });
  afterAll(() => yard.close());

  const entry = async (id: string) => (await yard.get<CheckView>(`/checks/${id}`)).body.entry;

  it('says what it rests on', async () => {
    const { articles, methods, levels } = await entry('C01');
    expect([articles.map(({ id }) => id), methods.includes('CESCR GC3'), levels.length]).toEqual([['ICESCR-2'], true, 4]);
  });

  it('has its name, its question and its levels in the words of the pages', async () => {
    const words = readFileSync(new URL('../../../apps/web/src/features/checks/locales/en.po', import.meta.url), 'utf8');
    const said = new Set([...words.matchAll(/^msgid "(.*)"$/gm)].map(([, text]) => text!.replaceAll(String.raw`\"`, '"')));
    const ids = Array.from({ length: 24 }, (_, place) => `C${String(place + 1).padStart(2, '0')}`);
    const ofBudgets = ids.filter((id) => !['C14', 'C15', 'C22', 'C24'].includes(id));
    const unsaid: string[] = [];
    for (const id of ofBudgets) {
      const { name, question, levels } = await entry(id);
      unsaid.push(...[name, question, ...levels.map(({ say }) => say)].filter((text) => !said.has(text)));
    }
    expect([ofBudgets.length, unsaid]).toEqual([20, []]);
  });
});
