import { randomUUID } from 'node:crypto';
import { rollUp } from '@madang/api';
import type { BudgetVersionId } from '@madang/basics';
import type { BudgetLinesView, BudgetSearchView } from '@madang/contracts/budget-lines';
import type { BudgetGroupsView } from '@madang/contracts/budgets';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag } from './fixtures/classification.js';
import { Yard } from './yard.js';

let yard: Yard;
const versionId = randomUUID() as BudgetVersionId;

/** Six thousand lines: half as many economic codes, every third of them a school's, and ten programmes. Two departments share a key. */
beforeAll(async () => {
  yard = await Yard.open();
  await yard.db.transaction(async (tx) => {
    await tx.query(
      `insert into budget_version (city_id, id, fiscal_year, status, currency, source, published_at)
     values ($1, $2, 2026, 'approved', 'EUR', 'Made for a test', now())`,
      [yard.cityId, versionId],
    );
    await tx.query(
      `insert into budget_line (city_id, version_id, code, direction, elimination, body_code, department_code, department_name, programme_code,
            programme_name, chapter_code, economic_code, economic_name, initial_minor, final_minor, row_count, district_code)
     select $1, $2, 'E-' || n, 'expenditure', n % 500 = 0, case when n % 4 > 0 then '1' end,
            (array['A B', 'A_B', 'C', 'D'])[1 + n % 4], 'Oficina ' || n % 4, '1' || n % 10,
            case when n % 10 = 3 then 'Agua' else 'Varios' end, (1 + n % 7)::text, 'x' || n % 3000,
            case when n % 3 = 0 then 'Obra de escuela ' else 'Obra ' end || n % 3000, n * 7919 % 100003, n * 104729 % 100003, 1,
            case when n % 4 = 2 then '01' end
       from generate_series(1, 6000) n`,
      [yard.cityId, versionId],
    );
  });
  await rollUp(yard.db, { cityId: yard.cityId, versionId });
});
afterAll(() => yard.close());

/** The slow, obvious way: every line's names, one after the other. */
async function judged(condition: string, amount = 'initial_minor'): Promise<string[]> {
  const rows: { code: string }[] = await yard.db.query(
    `select code from budget_line l where city_id = $1 and version_id = $2 and not elimination and ${condition} order by ${amount} desc, code collate "C"`,
    [yard.cityId, versionId],
  );
  return rows.map(({ code }) => code);
}

const named = (word: string) => `strpos(lower(concat_ws(' ', department_name, programme_name, economic_name)), '${word}') > 0`;

async function pageAfter(q: string, cursor: string): Promise<string[]> {
  const query = new URLSearchParams({ q, cursor });
  const { body } = await yard.get<BudgetSearchView>(`/budget-versions/2026/search?${query.toString()}`);
  return body.items.map(({ code }) => code);
}

describe('searching thousands of lines', () => {
  it.each([
    ['agua', ['agua']],
    ['escuela', ['escuela']],
    ['obra', ['obra']],
    ['obra agua', ['obra', 'agua']],
    ['escuela agua', ['escuela', 'agua']],
    ['escuela 2997', ['escuela', '2997']],
    ['oficina', ['oficina']],
  ])('for "%s" finds what reading them all finds, and counts to a thousand', async (q, words) => {
    const expected = await judged(words.map(named).join(' and '));
    const { body } = await yard.get<BudgetSearchView>(`/budget-versions/2026/search?q=${encodeURIComponent(q)}`);
    expect(body.items.map(({ code }) => code)).toEqual(expected.slice(0, 50));
    expect([body.matched, body.lineCount, body.moreThanCounted]).toEqual([
      'words',
      Math.min(expected.length, 1000),
      expected.length > 1000,
    ]);
    const items = body.nextCursor === null ? [] : await pageAfter(q, body.nextCursor);
    expect(items).toEqual(expected.slice(50, 100));
  });

  it('finds lines by the beginning of their code', async () => {
    const { body } = await yard.get<BudgetSearchView>('/budget-versions/2026/search?q=e-599');
    expect(body.items.map(({ code }) => code)).toEqual(await judged(`code like 'E-599%'`));
  });
});

