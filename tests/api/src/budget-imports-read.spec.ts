import type { ImportProgressView } from '@madang/contracts/budget-imports';
import type { BudgetSourceView } from '@madang/contracts/budgets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesRead, formWith, publish, startImport, townSpending, upload } from './fixtures/budgets.js';
import { ImportDesk } from './fixtures/budget-imports.js';
import { eventually, Yard, type Person } from './yard.js';

let desk: ImportDesk;
let yard: Yard;
let staff: Person;

beforeAll(async () => {
  desk = await ImportDesk.open();
  ({ yard, staff } = desk);
});
afterAll(() => yard.close());

describe('the reading of a file', () => {
  const address = (id: string, file: string) => `/budget-imports/${id}/files/${file}`;
  const progress = async (id: string) => (await yard.get<ImportProgressView>(`/budget-imports/${id}/progress`, { as: staff })).body;

  it('is a job of its own, and says how far it is', async () => {
    const { id, file } = await desk.importOf();
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
    const { id, file } = await desk.importOf(`programa;descripcion;inicial\n${rows}"never closed;;\n`);
    const [read] = (await desk.seen(id)).files;
    expect(read).toMatchObject({ state: 'failed', fault: { code: 'table/quote-never-closed', row: 1502 } });
    expect((await desk.previewed(id)).obstacles).toEqual([
      expect.objectContaining({ code: 'table/quote-never-closed', details: ['1502'] }),
    ]);
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
    expect((await desk.previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/file-being-read' })]);
    expect((await yard.call('DELETE', `${address(id, file)}/readings/current`, { as: staff })).status).toBe(204);
    await yard.db.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null');
    expect((await progress(id)).files[0]!.state).toBe('stopped');
    expect((await desk.previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/reading-stopped' })]);
    await yard.post(`${address(id, file)}/readings`, { as: staff });
    expect((await filesRead(yard, staff, id)).files[0]).toMatchObject({ state: 'read', rowsRead: 5 });
  });

  it('leaves nothing staged that no file needs', async () => {
    const { id, file } = await desk.importOf();
    await desk.changeReading(id, file, { elimination: true });
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
    const { id } = await desk.importOf(csv);
    const { files, lines } = await desk.previewed(id);
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
    const { id } = await desk.importOf(csv);
    const [read] = (await desk.previewed(id)).files;
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
    const { id } = await desk.importOf(broken);
    const { files, obstacles } = await desk.previewed(id);
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
    const { id, file } = await desk.importOf(broken.replace('n.d.', '=1+2'));
    const answer = await yard.get(`/budget-imports/${id}/files/${file}/errors.csv`, { as: staff, headers: { 'accept-language': 'es' } });
    expect(answer.headers['content-type']).toMatch(/text\/csv/);
    const [header, first] = answer.text.split('\r\n');
    expect(header).toMatch(/^\uFEFFrow,to_mend,Centro,/);
    expect(first).toMatch(/^4,"I4: Esto no es un importe/);
    expect(first).toMatch(/BIBLIOTECAS PÚBLICAS.*,'=1\+2,/);
  });

  it('bar publication until they are left out knowingly, and then stand listed beside the version', async () => {
    const { id, file } = await desk.importOf(broken);
    const refused = await publish(yard, staff, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'budget/import-has-obstacles']);
    expect(await desk.changeReading(id, file, { leaveOutRows: true })).toBe(204);
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
    const { id, file } = await desk.importOf(`${townSpending};;;;;TOTAL;;;1000,00;1050,00;700,00;610,00\n`);
    expect((await desk.previewed(id)).files[0]!.suspectedTotals).toEqual([
      { row: 7, sign: 'says-total', text: 'TOTAL', initial: { minor: '100000', currency: 'EUR' } },
    ]);
    expect((await desk.previewed(id)).obstacles).toEqual([expect.objectContaining({ code: 'budget/totals-undecided', details: ['7'] })]);
    expect(await desk.changeReading(id, file, { totals: 'exclude' })).toBe(204);
    expect((await publish(yard, staff, id)).status).toBe(201);
  });
});
