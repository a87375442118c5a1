import type { MappingPreviewView, TagLinesView } from '@madang/contracts/classification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget } from './fixtures/budgets.js';
import { base, coverageIn, mappingFile, openForClassifying, shareOf } from './fixtures/classification.js';
import { Yard, type Person } from './yard.js';

describe('a mapping as a file', () => {
  let yard: Yard;
  let staff: Person;

  beforeAll(async () => {
    ({ yard, staff } = await openForClassifying());
    await publishBudget(yard);
  });
  afterAll(() => yard.close());

  const preview = (rows: string[]) => yard.post<MappingPreviewView>(`${base}/mapping-previews`, { as: staff, ...mappingFile(rows) });
  const take = (rows: string[], revision: number) =>
    yard.post(`${base}/mappings?reason=From%20the%20neighbours&language=en&revision=${revision}`, { as: staff, ...mappingFile(rows) });

  it('is taken over as one act: by programme, and by line where a row names one', async () => {
    const [line] = (await yard.get<TagLinesView>(`${base}/lines?q=DISTRITO&limit=1`, { as: staff })).body.items;
    const rows = ['line;programme;cofog;equality', ';33210;08.2;', ';32301;09.1;1', `${line!.code};;06.2;`, ';99999;01.1;', ';;;'];
    const { body } = await preview(rows);
    expect(body).toMatchObject({ revision: 0, rows: 4, strangeRows: 1, faults: [], lineCount: 5, changedLines: 5 });
    expect(body.coverage.map(({ field, after }) => [field, after])).toEqual([
      ['cofog', 10_000],
      ['equality', 5000],
    ]);
    expect((await take(rows, 0)).status).toBe(201);
    expect((await take(rows, 0)).status).toBe(412);
    expect(await take(rows, 1)).toMatchObject({ status: 409, body: { code: 'classification/no-lines' } });
  });

  it('goes out as it came in, and into another city that numbers alike', async () => {
    const mapping = await yard.get(`${base}/mapping.csv?by=programme`);
    expect(mapping.headers['content-type']).toContain('text/csv');
    expect(mapping.text).toContain('33210,BIBLIOTECAS PÚBLICAS,08.2,');
    const theirs = await Yard.open({ runsJobs: false });
    await publishBudget(theirs);
    const clerk = await theirs.person('staff');
    const taken = await theirs.post(`${base}/mappings?reason=As%20our%20neighbours&language=en&revision=0`, {
      as: clerk,
      ...mappingFile(mapping.text.replace(/^\uFEFF/u, '').split('\r\n')),
    });
    expect(taken.status).toBe(201);
    expect(shareOf(await coverageIn(theirs), 'cofog')).toBe(shareOf(await coverageIn(yard), 'cofog'));
    await theirs.close();
    const byLine = await yard.get(`${base}/mapping.csv`);
    expect((await preview(byLine.text.split('\r\n'))).body).toMatchObject({ changedLines: 0, strangeRows: 0, faults: [] });
  });

  it('is refused with every cell that cannot be read, and without the columns it needs', async () => {
    const faulty = ['programme,cofog', '33210,library', '32301,09.1'];
    expect((await preview(faulty)).body.faults).toEqual([{ row: 2, column: 'cofog', value: 'library', code: 'tag/unknown-value' }]);
    expect(await take(faulty, 1)).toMatchObject({ status: 400, body: { code: 'classification/mapping-has-faults' } });
    expect(await preview(['name,cofog', 'x,08.2'])).toMatchObject({
      status: 400,
      body: { code: 'classification/mapping-without-columns' },
    });
    expect((await preview(['programme,"cofog', '33210'])).status).toBe(400);
  });
});
