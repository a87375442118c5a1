import type { ImportProgressView, ImportView } from '@madang/contracts/budget-imports';
import type { BudgetGroupsView, BudgetVersionListView } from '@madang/contracts/budgets';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { formWith, startImport } from './fixtures/budgets.js';
import { eventually, Yard, type Person } from './yard.js';

const lines = 6000;
/** Large enough to be read on a thread. Its lines cost 1.00, 2.00, 3.00 … euros. */
const spending = [
  'Programa;Descripcion Programa;Economico;Descripcion Economico;Credito inicial',
  ...Array.from({ length: lines }, (_, at) => `${10_000 + at};PROGRAMA DE LA CIUDAD NÚMERO ${at};${200 + (at % 9)};GASTOS;${at + 1},00`),
].join('\n');
const voted = String((lines * (lines + 1) * 100) / 2);

/** The yard answers and does no jobs; a process beside it does them, until it is killed. */
let yard: Yard;
let staff: Person;
let worker: ApiProcess | undefined;

beforeAll(async () => {
  yard = await Yard.open({ runsJobs: false });
  staff = await yard.person('staff');
});
afterEach(async () => {
  await worker?.kill();
  worker = undefined;
});
afterAll(() => yard.close());

const patience = 120_000;
const progress = async (id: string) => (await yard.get<ImportProgressView>(`/budget-imports/${id}/progress`, { as: staff })).body;
const until = (id: string, there: (seen: ImportProgressView) => boolean) =>
  eventually(async () => {
    const seen = await progress(id);
    return there(seen) && seen;
  }, patience);
const countOf = async (table: string) =>
  (await yard.db.query<{ count: number }[]>(`select count(*)::int as count from ${table}`))[0]!.count;

async function handIn(fiscalYear: number): Promise<string> {
  const id = await startImport(yard, staff, { fiscalYear });
  const added = await yard.post(`/budget-imports/${id}/files?direction=expenditure`, {
    as: staff,
    ...formWith(`${fiscalYear}.csv`, spending),
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
    const id = await handIn(2026);
    const letRead = await hold('budget_import_line');
    await startWorker();
    await until(id, ({ files }) => files[0]!.state === 'reading' && files[0]!.rowsRead > 0);
    await standsStill();
    await worker!.kill();
    await letRead();
    expect((await progress(id)).files[0]!.state).toBe('reading');
    expect(await countOf('budget_import_line')).toBe(0);

    await startWorker();
    expect((await until(id, read)).files[0]).toMatchObject({ rowsRead: lines, fault: null });
    expect(await countOf('budget_import_line')).toBe(lines);

    const letPublish = await hold('budget_cell');
    const version = await order(id);
    await until(id, ({ publishing }) => publishing?.linesWritten === lines);
    await standsStill();
    await worker!.kill();
    await letPublish();
    await nothingIsVisible();
    expect((await progress(id)).state).toBe('publishing');

    await startWorker();
    await until(id, ({ state }) => state === 'published');
    const { body } = await yard.get<BudgetGroupsView>(`/budget-versions/${version}/groups?by=economic`);
    expect(body.consolidated).toMatchObject({ lineCount: lines, amounts: { initial: { minor: voted } } });
    expect(await countOf('budget_version')).toBe(1);
    expect(await countOf(`outbox where name = 'budget.published'`)).toBe(1);
  }, 240_000);
});

describe('a publication that is called off while its lines are written', () => {
  it('leaves nothing behind, and can be ordered again', async () => {
    const before = await countOf('budget_line');
    const id = await handIn(2027);
    await startWorker();
    await until(id, read);
    const letPublish = await hold('budget_cell');
    const version = await order(id);
    await until(id, ({ publishing }) => publishing?.linesWritten === lines);
    await standsStill();
    expect((await yard.call('DELETE', `/budget-imports/${id}/publication`, { as: staff })).status).toBe(204);
    await letPublish();
    expect(await progress(id)).toMatchObject({ state: 'draft', publishing: null });
    const again = await order(id);
    await until(id, ({ state }) => state === 'published');
    expect(again).not.toBe(version);
    expect((await yard.get(`/budget-versions/${version}`)).status).toBe(404);
    expect((await countOf('budget_line')) - before).toBe(lines);
  }, 240_000);
});
