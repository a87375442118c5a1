import { directions, dimensions, groupLines, type BudgetLine, type LineGroup } from '@madang/budget';
import type { BudgetLinesView, BudgetLineView, BudgetSearchView } from '@madang/contracts/budget-lines';
import type { BudgetGroupsView, BudgetSumView, BudgetVersionListView, BudgetVersionView } from '@madang/contracts/budgets';
import type { Currency, Money } from '@madang/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetVersions, publishBudget, townEliminations, townSpending } from './fixtures/budgets.js';
import { addCity, Yard } from './yard.js';

const EUR = 'EUR' as Currency;
const euros = (amount: number) => ({ minor: String(amount * 100), currency: 'EUR' });

let yard: Yard;
let version: string;
let lastYear: string;

beforeAll(async () => {
  yard = await Yard.open();
  await yard.db.query(`update city set programme_classification = 'es', years = '{"2025": {"population": 1000}}' where id = $1`, [
    yard.cityId,
  ]);
  await yard.db.query(`insert into district (city_id, code, name, population, department_code) values ($1, '01', 'Centro', 10, '201')`, [
    yard.cityId,
  ]);
  await yard.db.query(
    `insert into classification (city_id, kind, code, names) values
       ($1, 'policy', '15', '{"es": "Vivienda y urbanismo", "ko": "주거와 도시계획"}'), ($1, 'policy', '33', '{"es": "Cultura", "ko": "문화"}'),
       ($1, 'expenditure-chapter', '2', '{"es": "Bienes", "en": "Goods"}')`,
    [yard.cityId],
  );
  const before = townSpending.replace('400,00;400,00;350,00;300,00', '300,00;300,00;350,00;300,00');
  lastYear = await publishBudget(yard, [{ content: before }], { fiscalYear: 2025, status: 'executed' });
  version = await publishBudget(
    yard,
    [{ content: townSpending }, { name: 'eliminaciones.csv', content: townEliminations, elimination: true }],
    {
      fiscalYear: 2026,
      executedThrough: '2026-07-31',
    },
  );
});
afterAll(() => yard.close());

const groups = async (query: string, which = version) =>
  (await yard.get<BudgetGroupsView>(`/budget-versions/${which}/groups?${query}`)).body;

