import type { ImportProgressView, ImportView } from '@madang/contracts/budget-imports';
import type { BudgetLinesView, BudgetLineView } from '@madang/contracts/budget-lines';
import type { BudgetGroupsView, BudgetVersionListView } from '@madang/contracts/budgets';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { formWith, startImport } from './fixtures/budgets.js';
import { eventually, Yard, type Person } from './yard.js';

/** A version of so many lines has a table of its own; a smaller one shares it. Both are large enough to be read on a thread. */
const [many, fewer] = [21_000, 6000];
/** Its lines cost 1.00, 2.00, 3.00 … euros. */
const spending = (lines: number) =>
  [
    'Programa;Descripcion Programa;Economico;Descripcion Economico;Credito inicial',
    ...Array.from({ length: lines }, (_, at) => `${10_000 + at};PROGRAMA DE LA CIUDAD NÚMERO ${at};${200 + (at % 9)};GASTOS;${at + 1},00`),
  ].join('\n');
const voted = (lines: number) => String((lines * (lines + 1) * 100) / 2);

/** The yard answers and does no jobs; a process beside it does them, until it is killed. */
let yard: Yard;
let staff: Person;
let worker: ApiProcess | undefined;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  staff = await yard.person('staff');
  await yard.db.query(gate);
});
afterEach(async () => {
  await worker?.kill();
  worker = undefined;
});
afterAll(() => yard.close());

const patience = 120_000;
/** Whoever has read a file to its end passes here, with all of its lines in hand. */
const gate = `
  create table gate (city_id uuid);
  create function pass_the_gate() returns trigger language plpgsql as $$ begin lock table gate in access share mode; return new; end $$;
  create trigger passes_the_gate before update on budget_import_file for each row when (new.state = 'read') execute function pass_the_gate()`;
const progress = async (id: string) => (await yard.get<ImportProgressView>(`/budget-imports/${id}/progress`, { as: staff })).body;
const until = (id: string, there: (seen: ImportProgressView) => boolean) =>
  eventually(async () => {
    const seen = await progress(id);
    return there(seen) && seen;
  }, patience);
const countOf = async (table: string) =>
  (await yard.db.query<{ count: number }[]>(`select count(*)::int as count from ${table}`))[0]!.count;

/** Tables of lines that are not published, or not yet. */
async function unpublished(): Promise<string[]> {
  const rows = await yard.db.query<{ name: string }[]>(
    `select oid::regclass::text as name from pg_class
      where relnamespace = 'budget_lines'::regnamespace and relkind = 'r' and not relispartition`,
  );
  return rows.map(({ name }) => name);
}

async function handIn(fiscalYear: number, lines: number): Promise<string> {
  const id = await startImport(yard, staff, { fiscalYear });
  const added = await yard.post(`/budget-imports/${id}/files?direction=expenditure`, {
    as: staff,
    ...formWith(`${fiscalYear}.csv`, spending(lines)),
  });
  expect(added.status).toBe(201);
  return id;
}

