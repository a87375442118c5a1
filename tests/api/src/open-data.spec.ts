import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { BudgetYearsView } from '@madang/contracts/budget-years';
import { fileNames, licenceNames, type DataLicenceView, type FileName, type OpenDataView } from '@madang/contracts/open-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishBudget, townEliminations, townSpending } from './fixtures/budgets.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let yard: Yard;
let version: string;

beforeAll(async () => {
  yard = await Yard.open();
  await yard.db.query(
    `update city set programme_classification = 'es', years = '{"2025": {"population": 1000, "priceIndex": "100"}, "2026": {"population": 2000, "priceIndex": "110"}}' where id = $1`,
    [yard.cityId],
  );
  await publishBudget(yard, [{ content: townSpending }], { fiscalYear: 2025, status: 'executed' });
  const planted = townSpending.replaceAll('BIBLIOTECAS PÚBLICAS', '=HYPERLINK("http://x")');
  version = await publishBudget(yard, [{ content: planted }, { name: 'eliminaciones.csv', content: townEliminations, elimination: true }], {
    fiscalYear: 2026,
  });
});
afterAll(() => yard.close());

async function listed(): Promise<OpenDataView> {
  return eventually(async () => {
    const { body } = await yard.get<OpenDataView>(`/budget-versions/${version}/files`);
    return body.files.every(({ sha256 }) => sha256 !== null) && body;
  }, 20_000);
}

async function download(name: FileName): Promise<Buffer> {
  const answer = await yard.app.inject(`/api/v1/cities/town/budget-versions/${version}/files/${name}`);
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
}

