import type { DataSource } from 'typeorm';
import { zipOf } from '../../../platform/files/zip.js';
import { csvRows } from './csv-rows.js';
import { fiscalFields, fiscalPhases, type FiscalField } from './fiscal-fields.js';
import { publishedLines, type PublishedLine, type PublishedVersion } from './published-lines.js';

/** Size and digest of the table, as the descriptor states them; absent inside an archive, which has its own. */
export interface TableDigest {
  readonly size: number;
  readonly sha256: string;
}

/** The descriptor of a Fiscal Data Package: what each column of `fiscal-data.csv` means, and under which licence it may be used. */
export function descriptor(version: PublishedVersion, digest: TableDigest | undefined): string {
  const { citySlug, cityName, fiscalYear, status, source, publishedAt, id } = version;
  const content = {
    profile: 'fiscal-data-package',
    name: `${citySlug}-budget-${fiscalYear}`,
    id,
    title: `${cityName}: budget ${fiscalYear} (${status})`,
    created: publishedAt.toISOString(),
    licenses: [version.licence],
    sources: [{ title: source || cityName }],
    fiscalPeriod: { start: `${fiscalYear}-01-01`, end: `${fiscalYear}-12-31` },
    granularity: 'aggregated',
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'fiscal-data',
        path: 'fiscal-data.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(digest && { bytes: digest.size, hash: `sha256:${digest.sha256}` }),
        dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
        schema: {
          fields: fiscalFields.map(({ name, type, columnType }) => ({
            name,
            type,
            columnType,
            ...(required.has(name) && { constraints: { required: true } }),
          })),
          primaryKey: ['line', 'phase'],
          missingValues: [''],
        },
      },
    ],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

const required: ReadonlySet<string> = new Set(['line', 'fiscal_year', 'phase', 'value', 'currency', 'direction']);

/** The table: a row for each line and phase of which there is an amount. */
export async function* fiscalTable(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  yield Buffer.from(`${fiscalFields.map(({ name }) => name).join(',')}\r\n`);
  for await (const lines of publishedLines(db, version)) yield Buffer.from(csvRows(lines.flatMap((line) => rowsOf(line, version))));
}

function rowsOf(line: PublishedLine, { status }: PublishedVersion) {
  return fiscalPhases
    .filter(({ amount }) => line[amount] !== null)
    .map(({ amount, id, label }) => {
      const proposed = amount === 'initial' && status === 'proposed';
      const given = {
        phase: proposed ? 'proposed' : id,
        phase_label: proposed ? 'Proposed' : label,
        value: { exactly: String(line[amount]) },
      };
      return fiscalFields.map(({ from }) => cell(from, line, given));
    });
}

function cell(
  from: FiscalField['from'],
  line: PublishedLine,
  { phase, phase_label, value }: { readonly phase: string; readonly phase_label: string; readonly value: { readonly exactly: string } },
) {
  switch (from) {
    case 'phase':
      return phase;
    case 'phase_label':
      return phase_label;
    case 'value':
      return value;
    case 'cofog_division':
      return line.cofog_group === null ? null : String(line.cofog_group).split('.')[0]!;
    case 'kind':
      return line.elimination === true ? 'elimination' : 'gross';
    default:
      return line[from];
  }
}

/** Descriptor and table in one archive, as tools take it. */
export function fiscalArchive(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  return zipOf([
    { name: 'datapackage.json', bytes: () => [Buffer.from(descriptor(version, undefined))] },
    { name: 'fiscal-data.csv', bytes: () => fiscalTable(db, version) },
  ]);
}
