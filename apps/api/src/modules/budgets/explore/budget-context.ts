import type { BudgetVersionId, CityId } from '@madang/basics';
import type { BudgetStatus, Dimension, Direction } from '@madang/budget';
import type { BudgetVersionView, ClassificationKind, CorrectionView } from '@madang/contracts/budgets';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { newestFirst } from '../version-order.js';

export type Names = Readonly<Record<string, string>>;

/** A published version and what is needed to show anything of it: residents to divide by, and the names of things. */
export interface BudgetContext {
  readonly cityId: CityId;
  readonly version: VersionRow;
  readonly names: BudgetNames;
  /** Changes whenever the version is added up anew; null before it has been. */
  readonly rolledUp: string | null;
}

export interface VersionRow {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly currency: Currency;
  readonly executedThrough: string | null;
  readonly source: string;
  readonly publishedAt: Date;
  readonly leftOutRows: number;
  readonly mendedCells: number;
  readonly corrects: CorrectionView | null;
  readonly correctedBy: CorrectionView | null;
  readonly population: number;
}

/** The other of two versions (`o`), with the reason that the later one gives. */
function correctionSql(which: string, later: 'o' | 'v'): string {
  return `(select json_build_object('id', o.id, 'reason', ${later}.correction_reason,
             'publishedAt', to_char(o.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
             from budget_version o where o.city_id = v.city_id and ${which})`;
}

/** `v` is the version, `city` its city. Residents of that very year where they are known. */
export const versionSql = `
  v.id, v.fiscal_year as "fiscalYear", v.status, v.currency, v.executed_through::text as "executedThrough", v.source,
  v.published_at as "publishedAt", jsonb_array_length(v.left_out_rows) as "leftOutRows",
  jsonb_array_length(v.mended_cells) as "mendedCells",
  ${correctionSql('o.id = v.corrects_id', 'v')} as corrects, ${correctionSql('o.corrects_id = v.id', 'o')} as "correctedBy",
  coalesce((city.years -> v.fiscal_year::text ->> 'population')::int, city.population) as population`;

/** `latest`, the newest of a year (`2024`), or one by its id. */
export async function budgetContext(db: DataSource | EntityManager, cityId: CityId, which: string): Promise<BudgetContext> {
  const row = await readOne<VersionRow & NamesRow & Pick<BudgetContext, 'rolledUp'>>(
    db,
    `select ${versionSql}, ${namesSql}, ${rolledUpSql} from budget_version v join city on city.id = v.city_id
      where v.city_id = $1 and ($2::uuid is null or v.id = $2) and ($3::int is null or v.fiscal_year = $3)
      order by v.fiscal_year desc, ${newestFirst('v')}, v.id desc limit 1`,
    [cityId, ...chosen(which)],
  );
  if (!row) return notFound();
  const { ownLanguage, named, rolledUp, ...version } = row;
  return { cityId, version, names: namesFrom({ ownLanguage, named }), rolledUp };
}

/** The transactions that wrote the totals of version `v`, which is where adding up ends. */
const rolledUpSql = `(
  select v.id || string_agg(' ' || p.xmin, '' order by p.direction, p.elimination) from budget_part p
   where p.city_id = v.city_id and p.version_id = v.id and p.dimension = 'whole' and p.key = '') as "rolledUp"`;

export function versionView(row: VersionRow): BudgetVersionView {
  const { id, fiscalYear, status, currency, executedThrough, source, publishedAt, leftOutRows, mendedCells, population } = row;
  const facts = { id, fiscalYear, status, currency, executedThrough, source, publishedAt: publishedAt.toISOString(), population };
  return { ...facts, leftOutRows, mendedCells, corrects: row.corrects, correctedBy: row.correctedBy };
}

function chosen(which: string): [string | null, number | null] {
  if (which === 'latest') return [null, null];
  if (/^\d{4}$/.test(which)) return [null, Number(which)];
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(which) ? [which, null] : notFound();
}

/** What the city calls the parts of its budget. */
export class BudgetNames {
  constructor(
    private readonly ownLanguage: string,
    private readonly given: ReadonlyMap<string, Names>,
    private readonly residents: ReadonlyMap<string, number>,
  ) {}

  /** Money of a district is divided by the people of that district, where they have been counted. */
  residentsOf(dimension: Dimension, key: string | null, ofCity: number): number {
    return (dimension === 'district' && key !== null && this.residents.get(key)) || ofCity;
  }

  /** Names given by the city come first, then what the files say, in the city's own language. */
  of(dimension: Dimension, direction: Direction, key: string | null, inFiles: string | null): Names {
    const given = key === null ? undefined : this.given.get(`${kindOf(dimension, direction)} ${key}`);
    return given ?? (inFiles ? { [this.ownLanguage]: inFiles } : {});
  }
}

interface NameRow {
  readonly kind: string;
  readonly code: string;
  readonly names: Names;
  readonly population: number | null;
}

interface NamesRow {
  readonly ownLanguage: string;
  readonly named: readonly NameRow[] | null;
}

/** The columns of `NamesRow`; `city` is the city. */
const namesSql = `
  city.own_language as "ownLanguage", (
    select json_agg(each) from (
      select 'district' as kind, d.code, jsonb_build_object(city.own_language, d.name) as names, d.population
        from district d where d.city_id = city.id
      union all
      select c.kind, c.code, c.names, null from classification c where c.city_id = city.id) as each) as named`;

export async function budgetNames(db: DataSource | EntityManager, cityId: CityId): Promise<BudgetNames> {
  const row = await readOne<NamesRow>(db, `select ${namesSql} from city where city.id = $1`, [cityId]);
  return namesFrom(row ?? { ownLanguage: 'en', named: null });
}

function namesFrom({ ownLanguage, named }: NamesRow): BudgetNames {
  const all = named ?? [];
  const counted = all.flatMap(({ kind, code, population }) => (kind === 'district' && population ? [[code, population] as const] : []));
  return new BudgetNames(ownLanguage, new Map(all.map(({ kind, code, names }) => [`${kind} ${code}`, names])), new Map(counted));
}

function kindOf(dimension: Dimension, direction: Direction): ClassificationKind | Dimension {
  return dimension === 'chapter' ? `${direction}-chapter` : dimension;
}