describe('searching names made at random', () => {
  const scripts = ['aeñçá', 'BDÜ', '도로공원', 'طرقعام', '図書公園', '-.%_'];
  const name = fc.array(fc.string({ unit: fc.constantFrom(...scripts.join('')), minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 3,
  });
  const names = fc.sample(fc.record({ programme: name, department: name, economic: name }, { noNullPrototype: true }), {
    numRuns: 400,
    seed: 20,
  });
  const column = (of: keyof (typeof names)[number]) => names.map((one) => one[of].join(' '));

  beforeAll(async () => {
    const other = randomUUID() as BudgetVersionId;
    await yard.db.transaction(async (tx) => {
      await tx.query(
        `insert into budget_version (city_id, id, fiscal_year, status, currency, source, published_at)
     values ($1, $2, 2025, 'approved', 'EUR', 'Made for a test', now())`,
        [yard.cityId, other],
      );
      await tx.query(
        `insert into budget_line (city_id, version_id, code, direction, elimination, department_code, department_name, programme_code,
            programme_name, economic_code, economic_name, initial_minor, row_count)
     select $1, $2, 'E-' || n, 'expenditure', false, 'd' || n % 7, d, 'p' || n % 50, p, 'x' || n, e,
            n * 7919 % 100003, 1
       from unnest($3::text[], $4::text[], $5::text[]) with ordinality as named (p, d, e, n)`,
        [yard.cityId, other, column('programme'), column('department'), column('economic')],
      );
    });
    await rollUp(yard.db, { cityId: yard.cityId, versionId: other });
    lines = await yard.db.query(said, [yard.cityId]);
  });

  /** A line belongs to what any name of its parts says, so codes with several names have them all. */
  const said = `select l.code, lower(unaccent(concat_ws(' ',
    (select string_agg(o.programme_name, ' ') from budget_line o where o.city_id = l.city_id and o.version_id = l.version_id and o.programme_code = l.programme_code),
    (select string_agg(o.department_name, ' ') from budget_line o where o.city_id = l.city_id and o.version_id = l.version_id and o.department_code = l.department_code),
    l.programme_code, l.department_code, l.economic_code, l.economic_name))) as text
     from budget_line l join budget_version v on v.city_id = l.city_id and v.id = l.version_id and v.fiscal_year = 2025
    where l.city_id = $1 order by l.initial_minor desc, l.code collate "C"`;
  let lines: { code: string; text: string }[];

  it.each(
    fc
      .sample(fc.tuple(fc.nat(399), fc.constantFrom('programme', 'department', 'economic'), fc.nat(), fc.nat(1)), { numRuns: 24, seed: 7 })
      .flatMap(([at, of, from, more]) => {
        const word = names[at]![of].toSorted((a, b) => b.length - a.length)[0]!;
        const start = from % Math.max(1, word.length - 1);
        const piece = word.slice(start, start + 2 + more);
        return piece.length < 2 ? [] : [piece];
      }),
  )('finds "%s" wherever it stands', async (piece) => {
    const [{ plain }] = await yard.db.query<[{ plain: string }]>('select lower(unaccent($1)) as plain', [piece]);
    const expected = lines.filter(({ text }) => text.includes(plain)).slice(0, 100);
    const query = new URLSearchParams({ q: piece, limit: '100' });
    const { body } = await yard.get<BudgetSearchView>(`/budget-versions/2025/search?${query.toString()}`);
    expect(body.items.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    expect(body.matched).toBe('words');
  });
});

describe('lines of a part', () => {
  it.each([
    ['department:1-A_B', `department_code = 'A_B' and body_code = '1'`],
    ['department:A_B', `department_code = 'A B' and body_code is null`],
    ['district:01', `district_code = '01'`],
    ['district:01,chapter:3', `district_code = '01' and chapter_code = '3'`],
    ['district:', 'district_code is null'],
    ['district:,programme:13', `district_code is null and programme_code = '13'`],
    ['department:1-C,district:01', `department_code = 'C'`],
    ['department:1-D,district:01', 'false'],
    ['department:1-nowhere', 'false'],
  ])('%s are what reading them all finds, in either order', async (within, condition) => {
    for (const [phase, amount] of [
      ['initial', 'initial_minor'],
      ['final', 'final_minor'],
    ]) {
      const { body } = await yard.get<BudgetLinesView>(`/budget-versions/2026/lines?phase=${phase}&within=${encodeURIComponent(within)}`);
      const expected = await judged(condition, amount);
      expect(body.items.map(({ code }) => code)).toEqual(expected.slice(0, 50));
      expect(body.lineCount).toBe(expected.length);
    }
  });
});

describe('sums that are remembered', () => {
  const ofDistrict = async () => {
    const { body } = await yard.get<BudgetGroupsView>('/budget-versions/2026/groups?by=district');
    return body.groups.map(({ key, lineCount }) => [key, lineCount]);
  };

  it('are forgotten when they have been added up anew', async () => {
    const before = await ofDistrict();
    expect(await ofDistrict()).toEqual(before);
    await yard.db.query(`insert into district (city_id, code, name, population) values ($1, '02', 'Sur', 10)`, [yard.cityId]);
    await tag(yard, await yard.person('staff'), { lines: { codes: ['E-3', 'E-7'] }, tags: [{ field: 'district', value: '02' }] });
    expect(before.some(([key]) => key === '02')).toBe(false);
    expect(await ofDistrict()).toContainEqual(['02', 2]);
  });
});
