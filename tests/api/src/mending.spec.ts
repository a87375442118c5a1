import type { MendedCellListView, MendedRowsView, RowsToMendPage } from '@madang/contracts/budget-mending';
import type { ImportView } from '@madang/contracts/budget-imports';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import type { BudgetSourceView, BudgetVersionView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesRead, formWith, publish, startImport, townSpending, upload } from './fixtures/budgets.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

/** Row 4 has a word for an amount, row 5 lacks its programme. */
const broken = townSpending
  .replace('200,00;200,00;50,00;50,00', 'n.d.;200,00;50,00;50,00')
  .replace('001;VILLA;201;DISTRITO CENTRO;15210', '001;VILLA;201;DISTRITO CENTRO;');

async function brokenImport(content = broken): Promise<string> {
  const id = await startImport(yard, staff);
  const added = await upload(yard, staff, id, { content });
  return `/budget-imports/${id}/files/${added.body.id}`;
}

const importOf = (file: string) => file.split('/')[2]!;
const toMend = async (file: string, query = '') => (await yard.get<RowsToMendPage>(`${file}/rows-to-mend${query}`, { as: staff })).body;
const preview = async (file: string) =>
  (await yard.get<ImportPreviewView>(`/budget-imports/${importOf(file)}/preview`, { as: staff })).body;
const mended = async (file: string) => (await yard.get<MendedCellListView>(`${file}/mended-cells`, { as: staff })).body.items;

async function mend(file: string, cells: readonly object[]): Promise<{ status: number; body: { code: string } }> {
  const answer = await yard.call<{ code: string }>('PUT', `${file}/mended-cells`, { as: staff, body: { cells } });
  if (answer.status === 204) await filesRead(yard, staff, importOf(file));
  return answer;
}

describe('rows that could not be read', () => {
  it('are shown whole, with what is wrong in which cell', async () => {
    const { items, nextCursor } = await toMend(await brokenImport());
    expect(items.map(({ row, faults }) => [row, faults.map(({ code, column }) => [code, column])])).toEqual([
      [4, [['budget/not-an-amount', 9]]],
      [5, [['budget/code-missing', 5]]],
    ]);
    expect(items[0]!.cells[8]).toBe('n.d.');
    expect(items[0]!.cells).toHaveLength(12);
    expect(nextCursor).toBeNull();
  });

  it('come by cause, and some at a time', async () => {
    const file = await brokenImport();
    expect((await toMend(file, '?cause=budget/code-missing&column=5')).items.map(({ row }) => row)).toEqual([5]);
    const first = await toMend(file, '?limit=1');
    expect(first.items.map(({ row }) => row)).toEqual([4]);
    expect((await toMend(file, `?limit=1&cursor=${first.nextCursor}`)).items.map(({ row }) => row)).toEqual([5]);
  });
});

describe('a cell that is put right', () => {
  it('is read in the place of what the file says, and listed for the desk', async () => {
    const file = await brokenImport();
    expect((await mend(file, [{ row: 4, column: 9, text: '200,00' }])).status).toBe(204);
    const { files, obstacles } = await preview(file);
    expect([files[0]!.rowsWithErrors, files[0]!.mendedCells]).toEqual([1, 1]);
    expect(obstacles).toEqual([expect.objectContaining({ code: 'budget/rows-with-errors', details: ['5'] })]);
    expect(await mended(file)).toEqual([
      expect.objectContaining({ row: 4, column: 9, heading: 'CRED_INICIAL', before: 'n.d.', after: '200,00', by: expect.any(String) }),
    ]);
  });

  it('stays an error, with the new text, where it is put right badly', async () => {
    const file = await brokenImport();
    await mend(file, [{ row: 4, column: 9, text: 'six hundred' }]);
    expect((await toMend(file)).items[0]!.cells[8]).toBe('six hundred');
  });

  it('is as the file says again once that is taken back, or written anew', async () => {
    const file = await brokenImport();
    await mend(file, [
      { row: 4, column: 9, text: '200,00' },
      { row: 5, column: 5, text: '15210' },
    ]);
    expect((await preview(file)).obstacles).toEqual([]);
    await mend(file, [
      { row: 4, column: 9, text: null },
      { row: 5, column: 5, text: '' },
    ]);
    expect(await mended(file)).toEqual([]);
    expect((await preview(file)).files[0]).toMatchObject({ rowsWithErrors: 2, mendedCells: 0 });
  });

  it('survives another answer about the columns, but not another table', async () => {
    const file = await brokenImport();
    await mend(file, [{ row: 4, column: 9, text: '200,00' }]);
    const { body } = await yard.get<ImportView>(`/budget-imports/${importOf(file)}`, { as: staff });
    const { reading, dialect } = body.files[0]!;
    await yard.call('PUT', `${file}/reading`, { as: staff, body: { ...reading, mayBeBlank: ['programmeCode'] } });
    await filesRead(yard, staff, importOf(file));
    expect((await preview(file)).files[0]!.rowsWithErrors).toBe(0);
    await yard.call('PUT', `${file}/dialect`, { as: staff, body: { ...dialect, delimiter: '|' } });
    await filesRead(yard, staff, importOf(file));
    expect(await mended(file)).toEqual([]);
  });

  it('is refused where the file has no such row, and where it is no text', async () => {
    const file = await brokenImport();
    const answer = await mend(file, [{ row: 400, column: 1, text: 'x' }]);
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ code: 'budget/row-not-in-file', rows: [400] })]);
    for (const text of ['a\u0000b', 7, 'x'.repeat(2001)]) expect((await mend(file, [{ row: 4, column: 1, text }])).status).toBe(400);
    expect((await mend(file, [])).status).toBe(400);
  });

  it('stands beside the published version: where, what it said, what it says now', async () => {
    const file = await brokenImport();
    await mend(file, [
      { row: 4, column: 9, text: '200,00' },
      { row: 5, column: 5, text: '15210' },
    ]);
    const published = await publish(yard, staff, importOf(file));
    expect(published.status).toBe(201);
    const { body } = await yard.get<BudgetSourceView>(`/budget-versions/${published.body.id}/source`);
    expect(body.mendedCells).toEqual([
      { file: 'gastos.csv', row: 4, column: 9, heading: 'CRED_INICIAL', before: 'n.d.', after: '200,00' },
      { file: 'gastos.csv', row: 5, column: 5, heading: 'Programa', before: '', after: '15210' },
    ]);
    expect((await yard.get<BudgetVersionView>(`/budget-versions/${published.body.id}`)).body.mendedCells).toBe(2);
    expect((await mend(file, [{ row: 4, column: 9, text: '1,00' }])).body.code).toBe('budget/already-published');
  });
});

