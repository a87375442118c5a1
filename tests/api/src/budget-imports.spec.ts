import { randomUUID } from 'node:crypto';
import type { ImportProfilesBody, ImportProgressView, ImportView, SheetListView } from '@madang/contracts/budget-imports';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import type { BudgetSourceView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  filesRead,
  formWith,
  progressUntil,
  publish,
  publishBudget,
  startImport,
  townEliminations,
  townSpending,
  upload,
} from './fixtures/budgets.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;

beforeAll(async () => {
  yard = await Yard.open();
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const seen = async (id: string) => (await yard.get<ImportView>(`/budget-imports/${id}`, { as: staff })).body;
const previewed = async (id: string) => (await yard.get<ImportPreviewView>(`/budget-imports/${id}/preview`, { as: staff })).body;

/** An import with one file of spending. */
async function importOf(content: string | Buffer = townSpending): Promise<{ id: string; file: string }> {
  const id = await startImport(yard, staff);
  const added = await upload(yard, staff, id, { content });
  expect(added.status).toBe(201);
  return { id, file: added.body.id };
}

async function changeReading(id: string, file: string, changes: object): Promise<number> {
  const before = (await seen(id)).files.find((one) => one.id === file)!;
  const answer = await yard.call('PUT', `/budget-imports/${id}/files/${file}/reading`, {
    as: staff,
    body: { ...before.reading, ...changes },
  });
  if (answer.status === 204) await filesRead(yard, staff, id);
  return answer.status;
}

/** Two sheets: a note, and two programmes of 400.50 and 600. */
const townWorkbook =
  'UEsDBBQAAAgIAAAAAACMgK7WQQAAAD8AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOxr8jNUShLLSrOzM+zVTLUM1BSSM1Lzk/JzEu3VQoNcdO1UFIoLknMS0nMyc9LtVWqTC1WsrezCaksSC3WtwMAUEsDBBQAAAgIAAAAAAA+lsgoiwAAANEAAAAPAAAAeGwvd29ya2Jvb2sueG1sVc3BCoJAEMbxV1nmXpueQhy9JV6iQz3A1g4l6gzMLGVvH0WSnT7484OvrKdxcHdS64QRsvUGHPFFYsdXhNNxt9qCsxQ4hkGYEJ5kUFflQ7Q/i/RuGge2QhEUfvWgvirtRpTsu47DSAh7ScHAfVIbETJwWnQRQduYgf/HTbAkS50vdP7Wfv7w83P1AlBLAwQUAAAICAAAAAAAEWUWCHkAAADGAAAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzdc2xCsIwEMbxVzlutzGdHHp2E7pKfYBgjjaY3kkuaH17QXAo6PTxH358Xb8uGR5cLKkQ+maPwHLVmGQivIyn3QHBapAYsgoTvtiwP3ZnzqEmFZvT3bYJQyQsQ/QIYygTV8KnlpvNzNXcZ3yzLhndb9f+d+3Xue3/G1BLAwQUAAAICAAAAAAADUNBy0EAAABCAAAAFAAAAHhsL3NoYXJlZFN0cmluZ3MueG1ss7GvyM1RKEstKs7Mz7NVMtQzUFJIzUvOT8nMS7dVCg1x07VQUiguScxLSczJz0u1VapMLVayt7MpLi6xs9EHkQBQSwMEFAAACAgAAAAAAFLumGV7AAAAuAAAAA0AAAB4bC9zdHlsZXMueG1ss7GvyM1RKEstKs7Mz7NVMtQzUFJIzUvOT8nMS7dVCg1x07VQUiguScxLSczJz0u1VapMLVayt7MpLqnMSQ3OSE0tsbPJK811yy0ptrPRh7OSU3NygkFKItKK7Wwq0hQgMp4ptkqGJkr6djb6qCpAPEylBnCVYDl9JEsBUEsDBBQAAAgIAAAAAAD5u7JLbgAAAIoAAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sTYwxDsIwDAC/EnkHw8bguAtiZCoPsFILKootJVYKv0fqAtMNpzsa3q8lda1tdstw3B8gqRWfZrtnuI2X3QlSC7FJFjfN8NEGA9Pq9dkeqsG04SwhTNVXppIiQ4sKTJ2vHkLYmbAw4ebxL8Df5wtQSwMEFAAACAgAAAAAAAeb3PrPAAAA5wEAABgAAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWyVkd1qwkAQhV8l7L3ualrpxWRCSVQCpRSr17JsBl2Mu2V2jfah+hR9sVJv/MFKenVgOMN3Dgfyw7ZJWuJgvcvEoK9EQs742rpVJhbzSe9JJCFqV+vGO8rEJwWRI+w9b8KaKCIcpdRRI7DfI5gkZsK6xjp6jywQbECI+MZ+xXqrQUYE+XuT5k9zScGw/TDWu07+YjYul9VrVVTPL5cP8pjpXrB0mKpBJ8p0p7km/v66LoHQ4oNS/UeQ7X+ww07YcTA7am4xR0pdEeXZGvI00g9QSwECFAAUAAAICAAAAAAAjICu1kEAAAA/AAAAEwAAAAAAAAAAAAAAAAAAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUABQAAAgIAAAAAAA+lsgoiwAAANEAAAAPAAAAAAAAAAAAAAAAAHIAAAB4bC93b3JrYm9vay54bWxQSwECFAAUAAAICAAAAAAAEWUWCHkAAADGAAAAGgAAAAAAAAAAAAAAAAAqAQAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAAUAAAICAAAAAAADUNBy0EAAABCAAAAFAAAAAAAAAAAAAAAAADbAQAAeGwvc2hhcmVkU3RyaW5ncy54bWxQSwECFAAUAAAICAAAAAAAUu6YZXsAAAC4AAAADQAAAAAAAAAAAAAAAABOAgAAeGwvc3R5bGVzLnhtbFBLAQIUABQAAAgIAAAAAAD5u7JLbgAAAIoAAAAYAAAAAAAAAAAAAAAAAPQCAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwECFAAUAAAICAAAAAAAB5vc+s8AAADnAQAAGAAAAAAAAAAAAAAAAACYAwAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sUEsFBgAAAAAHAAcAzwEAAJ0EAAAAAA==';

describe('a file that is handed in', () => {
  it('is kept, and its encoding, separator, headings and columns are guessed with samples', async () => {
    const { id } = await importOf(Buffer.from(townSpending, 'latin1'));
    const { files, state } = await seen(id);
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
    const { id } = await importOf();
    await upload(yard, staff, id, { name: 'eliminaciones.csv', content: townEliminations, elimination: true });
    const preview = await previewed(id);
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
    const { id, file } = await importOf(Buffer.from(townWorkbook, 'base64'));
    const { columns, reading } = (await seen(id)).files[0]!;
    expect([file, columns.map(({ field }) => field), reading.format.decimal]).toEqual([
      expect.any(String),
      ['programmeCode', 'programmeName', 'initial'],
      '.',
    ]);
    const preview = await previewed(id);
    expect(preview.obstacles).toEqual([]);
    expect(preview.totals[0]!.gross.initial).toEqual({ minor: '100050', currency: 'EUR' });
  });

  it('that is a workbook can be read from another of its sheets, whose headings are looked for anew', async () => {
    const { id, file } = await importOf(Buffer.from(townWorkbook, 'base64'));
    const at = `/budget-imports/${id}/files/${file}`;
    const { body } = await yard.get<SheetListView>(`${at}/sheets`, { as: staff });
    expect(body.items.map(({ hidden, rows }) => [hidden, rows.length > 0])).toEqual([
      [false, true],
      [false, true],
    ]);
    const { dialect, sheets } = (await seen(id)).files[0]!;
    expect(sheets).toEqual(body.items.map(({ name }) => name));
    const [note] = sheets;
    expect(dialect.sheet).toBe(sheets[1]);
    const other = { as: staff, body: { ...dialect, sheet: note } };
    expect((await yard.call('PUT', `${at}/dialect`, other)).status).toBe(204);
    const changed = (await seen(id)).files[0]!;
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
    expect((await seen(id)).files).toHaveLength(1);
    expect(await yard.db.query('select id from budget_upload where import_id = $1', [id])).toHaveLength(1);
  });

  it('is read anew when a person corrects how it is written', async () => {
    const { id, file } = await importOf(`A title above the table\n${townSpending}`);
    const answer = await yard.call('PUT', `/budget-imports/${id}/files/${file}/dialect`, {
      as: staff,
      body: { encoding: 'utf-8', delimiter: ';', headerRow: 1, sheet: null },
    });
    expect(answer.status).toBe(204);
    expect((await seen(id)).files[0]!.columns[0]!.heading).toBe('A title above the table');
    const beyond = await yard.call<{ code: string }>('PUT', `/budget-imports/${id}/files/${file}/dialect`, {
      as: staff,
      body: { encoding: 'utf-8', delimiter: ';', headerRow: 99, sheet: null },
    });
    expect(beyond.body.code).toBe('budget/header-beyond-table');
  });

  it('refuses columns that make no lines, and says all that is wrong at once', async () => {
    const { id, file } = await importOf();
    const { reading } = (await seen(id)).files[0]!;
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

describe('the reading of a file', () => {
  const address = (id: string, file: string) => `/budget-imports/${id}/files/${file}`;
  const progress = async (id: string) => (await yard.get<ImportProgressView>(`/budget-imports/${id}/progress`, { as: staff })).body;

  it('is a job of its own, and says how far it is', async () => {
    const { id, file } = await importOf();
    expect(await progress(id)).toEqual({
      state: 'draft',
      revision: 1,
      publishing: null,
      files: [
        {
          id: file,
          state: 'read',
          size: Buffer.byteLength(townSpending),
          bytesRead: Buffer.byteLength(townSpending),
          rowsRead: 5,
          rowsExpected: null,
          secondsLeft: null,
          fault: null,
        },
      ],
    });
  });

  it('that cannot go on says at which row', async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `${at};Line ${at};${at},00\n`).join('');
    const { id, file } = await importOf(`programa;descripcion;inicial\n${rows}"never closed;;\n`);
    const [read] = (await seen(id)).files;
    expect(read).toMatchObject({ state: 'failed', fault: { code: 'table/quote-never-closed', row: 1502 } });
    expect((await previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'table/quote-never-closed', details: ['1502'] })]);
    expect((await publish(yard, staff, id)).body.code).toBe('budget/import-has-obstacles');
    expect((await yard.post(`${address(id, file)}/readings`, { as: staff })).status).toBe(202);
    expect((await filesRead(yard, staff, id)).files[0]).toMatchObject({ state: 'failed' });
  });

  it('can be stopped, bars publication then, and is taken up again', async () => {
    const id = await startImport(yard, staff);
    // Somebody else's long work is under way.
    await yard.db.query(`update graphile_worker._private_job_queues set locked_at = now() + interval '1 hour', locked_by = 'another'`);
    const query = `/budget-imports/${id}/files?direction=expenditure`;
    const added = await yard.post<{ id: string }>(query, { as: staff, ...formWith('gastos.csv', townSpending) });
    const file = added.body.id;
    expect((await progress(id)).files[0]).toMatchObject({ state: 'waiting', rowsRead: 0 });
    expect((await previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/file-being-read' })]);
    expect((await yard.call('DELETE', `${address(id, file)}/readings/current`, { as: staff })).status).toBe(204);
    await yard.db.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null');
    expect((await progress(id)).files[0]!.state).toBe('stopped');
    expect((await previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/reading-stopped' })]);
    await yard.post(`${address(id, file)}/readings`, { as: staff });
    expect((await filesRead(yard, staff, id)).files[0]).toMatchObject({ state: 'read', rowsRead: 5 });
  });

  it('leaves nothing staged that no file needs', async () => {
    const { id, file } = await importOf();
    await changeReading(id, file, { elimination: true });
    await yard.call('DELETE', `/budget-imports/${id}`, { as: staff });
    const orphans = async () => {
      const [left] = await yard.db.query<{ tables: number }[]>(
        `select count(*)::int as tables from pg_class c
          where c.relnamespace = 'budget_lines'::regnamespace and c.relkind = 'r' and not c.relispartition
            and not exists (select 1 from budget_import_file f where c.relname = 'of_' || replace(f.reading_id::text, '-', ''))`,
      );
      return left!.tables;
    };
    expect(await eventually(async () => (await orphans()) === 0)).toBe(true);
  });

  it('tells names apart that shorten to one code, and adds what bears one name', async () => {
    const csv = 'departamento;inicial\nParks & Trees;5,00\nParks, Trees;7,00\nParks & Trees;6,00\nLibraries;1,00\n';
    const { id } = await importOf(csv);
    const { files, lines } = await previewed(id);
    expect(files[0]).toMatchObject({ rowsAdded: 3, rowsWithErrors: 1, lineCount: 2 });
    expect(files[0]!.errors).toMatchObject([{ code: 'budget/line-code-clash', count: 1, examples: [{ row: 3, value: 'E-Parks_Trees' }] }]);
    expect(lines.map(({ code, rowCount, amounts }) => [code, rowCount, amounts.initial.minor])).toEqual([
      ['E-Parks_Trees', 2, '1100'],
      ['E-Libraries', 1, '100'],
    ]);
  });

  it('are published as the city knows them by then, also where it knows more than when they were read', async () => {
    const id = await startImport(yard, staff, { fiscalYear: 2031 });
    await upload(yard, staff, id, { content: 'seccion;programa;inicial\n771;33210;5,00\n772;33210;7,00\n' });
    await yard.db.query(`insert into district (city_id, code, name, population, department_code) values ($1, '77', 'Harbour', 10, '771')`, [
      yard.cityId,
    ]);
    const { body } = await publish(yard, staff, id);
    const rows = await yard.db.query<object[]>('select department_code, district_code from budget_line where version_id = $1 order by 1', [
      body.id,
    ]);
    expect(rows).toEqual([
      { department_code: '771', district_code: '77' },
      { department_code: '772', district_code: null },
    ]);
  });

  it('sets rows aside whose code another classification has, and adds the rest', async () => {
    const csv = 'seccion;programa;inicial\n1/1;A;5,00\n1_1;A;7,00\n1/1;A;6,00\n2;A;1,00\n';
    const { id } = await importOf(csv);
    const [read] = (await previewed(id)).files;
    expect(read).toMatchObject({ rowsRead: 4, rowsAdded: 3, rowsWithErrors: 1, lineCount: 2 });
    expect(read!.amounts).toEqual([{ field: 'initial', sum: { minor: '1200', currency: 'EUR' }, zeros: 0, negatives: 0 }]);
    expect(read!.errors).toEqual([
      expect.objectContaining({ code: 'budget/line-code-clash', count: 1, examples: [expect.objectContaining({ row: 3 })] }),
    ]);
  });
});

describe('rows with errors', () => {
  const broken = townSpending
    .replace('200,00;200,00;50,00;50,00', 'n.d.;200,00;50,00;50,00')
    .replace('001;VILLA;201;DISTRITO CENTRO;15210', '001;VILLA;201;DISTRITO CENTRO;');

  it('are named by row, column and value, grouped by cause, with what to mend', async () => {
    const { id } = await importOf(broken);
    const { files, obstacles } = await previewed(id);
    expect(files[0]!).toMatchObject({ rowsRead: 5, rowsAdded: 3, rowsWithErrors: 2 });
    expect(files[0]!.errors).toEqual([
      {
        code: 'budget/not-an-amount',
        title: expect.stringMatching(/not an amount/),
        column: 9,
        heading: 'CRED_INICIAL',
        count: 1,
        examples: [{ row: 4, column: 9, heading: 'CRED_INICIAL', field: 'initial', value: 'n.d.' }],
      },
      {
        code: 'budget/code-missing',
        title: expect.stringMatching(/code is missing/),
        column: 5,
        heading: 'Programa',
        count: 1,
        examples: [{ row: 5, column: 5, heading: 'Programa', field: 'programmeCode', value: '' }],
      },
    ]);
    expect(obstacles).toEqual([expect.objectContaining({ code: 'budget/rows-with-errors', details: ['4', '5'] })]);
  });

  it('come as a file that no spreadsheet runs as a formula, in the reader’s language', async () => {
    const { id, file } = await importOf(broken.replace('n.d.', '=1+2'));
    const answer = await yard.get(`/budget-imports/${id}/files/${file}/errors.csv`, { as: staff, headers: { 'accept-language': 'es' } });
    expect(answer.headers['content-type']).toMatch(/text\/csv/);
    const [header, first] = answer.text.split('\r\n');
    expect(header).toMatch(/^\uFEFFrow,to_mend,Centro,/);
    expect(first).toMatch(/^4,"I4: Esto no es un importe/);
    expect(first).toMatch(/BIBLIOTECAS PÚBLICAS.*,'=1\+2,/);
  });

  it('bar publication until they are left out knowingly, and then stand listed beside the version', async () => {
    const { id, file } = await importOf(broken);
    const refused = await publish(yard, staff, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'budget/import-has-obstacles']);
    expect(await changeReading(id, file, { leaveOutRows: true })).toBe(204);
    const published = await publish(yard, staff, id);
    expect(published.status).toBe(201);
    const { body } = await yard.get<BudgetSourceView>(`/budget-versions/${published.body.id}/source`);
    expect(body.leftOutRows).toEqual([
      expect.objectContaining({ file: 'gastos.csv', row: 4, column: 'CRED_INICIAL', value: 'n.d.', cause: 'budget/not-an-amount' }),
      expect.objectContaining({ row: 5, column: 'Programa', value: '', cause: 'budget/code-missing' }),
    ]);
    expect(body.leftOutRows[0]!.titles['ko']).toMatch(/금액이 아닙니다/);
  });

  it('that look like totals wait for a decision', async () => {
    const { id, file } = await importOf(`${townSpending};;;;;TOTAL;;;1000,00;1050,00;700,00;610,00\n`);
    expect((await previewed(id)).files[0]!.suspectedTotals).toEqual([
      { row: 7, sign: 'says-total', text: 'TOTAL', initial: { minor: '100000', currency: 'EUR' } },
    ]);
    expect((await previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/totals-undecided', details: ['7'] })]);
    expect(await changeReading(id, file, { totals: 'exclude' })).toBe(204);
    expect((await publish(yard, staff, id)).status).toBe(201);
  });
});

describe('printed totals', () => {
  const total = (minor: string) => ({ direction: 'expenditure', basis: 'gross', phase: 'initial', amount: { minor, currency: 'EUR' } });
  const setTotals = (id: string, totals: object[]) =>
    yard.call<{ code: string }>('PUT', `/budget-imports/${id}/control-totals`, { as: staff, body: { totals } });

  it('must be met to the cent', async () => {
    const { id } = await importOf();
    expect((await setTotals(id, [total('100001')])).status).toBe(204);
    const { controlTotals, obstacles } = await previewed(id);
    expect(controlTotals[0]).toMatchObject({ found: { minor: '100000' }, difference: { minor: '-1' } });
    expect(obstacles).toEqual([expect.objectContaining({ code: 'budget/control-totals-differ' })]);
    const refused = await publish(yard, staff, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'budget/control-totals-differ']);
    await setTotals(id, [total('100000')]);
    expect((await publish(yard, staff, id)).status).toBe(201);
  });

  it('are in the currency of the city', async () => {
    const { id } = await importOf();
    const answer = await setTotals(id, [{ ...total('100000'), amount: { minor: '100000', currency: 'KRW' } }]);
    expect([answer.status, answer.body.code]).toEqual([400, 'budget/other-currency']);
  });
});

describe('publication', () => {
  it('makes a version, tells of it once, and closes the import for good', async () => {
    const { id, file } = await importOf();
    const published = await publish(yard, staff, id);
    expect(published.status).toBe(201);
    expect(await seen(id)).toMatchObject({ state: 'published', versionId: published.body.id });
    const events = await yard.db.query<{ payload: object; actor_id: string }[]>(
      `select payload, actor_id from outbox where name = 'budget.published' and subject_id = $1`,
      [published.body.id],
    );
    expect(events).toEqual([
      {
        payload: { versionId: published.body.id, fiscalYear: 2026, status: 'approved', lineCount: 5, correctsId: null },
        actor_id: staff.id,
      },
    ]);
    const tries = [
      await publish(yard, staff, id),
      await upload(yard, staff, id, { content: townEliminations }),
      await yard.call<{ code: string }>('DELETE', `/budget-imports/${id}`, { as: staff }),
      await yard.call<{ code: string }>('DELETE', `/budget-imports/${id}/files/${file}`, { as: staff }),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [409, 'budget/already-published']));
    expect(await changeReading(id, file, { totals: 'include' })).toBe(409);
  });

  it('happens once however many press at the same instant', async () => {
    const other = await yard.neighbour();
    try {
      for (let round = 0; round < 3; round += 1) {
        const { id } = await importOf();
        const { revision } = await seen(id);
        const press = (app = yard.app) =>
          yard.call<{ code: string }>('POST', `/budget-imports/${id}/publication`, { as: staff, body: { revision } }, app);
        const answers = await Promise.all([press(), press(other), press(), press(other), press(), press(other)]);
        expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409, 409, 409]);
        await progressUntil(yard, staff, id, ({ state }) => state === 'published');
        const [counted] = await yard.db.query<{ count: number }[]>(
          'select count(*)::int as count from budget_version where import_id = $1',
          [id],
        );
        expect(counted!.count).toBe(1);
      }
    } finally {
      await other.close();
    }
  });

  it('refuses what has changed since it was looked at', async () => {
    const { id, file } = await importOf();
    const { revision } = await seen(id);
    await changeReading(id, file, { totals: 'exclude' });
    const stale = await yard.post<{ code: string }>(`/budget-imports/${id}/publication`, { as: staff, body: { revision } });
    expect([stale.status, stale.body.code]).toEqual([412, 'request/changed-meanwhile']);
  });

  it('of nothing, or of the same line from two files, is refused and leaves nothing behind', async () => {
    const empty = await startImport(yard, staff);
    expect((await publish(yard, staff, empty)).body.code).toBe('budget/import-has-obstacles');
    const { id } = await importOf();
    await upload(yard, staff, id, { content: townSpending.replace('400,00', '401,00') });
    const before = await yard.db.query<{ count: string }[]>('select count(*) from budget_version');
    expect((await publish(yard, staff, id)).body.code).toBe('budget/import-has-obstacles');
    expect((await previewed(id)).obstacles).toEqual([
      expect.objectContaining({ code: 'budget/line-in-two-files', details: expect.arrayContaining(['E-001-101-32301-1']) }),
    ]);
    expect(await yard.db.query('select count(*) from budget_version')).toEqual(before);
  });
});

describe('a draft', () => {
  it('changes its cover and goes when it is discarded, with its files', async () => {
    const { id, file } = await importOf();
    const cover = { fiscalYear: 2027, status: 'proposed', executedThrough: '2027-06-30', source: 'A corrected cover' };
    expect((await yard.call('PUT', `/budget-imports/${id}/cover`, { as: staff, body: cover })).status).toBe(204);
    expect((await seen(id)).cover).toEqual(cover);
    expect((await yard.call('DELETE', `/budget-imports/${id}`, { as: staff })).status).toBe(204);
    expect((await yard.get(`/budget-imports/${id}`, { as: staff })).status).toBe(404);
    expect(await yard.db.query('select 1 from budget_import_piece where file_id = $1', [file])).toEqual([]);
  });
});

describe('profiles', () => {
  it('remember a published file by its headings, and read the next year’s by it', async () => {
    const { id, file } = await importOf();
    await changeReading(id, file, { codeWidths: [{ field: 'departmentCode', width: 4 }] });
    await publish(yard, staff, id);
    const next = await importOf(townSpending.replaceAll('00,00;', '10,00;'));
    expect((await seen(next.id)).files[0]).toMatchObject({
      readBy: 'profile',
      reading: { codeWidths: [{ field: 'departmentCode', width: 4 }] },
    });
  });

  it('travel from city to city as JSON', async () => {
    await publishBudget(yard);
    const { body } = await yard.get<ImportProfilesBody>('/import-profiles', { as: staff });
    expect(body.items.length).toBeGreaterThan(0);
    const village = await addCity(yard.db, 'village');
    const clerk = await addPerson(yard.db, village, ['staff']);
    const other = '/api/v1/cities/village/import-profiles';
    expect((await yard.call('PUT', other, { as: clerk, body })).status).toBe(204);
    const taken = await yard.get<ImportProfilesBody>(other, { as: clerk });
    const byFingerprint = ({ items }: ImportProfilesBody) => new Map(items.map((item) => [item.fingerprint, item]));
    expect(byFingerprint(taken.body)).toEqual(byFingerprint(body));
  });
});

describe('the desk of budgets', () => {
  it('is closed to everyone who does not work for the city', async () => {
    const { id, file } = await importOf();
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
    expect((await seen(id)).state).toBe('draft');
  });

  it('does not know imports of another city, nor what cannot be one', async () => {
    const { id, file } = await importOf();
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
