import type { DistrictListView, DistrictDetailView } from '@madang/contracts/districts';
import type { IndicatorListView } from '@madang/contracts/indicators';
import type { RightListView, RightView } from '@madang/contracts/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget, townEliminations, townSpending } from './fixtures/budgets.js';
import { addDistricts, addSeries } from './fixtures/indicators.js';
import { addCycle, addPublished, addSubmitted, policy } from './fixtures/proposals.js';
import { addSmallBudget, rent, roads, setYears, smallBudget } from './fixtures/small-budget.js';
import { addCity, Yard } from './yard.js';

describe('districts and their indicators', () => {
  let yard: Yard;

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    await addDistricts(yard, { '01': ['Centro', 50, '201'], '02': ['Norte', 30], '03': ['Sur', null] });
    await addSeries(yard, { code: 'A-POOR', right: 'CH', direction: 'down', values: { '01': '9.90', '02': '30', '03': '30' } });
    await addSeries(yard, {
      code: 'B-GREEN',
      right: 'EN',
      direction: 'up',
      values: { '01': '2.5', '02': '12', '03': '10.00000000000000001' },
    });
    await addSeries(yard, { code: 'C-HELP', direction: 'none', values: { '02': '1', '03': '0.5' } });
    await publishBudget(yard, [{ content: townSpending }]);
  });
  afterAll(() => yard.close());

  const get = async <T>(path: string) => (await yard.get<T>(path)).body;
  const inOrder = ({ items }: IndicatorListView, code: string) =>
    items.find((one) => one.code === code)!.values.map(({ district, value, place }) => [district, value, place]);

  it('stand worst off first, equals on one place, every digit as the source has it', async () => {
    const list = await get<IndicatorListView>('/indicators');
    expect(inOrder(list, 'A-POOR')).toEqual([
      ['02', '30', 1],
      ['03', '30', 1],
      ['01', '9.90', 3],
    ]);
    expect(inOrder(list, 'B-GREEN')).toEqual([
      ['01', '2.5', 1],
      ['03', '10.00000000000000001', 2],
      ['02', '12', 3],
    ]);
  });

  it('have no place where more is neither better nor worse', async () => {
    expect(inOrder(await get<IndicatorListView>('/indicators'), 'C-HELP')).toEqual([
      ['02', '1', null],
      ['03', '0.5', null],
    ]);
  });

  it('are asked for by right, and by no right that does not exist', async () => {
    const { items } = await get<IndicatorListView>('/indicators?right=EN');
    expect(items.map(({ code }) => code)).toEqual(['B-GREEN']);
    expect((await yard.get('/indicators?right=XX')).status).toBe(400);
  });

  it('show the money of their own department, also for each of their own residents', async () => {
    const { items, version } = await get<DistrictListView>('/districts');
    expect(version!.fiscalYear).toBe(2026);
    expect(items.map(({ code, population }) => [code, population])).toEqual([
      ['01', 50],
      ['02', 30],
      ['03', null],
    ]);
    const [own, none] = items;
    expect(own!.budget!.amounts).toMatchObject({ initial: { minor: '30000' }, final: { minor: '30000' }, executed: { minor: '20000' } });
    expect(own!.budget!.perResident!.initial.minor).toBe('600');
    expect(none!.budget).toBeNull();
  });

  it('say on their page where they are worse off than others first', async () => {
    const district = await get<DistrictDetailView>('/districts/02');
    expect(district.indicators.map(({ code, value, place, of }) => [code, value, place, of])).toEqual([
      ['A-POOR', '30', 1, 3],
      ['B-GREEN', '12', 3, 3],
      ['C-HELP', '1', null, 2],
    ]);
  });

  it('count the proposals that everybody can read, not the drafts', async () => {
    await addCycle(yard);
    const counts = async () => (await get<DistrictListView>('/districts')).items.map(({ proposals }) => proposals);
    const body = { ...policy, districtCode: '02' };
    await addSubmitted(yard, await yard.person(), body);
    expect(await counts()).toEqual([0, 0, 0]);
    await addPublished(yard, body);
    expect(await counts()).toEqual([0, 1, 0]);
  });

  it('are not those of another city, nor made up', async () => {
    const other = await addCity(yard.db, 'elsewhere');
    await addDistricts(yard, { '77': ['Far', 10] }, other);
    expect((await yard.get('/districts/77')).status).toBe(404);
    expect((await yard.get('/districts/%00')).status).toBe(404);
    const theirs = await yard.get<DistrictListView>('/api/v1/cities/elsewhere/districts');
    expect([theirs.body.version, theirs.body.items.map(({ code, budget }) => [code, budget])]).toEqual([null, [['77', null]]]);
  });
});