describe('a file of mended rows', () => {
  const handIn = async (file: string, content: string) => {
    const answer = await yard.post<MendedRowsView & { code: string }>(`${file}/mended-rows`, {
      as: staff,
      ...formWith('rows.csv', content),
    });
    if (answer.status === 201) await filesRead(yard, staff, importOf(file));
    return answer;
  };
  const download = async (file: string) => (await yard.get(`${file}/errors.csv`, { as: staff })).text;

  it('is what was given out, with the wrong cells written anew', async () => {
    const file = await brokenImport();
    const rows = (await download(file)).replace('n.d.', '"200,00"');
    const answer = await handIn(file, rows);
    expect([answer.status, answer.body]).toEqual([201, { rows: 1, cells: 1 }]);
    expect(await mended(file)).toEqual([expect.objectContaining({ row: 4, column: 9, after: '200,00' })]);
  });

  it('corrects nothing where nothing was written', async () => {
    const file = await brokenImport(broken.replace('n.d.', '=1+2'));
    expect((await handIn(file, await download(file))).body).toEqual({ rows: 0, cells: 0 });
    expect((await preview(file)).files[0]).toMatchObject({ rowsWithErrors: 2, mendedCells: 0 });
  });

  it('is refused whole with other columns, without numbers, and with rows that are not in the file', async () => {
    const file = await brokenImport();
    const rows = await download(file);
    expect((await handIn(file, rows.replace('Centro', 'Center'))).body.code).toBe('budget/mended-rows-with-other-columns');
    expect((await handIn(file, rows.replace('n.d.', '200,00'))).body.code).toBe('budget/mended-rows-with-other-columns');
    expect((await handIn(file, rows.replace('row,', 'line,'))).body.code).toBe('budget/mended-rows-without-numbers');
    expect((await handIn(file, rows.replace('\r\n4,', '\r\n4000,'))).body.code).toBe('budget/row-not-in-file');
    expect(await mended(file)).toEqual([]);
  });
});

describe('mending', () => {
  it('is for staff of the city', async () => {
    const file = await brokenImport();
    for (const [method, path] of [
      ['GET', 'rows-to-mend'],
      ['GET', 'mended-cells'],
      ['PUT', 'mended-cells'],
      ['POST', 'mended-rows'],
    ] as const) {
      expect([path, (await yard.call(method, `${file}/${path}`)).status]).toEqual([path, 401]);
      expect([path, (await yard.call(method, `${file}/${path}`, { as: await yard.person('resident') })).status]).toEqual([path, 403]);
    }
    const town = await addCity(yard.db, 'faraway');
    const clerk = await addPerson(yard.db, town, ['staff']);
    expect((await yard.get(`/api/v1/cities/faraway${file}/rows-to-mend`, { as: clerk })).status).toBe(404);
    const body = { cells: [{ row: 4, column: 9, text: '1' }] };
    expect((await yard.call('PUT', `/api/v1/cities/faraway${file}/mended-cells`, { as: clerk, body })).status).toBe(404);
  });
});
