import type { BudgetVersionId, CityId } from '@madang/basics';
import type { Currency } from '@madang/money';
import { attributeByRight, servingOf, type AttributedSums } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { newestFirst, classifiedLines, versionSql, type VersionRow } from '../../budgets/index.js';
import { cityFacts, type CityFacts } from '../../cities/index.js';
import { recordedFacts, type RecordedFacts } from '../facts/recorded-facts.js';

export type Db = DataSource | EntityManager;

/** What every family of checks looks at: the version, the years around it, and what the city has recorded of itself. */
export interface Evidence {
  readonly db: Db;
  readonly cityId: CityId;
  readonly version: VersionRow;
  /** The version and, of each earlier year, the one to compare it with; oldest first. */
  readonly years: readonly BudgetYear[];
  readonly city: CityFacts;
  readonly facts: RecordedFacts;
  readonly now: Date;
}

/** Spending of one year as voted, less what the city pays to its own bodies. */
export interface BudgetYear {
  readonly version: VersionRow;
  /** Proposed amounts are compared with proposed ones, and voted with voted. */
  readonly phase: 'proposed' | 'voted';
  readonly byFunction: readonly FunctionSum[];
  readonly voted: AttributedSums;
}

/** In minor units; `executed` is null where a line does not say it. */
export interface FunctionSum {
  readonly cofog: string | null;
  /** Which rights it serves; see `servingOf`. */
  readonly serving: string | null;
  readonly initial: bigint;
  readonly executed: bigint | null;
}

export async function gatherEvidence(db: Db, cityId: CityId, versionId: BudgetVersionId, now: Date): Promise<Evidence> {
  const versions = await comparableVersions(db, cityId, versionId);
  const sums = await sumsByFunction(db, cityId, versions);
  const years = versions.map((version) => budgetYear(version, sums.get(version.id) ?? []));
  const [city, facts] = [await cityFacts(db, cityId), await recordedFacts(db, cityId)];
  return { db, cityId, version: versions.at(-1)!, years, city, facts, now };
}

/** The year before, if there is a budget of it. */
export function yearBefore({ years, version }: Evidence): BudgetYear | undefined {
  return years.find((year) => year.version.fiscalYear === version.fiscalYear - 1);
}

export function thisYear({ years }: Evidence): BudgetYear {
  return years.at(-1)!;
}

/** Of each earlier year the newest version in the same phase; where there is none, the newest, so that the check can say what differs. */
function comparableVersions(db: Db, cityId: CityId, versionId: BudgetVersionId): Promise<VersionRow[]> {
  return read<VersionRow>(
    db,
    `with this as (select * from budget_version where city_id = $1 and id = $2)
     select distinct on (v.fiscal_year) ${versionSql}
       from budget_version v join city on city.id = v.city_id join this on true
      where v.city_id = $1 and v.currency = this.currency
        and (v.id = this.id or v.fiscal_year < this.fiscal_year)
      order by v.fiscal_year, ((v.status = 'proposed') = (this.status = 'proposed')) desc, ${newestFirst('v')}, v.id desc`,
    [cityId, versionId],
  );
}

async function sumsByFunction(db: Db, cityId: CityId, versions: readonly VersionRow[]): Promise<ReadonlyMap<string, FunctionSum[]>> {
  const signed = (amount: string) => `sum(case when l.elimination then -(l.${amount}) else l.${amount} end)::text`;
  const rows = await read<{ versionId: string; cofog: string | null; serving: string | null; initial: string; executed: string | null }>(
    db,
    `select l.version_id as "versionId", l.cofog_group as cofog, coalesce(l.weights, l.cofog_group) as serving,
            ${signed('initial_minor')} as initial, ${signed('executed_minor')} as executed
       from ${classifiedLines} l where l.city_id = $1 and l.version_id = any($2) and l.direction = 'expenditure' group by 1, 2, 3`,
    [cityId, versions.map(({ id }) => id)],
  );
  const sums = rows.map(({ versionId, cofog, serving, initial, executed }) => ({
    versionId,
    sum: { cofog, serving, initial: BigInt(initial), executed: executed === null ? null : BigInt(executed) },
  }));
  return new Map(versions.map(({ id }) => [id, sums.filter(({ versionId }) => versionId === id).map(({ sum }) => sum)]));
}

function budgetYear(version: VersionRow, byFunction: readonly FunctionSum[]): BudgetYear {
  const phase = version.status === 'proposed' ? 'proposed' : 'voted';
  return { version, phase, byFunction, voted: attributed(byFunction, version.currency, ({ initial }) => initial) };
}

export function attributed(sums: readonly FunctionSum[], currency: Currency, amountOf: (sum: FunctionSum) => bigint): AttributedSums {
  return attributeByRight(
    sums.map((sum) => ({ amount: { minor: amountOf(sum), currency }, ...servingOf(sum.serving) })),
    currency,
  );
}