async function order(id: string): Promise<string> {
  const { body } = await yard.get<ImportView>(`/budget-imports/${id}`, { as: staff });
  const answer = await yard.post<{ id: string }>(`/budget-imports/${id}/publication`, { as: staff, body: { revision: body.revision } });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** A few lines of income beside it: they join the table of the spending. */
async function addIncome(id: string): Promise<void> {
  const income = 'Económico;Descripción Económico;Previsión inicial\n11200;IMPUESTO SOBRE BIENES INMUEBLES;70,00\n';
  const added = await yard.post(`/budget-imports/${id}/files?direction=revenue`, { as: staff, ...formWith('ingresos.csv', income) });
  expect(added.status).toBe(201);
}

const read = ({ files }: ImportProgressView) => files.every(({ state }) => state === 'read');

/** Keeps everybody else out of a table: whoever has come so far stands still there, however fast the machine is. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: yard.url });
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return () => client.end();
}

/** Somebody waits for a table that is held. */
const standsStill = () =>
  eventually(
    async () => (await yard.db.query<object[]>(`select 1 from pg_locks where not granted and locktype = 'relation'`)).length > 0,
    patience,
  );

async function startWorker(): Promise<void> {
  worker = await startApiProcess(yard, { runsJobs: true });
}

async function nothingIsVisible(): Promise<void> {
  const { body } = await yard.get<BudgetVersionListView>('/budget-versions');
  expect(body.items).toEqual([]);
  expect(await Promise.all(['budget_version', 'budget_line', 'budget_cell', 'budget_part'].map(countOf))).toEqual([0, 0, 0, 0]);
}

describe('an import whose process is killed', () => {
  it('in the middle of reading or publishing goes on by itself with the next, and nothing half of it is ever seen', async () => {
    const id = await handIn(2026, many);
    const letRead = await hold('gate');
    await startWorker();
    await until(id, ({ files }) => files[0]!.state === 'reading');
    await standsStill();
    await worker!.kill();
    await letRead();
    expect((await progress(id)).files[0]!.state).toBe('reading');
    await eventually(async () => (await unpublished()).length === 0, patience);

    await startWorker();
    expect((await until(id, read)).files[0]).toMatchObject({ rowsRead: many, fault: null });
    const [table] = await unpublished();
    expect(await countOf(table!)).toBe(many);
    await addIncome(id);
    await until(id, read);

    const letPublish = await hold('budget_cell');
    const version = await order(id);
    await until(id, ({ publishing }) => publishing?.linesWritten === many + 1);
    await standsStill();
    await worker!.kill();
    await letPublish();
    await nothingIsVisible();
    expect((await progress(id)).state).toBe('publishing');

    await startWorker();
    await until(id, ({ state }) => state === 'published');
    const { body } = await yard.get<BudgetGroupsView>(`/budget-versions/${version}/groups?by=economic`);
    expect(body.consolidated).toMatchObject({ lineCount: many, amounts: { initial: { minor: voted(many) } } });
    const income = await yard.get<BudgetGroupsView>(`/budget-versions/${version}/groups?by=economic&direction=revenue`);
    expect(income.body.consolidated).toMatchObject({ lineCount: 1, amounts: { initial: { minor: '7000' } } });
    expect(await countOf('budget_version')).toBe(1);
    expect(await countOf(`outbox where name = 'budget.published'`)).toBe(1);
    await eventually(async () => (await unpublished()).length === 0, patience);
    expect(await countOf('budget_line')).toBe(many + 1);
  }, 240_000);
});

describe('the table of a large version', () => {
  it('takes no change, no line more and no emptying, asked for itself', async () => {
    const [{ part }] = await yard.db.query<[{ part: string }]>('select tableoid::regclass::text as part from budget_line limit 1');
    expect(part).toMatch(/^budget_lines\.of_/);
    const more = `insert into ${part} (code, direction, elimination, initial_minor, row_count) values ('E-new', 'expenditure', false, 1, 1)`;
    for (const [sql, code] of [
      [`update ${part} set initial_minor = 0`, '23001'],
      [`delete from ${part}`, '23001'],
      [`truncate ${part}`, '23001'],
      [more, '23503'],
    ] as const)
      await expect(yard.db.query(sql)).rejects.toMatchObject({ code });
    expect(await countOf(part)).toBe(many + 1);
  });

  it('is found by every way down, largest first, and by the code of a line', async () => {
    const { body } = await yard.get<BudgetLinesView>('/budget-versions/latest/lines?limit=2');
    expect(body.items.map(({ amounts }) => amounts.initial.minor)).toEqual([`${many}00`, `${many - 1}00`]);
    const [first] = body.items;
    expect((await yard.get<BudgetLineView>(`/budget-lines/${first!.code}`)).body).toMatchObject({ code: first!.code, current: true });
    const plan = await yard.db.query<{ 'QUERY PLAN': string }[]>(
      `explain select code from budget_line where city_id = '${yard.cityId}' and version_id = '${body.version.id}'
          and direction = 'expenditure' and not elimination order by initial_minor desc limit 2`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Scan Backward using of_\w+_initial0_ix/);
  });
});

describe('a publication that is called off while its lines are written', () => {
  it('leaves nothing behind, and can be ordered again', async () => {
    const before = await countOf('budget_line');
    const id = await handIn(2027, fewer);
    await startWorker();
    await until(id, read);
    const letPublish = await hold('budget_cell');
    const version = await order(id);
    await until(id, ({ publishing }) => publishing?.linesWritten === fewer);
    await standsStill();
    expect((await yard.call('DELETE', `/budget-imports/${id}/publication`, { as: staff })).status).toBe(204);
    await letPublish();
    expect(await progress(id)).toMatchObject({ state: 'draft', publishing: null });
    expect((await yard.get(`/budget-versions/${version}`)).status).toBe(404);
    await order(id);
    await until(id, ({ state }) => state === 'published');
    expect((await yard.get(`/budget-versions/${version}`)).status).toBe(200);
    expect((await countOf('budget_line')) - before).toBe(fewer);
  }, 240_000);
});
