import { randomUUID } from 'node:crypto';
import type { SheetListView } from '@madang/contracts/budget-imports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWith, startImport, townEliminations, townSpending, upload } from './fixtures/budgets.js';
import { ImportDesk } from './fixtures/budget-imports.js';
import { workbook } from './fixtures/workbook.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let desk: ImportDesk;
let yard: Yard;
let staff: Person;

beforeAll(async () => {
  desk = await ImportDesk.open();
  ({ yard, staff } = desk);
});
afterAll(() => yard.close());

const townWorkbook = workbook({
  Notas: [['Nota']],
  Gastos: [
    ['Programa', 'Descripcion', 'CRED_INICIAL'],
    ['32301', 'Guardería', 400.5],
    ['32302', 'Escuela', 600],
  ],
});

describe('a file that is handed in', () => {
  it('is kept, and its encoding, separator, headings and columns are guessed with samples', async () => {
    const { id } = await desk.importOf(Buffer.from(townSpending, 'latin1'));
    const { files, state } = await desk.seen(id);
    expect(state).toBe('draft');
    expect(files[0]).toMatchObject({
      name: 'gastos.csv',
      size: townSpending.length,
      dialect: { encoding: 'windows-1252', delimiter: ';', headerRow: 1 },
      reading: { format: { decimal: ',', unitsOf: '1' }, totals: 'ask', leaveOutRows: false },
      readBy: 'guess',
    });
    expect(files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(files[0]!.columns[3]).toEqual({
      column: 4,
      heading: 'Descripcion Seccion',
      samples: ['EDUCACIÓN Y CULTURA', 'DISTRITO CENTRO'],
      field: 'departmentName',
      confidence: 'high',
    });
    expect(files[0]!.reading.fields).toContainEqual({ field: 'initial', columns: [9] });
  });

  it('shows what would be published: totals, rows, first lines and nothing in the way', async () => {
    const { id } = await desk.importOf();
    await upload(yard, staff, id, { name: 'eliminaciones.csv', content: townEliminations, elimination: true });
    const preview = await desk.previewed(id);
    expect(preview.obstacles).toEqual([]);
    expect(preview.files.map(({ rowsRead, rowsAdded, lineCount }) => [rowsRead, rowsAdded, lineCount])).toEqual([
      [5, 5, 5],
      [1, 1, 1],
    ]);
    const [spending] = preview.totals;
    expect(spending!.gross.initial).toEqual({ minor: '100000', currency: 'EUR' });
    expect(spending!.consolidated).toMatchObject({ initial: { minor: '90000' }, final: { minor: '95000' }, executed: { minor: '52000' } });
    expect(preview.lines[0]).toMatchObject({ code: 'E-001-101-32301-1', rowCount: 1, amounts: { initial: { minor: '40000' } } });
  });

  it('that is a workbook is read from the sheet that looks like a budget', async () => {
    const { id, file } = await desk.importOf(townWorkbook);
    const { columns, reading } = (await desk.seen(id)).files[0]!;
    expect([file, columns.map(({ field }) => field), reading.format.decimal]).toEqual([
      expect.any(String),
      ['programmeCode', 'programmeName', 'initial'],
      '.',
    ]);
    const preview = await desk.previewed(id);
    expect(preview.obstacles).toEqual([]);
    expect(preview.totals[0]!.gross.initial).toEqual({ minor: '100050', currency: 'EUR' });
  });

  it('that is a workbook can be read from another of its sheets, whose headings are looked for anew', async () => {
    const { id, file } = await desk.importOf(townWorkbook);
    const at = `/budget-imports/${id}/files/${file}`;
    const { body } = await yard.get<SheetListView>(`${at}/sheets`, { as: staff });
    expect(body.items.map(({ hidden, rows }) => [hidden, rows.length > 0])).toEqual([
      [false, true],
      [false, true],
    ]);
    const { dialect, sheets } = (await desk.seen(id)).files[0]!;
    expect(sheets).toEqual(body.items.map(({ name }) => name));
    const [note] = sheets;
    expect(dialect.sheet).toBe(sheets[1]);
    const other = { as: staff, body: { ...dialect, sheet: note } };
    expect((await yard.call('PUT', `${at}/dialect`, other)).status).toBe(204);
    const changed = (await desk.seen(id)).files[0]!;
    expect([changed.dialect.sheet, changed.sheets]).toEqual([note, sheets]);
    const unknown = { as: staff, body: { ...dialect, sheet: 'Budget of the moon' } };
    expect((await yard.call<{ code: string }>('PUT', `${at}/dialect`, unknown)).body.code).toBe('table/no-such-sheet');
  });

  it('that holds no table is refused with what to do instead', async () => {
    const id = await startImport(yard, staff);
    const answer = await yard.post<{ code: string; title: string }>(`/budget-imports/${id}/files?direction=expenditure`, {
      as: staff,
      ...formWith('presupuesto.xlsx', Buffer.from('%PDF-1.7 and the rest')),
    });
    expect([answer.status, answer.body.code]).toEqual([415, 'table/other-kind']);
    expect(answer.body.title).toMatch(/save it as XLSX or CSV/);
  });

  it('that is empty, that comes twice, and that says it is larger than half a gigabyte is refused', async () => {
    const id = await startImport(yard, staff);
    expect((await upload(yard, staff, id, { content: '' })).body.code).toBe('table/empty');
    expect((await upload(yard, staff, id, { content: townSpending })).status).toBe(201);
    expect((await upload(yard, staff, id, { content: townSpending })).body.code).toBe('budget/file-already-there');
    const { body, headers } = formWith('gastos.csv', 'a');
    const large = await yard.post<{ code: string }>(`/budget-imports/${id}/files?direction=expenditure`, {
      as: staff,
      body,
      headers: { ...headers, 'content-length': String(600 * 1024 * 1024) },
    });
    expect([large.status, large.body.code]).toEqual([413, 'request/too-large']);
    expect((await desk.seen(id)).files).toHaveLength(1);
    expect(await yard.db.query('select id from budget_upload where import_id = $1', [id])).toHaveLength(1);
  });

  it('is read anew when a person corrects how it is written', async () => {
    const { id, file } = await desk.importOf(`A title above the table\n${townSpending}`);
    const answer = await yard.call('PUT', `/budget-imports/${id}/files/${file}/dialect`, {
      as: staff,
      body: { encoding: 'utf-8', delimiter: ';', headerRow: 1, sheet: null },
    });
    expect(answer.status).toBe(204);
    expect((await desk.seen(id)).files[0]!.columns[0]!.heading).toBe('A title above the table');
    const beyond = await yard.call<{ code: string }>('PUT', `/budget-imports/${id}/files/${file}/dialect`, {
      as: staff,
      body: { encoding: 'utf-8', delimiter: ';', headerRow: 99, sheet: null },
    });
    expect(beyond.body.code).toBe('budget/header-beyond-table');
  });

  it('refuses columns that make no lines, and says all that is wrong at once', async () => {
    const { id, file } = await desk.importOf();
    const { reading } = (await desk.seen(id)).files[0]!;
    const answer = await yard.call<{ code: string; problems: unknown[] }>('PUT', `/budget-imports/${id}/files/${file}/reading`, {
      as: staff,
      body: { ...reading, fields: [{ field: 'final', columns: [99] }] },
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'budget/mapping-refused']);
    expect(answer.body.problems).toEqual([
      { code: 'budget/mapping-lacks-initial' },
      { code: 'budget/mapping-lacks-classification' },
      { code: 'budget/mapping-beyond-table', field: 'final', column: 98 },
    ]);
  });
});

describe('a draft', () => {
  it('changes its cover and goes when it is discarded, with its files', async () => {
    const { id, file } = await desk.importOf();
    const cover = { fiscalYear: 2027, status: 'proposed', executedThrough: '2027-06-30', source: 'A corrected cover' };
    expect((await yard.call('PUT', `/budget-imports/${id}/cover`, { as: staff, body: cover })).status).toBe(204);
    expect((await desk.seen(id)).cover).toEqual(cover);
    expect((await yard.call('DELETE', `/budget-imports/${id}`, { as: staff })).status).toBe(204);
    expect((await yard.get(`/budget-imports/${id}`, { as: staff })).status).toBe(404);
    expect(await yard.db.query('select 1 from budget_import_piece where file_id = $1', [file])).toEqual([]);
  });
});

describe('the desk of budgets', () => {
  it('is closed to everyone who does not work for the city', async () => {
    const { id, file } = await desk.importOf();
    const doors: [string, string][] = [
      ['GET', '/budget-imports'],
      ['GET', `/budget-imports/${id}`],
      ['GET', `/budget-imports/${id}/preview`],
      ['GET', `/budget-imports/${id}/files/${file}/errors.csv`],
      ['POST', `/budget-imports/${id}/publication`],
      ['DELETE', `/budget-imports/${id}`],
      ['GET', '/import-profiles'],
    ];
    for (const [method, path] of doors) {
      expect([path, (await yard.call(method, path)).status]).toEqual([path, 401]);
      for (const role of ['resident', 'facilitator'] as const) {
        expect([path, role, (await yard.call(method, path, { as: await yard.person(role) })).status]).toEqual([path, role, 403]);
      }
    }
    expect((await desk.seen(id)).state).toBe('draft');
  });

  it('does not know imports of another city, nor what cannot be one', async () => {
    const { id, file } = await desk.importOf();
    const town = await addCity(yard.db, 'elsewhere');
    const clerk = await addPerson(yard.db, town, ['staff']);
    for (const other of [id, randomUUID(), 'nonsense']) {
      for (const path of [other, `${other}/preview`, `${other}/files/${file}/errors.csv`]) {
        expect((await yard.get(`/api/v1/cities/elsewhere/budget-imports/${path}`, { as: clerk })).status).toBe(404);
      }
      const body = { revision: 1 };
      expect((await yard.post(`/api/v1/cities/elsewhere/budget-imports/${other}/publication`, { as: clerk, body })).status).toBe(404);
    }
  });
});
