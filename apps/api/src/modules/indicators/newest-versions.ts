import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { classifiedLines, versionSql, type VersionRow } from '../budgets/index.js';

/** Of each year the version published last; oldest year first. Empty before the first budget. */
export function newestVersions(db: DataSource | EntityManager, cityId: CityId): Promise<VersionRow[]> {
  return read<VersionRow>(
    db,
    `select distinct on (v.fiscal_year) ${versionSql} from budget_version v join city on city.id = v.city_id
      where v.city_id = $1 order by v.fiscal_year, v.published_at desc, v.id desc`,
    [cityId],
  );
}

/** Decimal strings of minor units; `executed` is null where no line says it. */
export interface SpendingSum {
  readonly versionId: BudgetVersionId;
  readonly key: string | null;
  readonly initial: string;
  readonly final: string;
  readonly executed: string | null;
}

const keyOf = { district: 'l.district_code', serving: 'coalesce(l.weights, l.cofog_group)' } as const;

/**
 * Spending by district or by function, less what the city pays to its own bodies: the body's own lines have that money already,
 * and would count it twice. `serving` is the function, or the weights that the city has given lines instead.
 */
export function spendingBy(
  db: DataSource | EntityManager,
  { cityId, versions }: { readonly cityId: CityId; readonly versions: readonly VersionRow[] },
  dimension: 'district' | 'serving',
): Promise<SpendingSum[]> {
  const signed = (amount: string) => `sum(case when l.elimination then -(${amount}) else ${amount} end)::text`;
  return read<SpendingSum>(
    db,
    `select l.version_id as "versionId", ${keyOf[dimension]} as key, ${signed('l.initial_minor')} as initial,
            ${signed('coalesce(l.final_minor, l.initial_minor)')} as final, ${signed('l.executed_minor')} as executed
       from ${classifiedLines} l
      where l.city_id = $1 and l.version_id = any($2) and l.direction = 'expenditure'
      group by 1, 2`,
    [cityId, versions.map(({ id }) => id)],
  );
}