describe('the files of a version', () => {
  it('are listed with address, size and digest, and are what the list says', async () => {
    const { files, licence, lineCount } = await listed();
    expect(files.map(({ name }) => name)).toEqual([...fileNames]);
    expect([licence.name, lineCount]).toEqual(['CC-BY-4.0', 6]);
    for (const { name, size, sha256, address } of files) {
      const bytes = await download(name);
      expect([name, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, size, sha256]);
      expect(address).toBe(`http://localhost:4000/api/v1/cities/town/budget-versions/${version}/files/${name}`);
    }
  });

  it('stay the same for ever under the address of the version, and are asked for again under "latest"', async () => {
    await listed();
    const fixed = await yard.get(`/budget-versions/${version}/files/lines.csv`);
    expect(fixed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const again = await yard.get(`/budget-versions/${version}/files/lines.csv`, {
      headers: { 'if-none-match': String(fixed.headers['etag']) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const latest = await yard.get('/budget-versions/latest/files/lines.csv');
    expect(latest.headers['cache-control']).not.toContain('immutable');
    expect(latest.text).toBe(fixed.text);
  });

  it('hold every line exactly, eliminations apart, and no formula', async () => {
    const text = (await download('lines.csv')).toString('utf8');
    const rows = text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(/^fiscal_year,line,direction,elimination,body_code/);
    expect(text).toContain('2026,XE-001-101-32301-4,expenditure,true,');
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    const json = JSON.parse((await download('lines.json')).toString('utf8')) as { lines: { line: string; initial: string }[] };
    expect(json.lines.find(({ line }) => line === 'E-001-101-32301-1')?.initial).toBe('400.00');
    expect(json.lines).toHaveLength(6);
  });

  it('open as a workbook whose texts are texts and whose amounts are numbers', async () => {
    const parts = unzipped(await download('lines.xlsx'));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet.match(/<row>/g)).toHaveLength(7);
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("http://x")</t></is></c>');
    expect(sheet).toContain('<c s="1"><v>400.00</v></c>');
    expect(sheet).not.toContain('<f>');
    expect([...parts.keys()]).toContain('[Content_Types].xml');
  });

  it('are a Fiscal Data Package: every column has a type of the list, and the table is as its schema says', async () => {
    await listed();
    const types = JSON.parse(readFileSync(new URL('../src/fixtures/fdp-column-types.json', import.meta.url), 'utf8')) as ColumnTypes;
    const packed = JSON.parse((await download('datapackage.json')).toString('utf8')) as Package;
    const [table] = packed.resources;
    const csv = await download('fiscal-data.csv');
    expect(packed.profile).toBe('fiscal-data-package');
    expect([table!.path, table!.bytes, table!.hash]).toEqual([
      'fiscal-data.csv',
      csv.length,
      `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    ]);
    expect(columnTypeFaults(table!.schema.fields, types)).toEqual([]);
    expect(tableFaults(table!.schema, csv.toString('utf8'))).toEqual([]);
    const inArchive = unzipped(await download('fiscal-data-package.zip'));
    expect(inArchive.get('fiscal-data.csv')).toBe(csv.toString('utf8'));
  });

  it('judge wrong tables as wrong', () => {
    const schema: Schema = {
      fields: [
        { name: 'line', type: 'string', columnType: 'budget-line-id', constraints: { required: true } },
        { name: 'value', type: 'number', columnType: 'value' },
      ],
      primaryKey: ['line'],
    };
    expect(tableFaults(schema, 'line,value\r\na,1.50\r\na,x\r\n,2\r\n')).toEqual(['row 3: value', 'row 3: key', 'row 4: line']);
    expect(columnTypeFaults([{ name: 'x', type: 'number', columnType: 'phase:id' }], { 'phase:id': { dataType: 'string' } })).toEqual([
      'x',
    ]);
  });

  it('name each line of spending for contracts', async () => {
    const ocds = JSON.parse((await download('ocds-budget.json')).toString('utf8')) as {
      releases: { planning: { budget: { budgetBreakdown: { id: string; amount: { amount: number; currency: string } }[] } } }[];
    };
    const lines = ocds.releases[0]!.planning.budget.budgetBreakdown;
    expect(lines).toHaveLength(5);
    expect(lines.find(({ id }) => id === 'E-001-101-32301-1')?.amount).toEqual({ amount: 400, currency: 'EUR' });
  });

  it('of another city or another name are not found', async () => {
    await addCity(yard.db, 'elsewhere');
    for (const path of [
      `/api/v1/cities/elsewhere/budget-versions/${version}/files/lines.csv`,
      `/budget-versions/${version}/files/secrets.csv`,
    ])
      expect((await yard.get(path)).status).toBe(404);
  });
});

describe('years side by side', () => {
  it('show each part in every year, for each resident, and in prices of the newest', async () => {
    const { body } = await yard.get<BudgetYearsView>('/budget-years?by=policy');
    expect(body.years.map(({ version: { fiscalYear }, priceIndex }) => [fiscalYear, priceIndex])).toEqual([
      [2025, '100'],
      [2026, '110'],
    ]);
    const schools = body.parts.find(({ key }) => key === '32')!;
    expect(schools.years.map(({ perResident, realPerResident }) => [perResident.initial.minor, realPerResident?.minor])).toEqual([
      ['50', '55'],
      ['25', '25'],
    ]);
    expect(body.partsLeftOut).toBe(0);
  });

  it('go down like everything else', async () => {
    const { body } = await yard.get<BudgetYearsView>('/budget-years?by=programme&within=policy:33&within=department:001-201');
    expect(body.parts.map(({ key, years }) => [key, years.map(({ amounts }) => amounts.initial.minor)])).toEqual([
      ['33210', ['5000', '5000']],
    ]);
    expect(body.within.map(({ dimension }) => dimension)).toEqual(['policy', 'department']);
    const kinds = await yard.get<BudgetYearsView>('/budget-years?by=economic&within=policy:33&within=department:001-201');
    expect(kinds.body.parts.map(({ years }) => years.length)).toEqual([2]);
  });
});

type ColumnTypes = Readonly<Record<string, { readonly dataType?: string; readonly parent?: string }>>;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly columnType: string;
  readonly constraints?: { readonly required?: boolean };
}

interface Schema {
  readonly fields: Field[];
  readonly primaryKey: string[];
}

interface Package {
  readonly profile: string;
  readonly resources: { readonly path: string; readonly bytes: number; readonly hash: string; readonly schema: Schema }[];
}

/** Fields whose type is not in the list, of another kind than the list says, given twice, or without the parent that it needs. */
function columnTypeFaults(fields: readonly Field[], types: ColumnTypes): string[] {
  const used = fields.map(({ columnType }) => columnType);
  return fields
    .filter(({ type, columnType }) => {
      const known = types[columnType];
      const parentMissing = known?.parent !== undefined && !used.includes(known.parent);
      return known?.dataType !== type || parentMissing || used.filter((one) => one === columnType).length > 1;
    })
    .map(({ name }) => name);
}

/** Table Schema in short: headings, types, what must be there, and keys that stand once. Cells of these tables hold no line breaks. */
function tableFaults({ fields, primaryKey }: Schema, csv: string): string[] {
  const [head, ...rows] = csv.trimEnd().split('\r\n').map(cellsOf);
  const faults = fields.some(({ name }, at) => head![at] !== name) || head!.length !== fields.length ? ['head'] : [];
  const seen = new Set<string>();
  rows.forEach((cells, at) => {
    const place = `row ${at + 2}`;
    fields.forEach(({ name, type, constraints }, column) => {
      const text = cells[column] ?? '';
      const typed = type === 'integer' ? /^-?\d+$/ : type === 'number' ? /^-?\d+(\.\d+)?$/ : /^/;
      if ((text === '' && constraints?.required === true) || (text !== '' && !typed.test(text))) faults.push(`${place}: ${name}`);
    });
    const key = JSON.stringify(primaryKey.map((name) => cells[fields.findIndex((field) => field.name === name)]));
    if (seen.has(key)) faults.push(`${place}: key`);
    seen.add(key);
  });
  return faults;
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** The entries of an archive, found through its directory as every program finds them. */
function unzipped(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength, start] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    entries.set(name, inflateRawSync(archive.subarray(from, from + packed)).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

describe('the licence', () => {
  interface Package {
    readonly licenses: readonly { readonly name: string; readonly path: string }[];
  }
  const licenceOf = async (which: string) => {
    const { body } = await yard.get<OpenDataView>(`/budget-versions/${which}/files`);
    const { licenses } = JSON.parse((await yard.get(`/budget-versions/${which}/files/datapackage.json`)).text) as Package;
    const { headers } = await yard.get(`/budget-versions/${which}/files/lines.csv`);
    expect([licenses.map(({ name }) => name), headers['link']]).toEqual([[body.licence.name], `<${body.licence.path}>; rel="license"`]);
    return body.licence.name;
  };
  const choose = async (licence: string, as?: Person) =>
    (await yard.call('PUT', '/data-licence', { body: { licence }, ...(as && { as }) })).status;

  it('is chosen by the city from a short list, with who and when, for what it publishes from then on', async () => {
    const staff = await yard.person('staff');
    expect(await choose('CC0-1.0', staff)).toBe(204);
    expect(await choose('CC0-1.0', staff)).toBe(204);
    const { licence, choices, history } = (await yard.get<DataLicenceView>('/data-licence')).body;
    expect([licence.name, choices.map(({ name }) => name), history.length]).toEqual(['CC0-1.0', [...licenceNames], 1]);
    expect(history[0]!.penName).toMatch(/^Somebody/);
    expect(await licenceOf(version)).toBe('CC-BY-4.0');
    const later = await publishBudget(yard, [{ content: townSpending }], { fiscalYear: 2027 });
    expect([await licenceOf(later), await licenceOf(version)]).toEqual(['CC0-1.0', 'CC-BY-4.0']);
  });

  it('is chosen by nobody else, and is never one that is not open', async () => {
    expect(await choose('CC0-1.0')).toBe(401);
    for (const role of ['resident', 'facilitator'] as const) expect(await choose('CC0-1.0', await yard.person(role))).toBe(403);
    expect(await choose('CC-BY-NC-4.0', await yard.person('administrator'))).toBe(400);
    const elsewhere = await addPerson(yard.db, await addCity(yard.db, 'elsewhere-licence'), ['staff']);
    expect([401, 403]).toContain(await choose('ODbL-1.0', elsewhere));
  });
});