describe('the rights and the money that serves them', () => {
  let yard: Yard;

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    await addDistricts(yard, { '01': ['Centro', 50], '02': ['Norte', 30] });
    await addSeries(yard, { code: 'A-RENT', right: 'HO', direction: 'down', values: { '01': '9', '02': '30' } });
    await addSeries(yard, { code: 'B-JOBS', right: 'WK', direction: 'down', values: { '01': '9', '02': '30' } });
  });
  afterAll(() => yard.close());

  const get = async <T>(path: string) => (await yard.get<T>(path)).body;
  const list = () => get<RightListView>('/rights');
  const voted = ({ rights }: RightListView) =>
    Object.fromEntries(
      rights.flatMap(({ code, money }) => (money?.amounts.initial.minor !== '0' ? [[code, money?.amounts.initial.minor]] : [])),
    );

  it('stand there with their meaning and their articles before there is a budget', async () => {
    const { version, rights, notAttributed, total } = await list();
    expect([version, notAttributed, total, rights.length]).toEqual([null, null, null, 16]);
    expect(rights.every(({ plain, articles, money }) => plain !== '' && articles.length > 0 && money === null)).toBe(true);
    expect(rights[1]!.articles[1]).toMatchObject({ id: 'ICESCR-11', instrument: 'ICESCR', article: '11', binding: 'treaty' });
    expect(await get<RightView>('/rights/HO')).toMatchObject({ money: null, years: [], lines: [] });
  });

  it('part the spending by function, with what nobody has classified as a part of its own', async () => {
    await addSmallBudget(yard, { year: 2025, lines: smallBudget.map((line) => ({ ...line, voted: line.voted / 2 })) });
    await addSmallBudget(yard);
    const view = await list();
    expect(voted(view)).toEqual({ HO: '400000', ED: '480000', CH: '120000', MO: '900000', SA: '100000' });
    expect(view.notAttributed!.amounts).toMatchObject({ initial: { minor: '100000' }, executed: null });
    expect(view.unclassified!.amounts.initial.minor).toBe('100000');
    expect(view.total!.amounts.initial.minor).toBe('2100000');
    expect(view.rights.find(({ code }) => code === 'MO')!.money!.share).toBe(4286);
  });

  it('say over the years what served one right, each year by its own residents', async () => {
    await setYears(yard, { 2025: [50_000, '1'], 2026: [100_000, '1.02'] });
    const { years, lines, indicators, question } = await get<RightView>('/rights/HO');
    expect(
      years.map(({ version, amounts, perResident }) => [version.fiscalYear, amounts.initial.minor, perResident.initial.minor]),
    ).toEqual([
      [2025, '200000', '4'],
      [2026, '400000', '4'],
    ]);
    expect(lines.map(({ code, served, whole, weight }) => [code, served.minor, whole.minor, weight])).toEqual([
      [rent, '400000', '400000', 10_000],
    ]);
    expect([indicators.map(({ code }) => code), question !== '']).toEqual([['A-RENT'], true]);
    expect((await get<RightView>('/rights/MO')).lines.map(({ code }) => code)).toEqual([roads]);
  });

  it('are sixteen and no more', async () => {
    for (const made of ['XX', 'toString', 'ho', '%00']) expect((await yard.get(`/rights/${made}`)).status).toBe(404);
  });

  it('never count money twice that the city pays to its own bodies', async () => {
    const town = await Yard.open({ runsJobs: false });
    await town.db.query(`update city set programme_classification = 'es' where id = $1`, [town.cityId]);
    await publishBudget(town, [{ content: townSpending }, { name: 'own.csv', content: townEliminations, elimination: true }]);
    const { body } = await town.get<RightListView>('/rights');
    await town.close();
    const parts = [...body.rights.map(({ money }) => money!), body.notAttributed!];
    const sum = (of: 'initial' | 'final' | 'executed') => parts.reduce((minor, { amounts }) => minor + BigInt(amounts[of]!.minor), 0n);
    expect([sum('initial'), sum('final'), sum('executed')]).toEqual([90_000n, 95_000n, 52_000n]);
    expect(body.total!.amounts).toMatchObject({ initial: { minor: '90000' }, final: { minor: '95000' }, executed: { minor: '52000' } });
  });
});