describe('versions', () => {
  it('are listed newest first, with what must be known of them', async () => {
    const { body } = await yard.get<BudgetVersionListView>('/budget-versions');
    expect(body.items.map(({ id, fiscalYear, population }) => [id, fiscalYear, population])).toEqual([
      [version, 2026, 100_000],
      [lastYear, 2025, 1000],
    ]);
    expect(body.items[0]).toMatchObject({ status: 'approved', currency: 'EUR', executedThrough: '2026-07-31', leftOutRows: 0 });
  });

  it('are named by id, by year, or as the latest', async () => {
    const ids = [];
    for (const which of [version, '2026', 'latest', '2025'])
      ids.push((await yard.get<BudgetVersionView>(`/budget-versions/${which}`)).body.id);
    expect(ids).toEqual([version, version, version, lastYear]);
    for (const which of ['2024', 'nonsense', '01890000-0000-7000-8000-000000000000']) {
      expect((await yard.get(`/budget-versions/${which}`)).status).toBe(404);
    }
  });

  it('of another city are not found, and a city without one says so', async () => {
    await addCity(yard.db, 'nowhere');
    for (const which of [version, 'latest']) {
      expect((await yard.get(`/api/v1/cities/nowhere/budget-versions/${which}/groups?by=policy`)).status).toBe(404);
    }
    expect((await yard.get(`/api/v1/cities/nowhere/budget-lines/E-001-101-32301-1`)).status).toBe(404);
    expect((await yard.get<BudgetVersionListView>('/api/v1/cities/nowhere/budget-versions')).body.items).toEqual([]);
  });

  it('answer "not modified" to who has them already', async () => {
    const path = `/budget-versions/${version}/groups?by=policy`;
    const first = await yard.get(path);
    const again = await yard.get(path, { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect([first.status, again.status, again.text]).toEqual([200, 304, '']);
    expect(first.headers['cache-control']).toMatch(/^public/);
  });
});

describe('the money of a version', () => {
  it('is shown by policy three ways, with the eliminations as a part of its own', async () => {
    const view = await groups('by=policy');
    expect(view.groups.map(({ key, names, amounts, share, lineCount }) => [key, names, amounts.initial, share, lineCount])).toEqual([
      ['32', {}, euros(500), 5556, 2],
      ['15', { es: 'Vivienda y urbanismo', ko: '주거와 도시계획' }, euros(250), 2778, 1],
      ['33', { es: 'Cultura', ko: '문화' }, euros(250), 2778, 2],
    ]);
    expect(view.groups[0]!.amounts).toEqual({ initial: euros(500), final: euros(550), executed: euros(360) });
    expect(view.groups[0]!.perResident.initial).toEqual({ minor: '1', currency: 'EUR' });
    expect(view.eliminations).toMatchObject({ amounts: { initial: euros(100) }, share: -1111, lineCount: 1 });
    expect(view.consolidated).toMatchObject({ amounts: { initial: euros(900), final: euros(950), executed: euros(520) }, share: 10_000 });
    expect(view.others).toBeNull();
  });

  it('is followed down: within a policy by programme, within a district by chapter', async () => {
    const programmes = await groups('by=programme&within=policy:33');
    expect(programmes.within).toEqual([{ dimension: 'policy', key: '33', names: { es: 'Cultura', ko: '문화' } }]);
    expect(programmes.groups.map(({ key, names, lineCount }) => [key, names, lineCount])).toEqual([
      ['33210', { es: 'BIBLIOTECAS PÚBLICAS' }, 2],
    ]);
    expect(programmes.groups[0]!.share).toBe(2778);
    expect(programmes.eliminations).toBeNull();
    const chapters = await groups('by=chapter&within=policy:33&within=district:01');
    expect(await groups('by=chapter&within=policy:33,district:01')).toEqual(chapters);
    expect(chapters.groups.map(({ key, names, amounts }) => [key, names, amounts.initial])).toEqual([
      ['2', { es: 'Bienes', en: 'Goods' }, euros(50)],
    ]);
  });

  it('of a district is divided by the residents of that district', async () => {
    const { groups: districts } = await groups('by=district');
    expect(districts.map(({ key, names, residents, perResident }) => [key, names, residents, perResident.initial.minor])).toEqual([
      [null, {}, 100_000, '1'],
      ['01', { es: 'Centro' }, 10, '3000'],
    ]);
    const elsewhere = await groups('by=policy&within=district:');
    expect(elsewhere.groups.map(({ key }) => key)).toEqual(['32', '33']);
  });

  it('ranks and shares by the amount that is asked for', async () => {
    const view = await groups('by=chapter&phase=executed');
    expect(view.groups.map(({ key, share }) => [key, share])).toEqual([
      ['1', 5769],
      ['2', 3077],
      ['6', 2885],
    ]);
  });

  it('refuses a dimension or a part that there is not', async () => {
    for (const query of ['', 'by=colour', 'by=policy&within=colour:red', 'by=policy&phase=soon']) {
      expect((await yard.get(`/budget-versions/latest/groups?${query}`)).status).toBe(400);
    }
  });

  it('agrees with the package, dimension by dimension and amount by amount', async () => {
    const lines = await linesOf(version);
    for (const direction of directions) {
      for (const dimension of dimensions) {
        for (const phase of ['initial', 'final', 'executed'] as const) {
          const judged = groupLines(lines, { direction, dimension, currency: EUR, by: phase });
          const view = await groups(`direction=${direction}&by=${dimension}&phase=${phase}`);
          expect(view.groups.map(plainGroup)).toEqual(judged.groups.map(judgedGroup));
          expect(plain(view.consolidated)).toEqual(judgedSum(judged.consolidated));
          expect(view.eliminations?.share ?? 0).toBe(judged.eliminations.shareBasisPoints ?? 0);
        }
      }
    }
  });
});

describe('lines', () => {
  it('are listed largest first, and paged', async () => {
    const codes: string[] = [];
    let cursor = '';
    do {
      const { body } = await yard.get<BudgetLinesView>(`/budget-versions/latest/lines?limit=2${cursor}`);
      expect(body.lineCount).toBe(5);
      codes.push(...body.items.map(({ code }) => code));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor !== '');
    expect(codes).toEqual(['E-001-101-32301-1', 'E-001-201-15210-6', 'E-001-101-33210-2', 'E-001-101-32301-2', 'E-001-201-33210-2']);
  });

  it('of a part carry their names, shares and amounts per resident; eliminations are listed apart', async () => {
    const { body } = await yard.get<BudgetLinesView>('/budget-versions/latest/lines?within=programme:15210');
    expect(body.items).toEqual([
      {
        code: 'E-001-201-15210-6',
        direction: 'expenditure',
        elimination: false,
        programme: { code: '15210', names: { es: 'PROMOCIÓN DE VIVIENDA' } },
        department: { code: '001-201', names: { es: 'DISTRITO CENTRO' } },
        chapter: { code: '6', names: { es: 'INVERSIONES' } },
        economic: null,
        amounts: { initial: euros(250), final: euros(250), executed: euros(150) },
        perResident: {
          initial: { minor: '0', currency: 'EUR' },
          final: { minor: '0', currency: 'EUR' },
          executed: { minor: '0', currency: 'EUR' },
        },
        share: 2778,
      },
    ]);
    const apart = await yard.get<BudgetLinesView>('/budget-versions/latest/lines?eliminations=true');
    expect(apart.body.items.map(({ code, elimination, share }) => [code, elimination, share])).toEqual([
      ['XE-001-101-32301-4', true, -1111],
    ]);
  });

  it('have a page each: where it stands, what is free, whose rights it serves, and every year', async () => {
    const { body } = await yard.get<BudgetLineView>('/budget-lines/E-001-101-32301-1');
    expect(body).toMatchObject({
      current: true,
      version: { fiscalYear: 2026 },
      body: { code: '001' },
      path: [
        { dimension: 'area', key: '3' },
        { dimension: 'policy', key: '32' },
        { dimension: 'group', key: '323' },
        { dimension: 'programme', key: '32301' },
        { dimension: 'chapter', key: '1' },
      ],
      free: { appropriation: euros(400), committed: euros(350), earmarked: euros(0), free: euros(50) },
      rowCount: 1,
    });
    expect(body.cofog?.code).toMatch(/^09\./);
    expect(body.rights[0]).toMatchObject({ right: 'ED' });
    const attributed = body.rights.reduce((sum, { amount }) => sum + BigInt(amount.minor), BigInt(body.notAttributed!.minor));
    expect(attributed).toBe(40_000n);
    expect(body.years.map(({ version: { fiscalYear }, amounts }) => [fiscalYear, amounts.initial])).toEqual([
      [2025, euros(300)],
      [2026, euros(400)],
    ]);
    expect(body.years[0]!.perResident.initial).toEqual({ minor: '30', currency: 'EUR' });
  });

  it('that the newest budget no longer has are shown as they last stood', async () => {
    await publishBudget(yard, [{ content: townSpending.replace('15210;PROMOCIÓN DE VIVIENDA;6', '15220;OTRA VIVIENDA;6') }], {
      fiscalYear: 2027,
    });
    const { body } = await yard.get<BudgetLineView>('/budget-lines/E-001-201-15210-6');
    expect([body.current, body.version.fiscalYear]).toEqual([false, 2026]);
    await forgetVersions(yard, 2027);
    expect((await yard.get('/budget-lines/E-9-9-9')).status).toBe(404);
  });
});

describe('search', () => {
  const search = async (q: string, which = version) =>
    (await yard.get<BudgetSearchView>(`/budget-versions/${which}/search?q=${encodeURIComponent(q)}`)).body;

  it.each(['educación infantil', 'EDUCACION INFANTIL', 'infantil educacion'])('%s finds the nursery lines, accents or not', async (q) => {
    const found = await search(q);
    expect(found.matched).toBe('words');
    expect(found.items.map(({ code }) => code)).toEqual(['E-001-101-32301-1', 'E-001-101-32301-2']);
    expect(found.parts.map(({ dimension, key, lineCount }) => [dimension, key, lineCount])).toEqual([['programme', '32301', 2]]);
  });

  it.each(['vivenda', 'bibliotcas', 'infanttil'])('%s is close enough', async (q) => {
    const found = await search(q);
    expect(found.matched).toBe('similar');
    expect(found.lineCount).toBeGreaterThan(0);
  });

  it('finds parts by their names in any language', async () => {
    const found = await search('도시계획');
    expect(found.parts).toMatchObject([{ dimension: 'policy', key: '15', amounts: { initial: euros(250) } }]);
    expect(found.items).toEqual([]);
  });

  it('finds departments and lines by code, and nothing where there is nothing', async () => {
    expect((await search('distrito centro')).parts).toMatchObject([{ dimension: 'department', key: '001-201' }]);
    expect((await search('15210')).items.map(({ code }) => code)).toEqual(['E-001-201-15210-6']);
    expect(await search('zzzzzzz')).toMatchObject({ lineCount: 0, items: [], parts: [] });
    expect(await search('100%')).toMatchObject({ lineCount: 0 });
    expect(await search('  __  ')).toMatchObject({ lineCount: 0 });
  });

  it('asks for two letters at least', async () => {
    expect((await yard.get('/budget-versions/latest/search?q=a')).status).toBe(400);
  });
});

describe('files for download', () => {
  it('hold the groups that are shown, exactly, and what makes them the total', async () => {
    const answer = await yard.get(`/budget-versions/${version}/groups.csv?by=policy&language=ko`);
    expect(answer.headers['content-disposition']).toMatch(/attachment/);
    expect(answer.text).toBe(
      [
        '\uFEFFfiscal_year,dimension,code,name,currency,initial,final,executed,share_percent,lines',
        '2026,policy,32,,EUR,500.00,550.00,360.00,55.56,2',
        '2026,policy,15,주거와 도시계획,EUR,250.00,250.00,150.00,27.78,1',
        '2026,policy,33,문화,EUR,250.00,250.00,100.00,27.78,2',
        '2026,policy,,eliminations,EUR,100.00,100.00,90.00,-11.11,1',
        '2026,policy,,consolidated,EUR,900.00,950.00,520.00,100,6',
        '',
      ].join('\r\n'),
    );
  });

  it('hold no formula that somebody has planted in a name', async () => {
    const planted = townSpending.replaceAll('BIBLIOTECAS PÚBLICAS', '=HYPERLINK(1)').replaceAll('400,00', '-400,00');
    const id = await publishBudget(yard, [{ content: planted }], { fiscalYear: 2024 });
    const { text } = await yard.get(`/budget-versions/${id}/lines.csv`);
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).toContain('EUR,-400.00,-400.00,');
    await forgetVersions(yard, 2024);
  });
});

type Cell = string | number | boolean | null;

/** The lines of a version as the package has them. */
async function linesOf(id: string): Promise<BudgetLine[]> {
  const rows = await yard.db.query<Record<string, Cell>[]>('select * from budget_line where version_id = $1', [id]);
  const classified = (row: (typeof rows)[number], step: string) =>
    row[`${step}_code`] === null ? undefined : { code: String(row[`${step}_code`]), name: String(row[`${step}_name`]) };
  const money = (minor: Cell | undefined): Money | undefined =>
    typeof minor === 'string' ? { minor: BigInt(minor), currency: EUR } : undefined;
  return rows.map((row) => ({
    code: row['code'] as BudgetLine['code'],
    direction: row['direction'] as BudgetLine['direction'],
    elimination: row['elimination'] as boolean,
    body: classified(row, 'body'),
    department: classified(row, 'department'),
    programme: classified(row, 'programme'),
    chapter: classified(row, 'chapter'),
    economic: classified(row, 'economic'),
    initial: money(row['initial_minor'])!,
    final: money(row['final_minor']),
    executed: money(row['executed_minor']),
    rowCount: row['row_count'] as number,
    district: (row['district_code'] as string | null) ?? undefined,
  }));
}

function plain({ amounts: { initial, final, executed }, lineCount, linesWithoutExecuted }: Omit<BudgetSumView, 'share'>) {
  return { initial: initial.minor, final: final.minor, executed: executed?.minor, lineCount, linesWithoutExecuted };
}

function plainGroup({ key, share, ...sum }: BudgetGroupsView['groups'][number]) {
  return { key: key ?? undefined, share, ...plain(sum) };
}

function judgedSum({ initial, final, executed, lineCount, linesWithoutExecuted }: LineGroup['totals']) {
  return {
    initial: String(initial.minor),
    final: String(final.minor),
    executed: executed && String(executed.minor),
    lineCount,
    linesWithoutExecuted,
  };
}

function judgedGroup({ key, shareBasisPoints, totals }: LineGroup) {
  return { key, share: shareBasisPoints, ...judgedSum(totals) };
}
