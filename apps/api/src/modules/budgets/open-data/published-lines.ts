import type { CityId } from '@madang/basics';
import type { LicenceView } from '@madang/contracts/open-data';
import { toDecimal, type Currency } from '@madang/money';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { VersionRow } from '../explore/budget-context.js';

/** A published version as its files describe it. */
export interface PublishedVersion extends VersionRow {
  readonly cityId: CityId;
  readonly citySlug: string;
  readonly cityName: string;
  readonly lineCount: number;
  /** That of the day on which it was published. */
  readonly licence: LicenceView;
  /** Where this installation is found from outside. */
  readonly publicUrl: string;
}

/** The columns of a file, in their order; `amount` is written exactly, with a point. */
export const columns = [
  { name: 'fiscal_year', kind: 'integer' },
  { name: 'line', kind: 'text' },
  { name: 'direction', kind: 'text' },
  { name: 'elimination', kind: 'boolean' },
  { name: 'body_code', kind: 'text' },
  { name: 'body_name', kind: 'text' },
  { name: 'department_code', kind: 'text' },
  { name: 'department_name', kind: 'text' },
  { name: 'programme_code', kind: 'text' },
  { name: 'programme_name', kind: 'text' },
  { name: 'chapter_code', kind: 'text' },
  { name: 'chapter_name', kind: 'text' },
  { name: 'economic_code', kind: 'text' },
  { name: 'economic_name', kind: 'text' },
  { name: 'function_code', kind: 'text' },
  { name: 'function_name', kind: 'text' },
  { name: 'cofog_group', kind: 'text' },
  { name: 'fund_code', kind: 'text' },
  { name: 'fund_name', kind: 'text' },
  { name: 'district_code', kind: 'text' },
  { name: 'district_name', kind: 'text' },
  { name: 'rigidity', kind: 'text' },
  { name: 'equality', kind: 'text' },
  { name: 'currency', kind: 'text' },
  { name: 'initial', kind: 'amount' },
  { name: 'final', kind: 'amount' },
  { name: 'authorised', kind: 'amount' },
  { name: 'committed', kind: 'amount' },
  { name: 'executed', kind: 'amount' },
  { name: 'paid', kind: 'amount' },
  { name: 'earmarked', kind: 'amount' },
] as const satisfies readonly { readonly name: string; readonly kind: 'integer' | 'text' | 'boolean' | 'amount' }[];

export type ColumnName = (typeof columns)[number]['name'];
/** Amounts as decimals, codes as text; null where the file of the city says nothing. */
export type PublishedLine = Readonly<Record<ColumnName, string | number | boolean | null>>;

/** Few enough that a version of a million lines is written in the memory of one of five hundred. */
const atOnce = 500;
const amounts = columns.filter(({ kind }) => kind === 'amount').map(({ name }) => name);
const asInTheDatabase = columns.map(({ name }) => name).filter((name) => !['fiscal_year', 'line', 'currency', ...amounts].includes(name));

/** Every line of a version as it was published, in the order of their codes, a few thousand at a time. */
export async function* publishedLines(db: DataSource, version: PublishedVersion): AsyncGenerator<PublishedLine[]> {
  const select = `select code as line, ${asInTheDatabase.join(', ')}, ${amounts.map((name) => `${name}_minor::text as ${name}`).join(', ')}
                    from budget_line where city_id = $1 and version_id = $2 and code > $3 order by code limit ${atOnce}`;
  let last = '';
  for (;;) {
    const rows = await read<PublishedLine>(db, select, [version.cityId, version.id, last]);
    if (rows.length > 0) yield rows.map((row) => asPublished(row, version));
    if (rows.length < atOnce) return;
    last = String(rows.at(-1)!.line);
  }
}

function asPublished(row: PublishedLine, { fiscalYear, currency }: PublishedVersion): PublishedLine {
  const line: Record<ColumnName, PublishedLine[ColumnName]> = { ...row, fiscal_year: fiscalYear, currency };
  for (const name of amounts) line[name] = decimal(row[name], currency);
  return line;
}

function decimal(minor: PublishedLine[ColumnName], currency: Currency): string | null {
  return minor === null ? null : toDecimal({ minor: BigInt(minor), currency });
}
