import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { newestFirst, versionSql, type VersionRow } from '../budgets/index.js';

/** Of each year the version published last; oldest year first. Empty before the first budget. */
export function newestVersions(db: DataSource | EntityManager, cityId: CityId): Promise<VersionRow[]> {
  return read<VersionRow>(
    db,
    `select distinct on (v.fiscal_year) ${versionSql} from budget_version v join city on city.id = v.city_id
      where v.city_id = $1 order by v.fiscal_year, ${newestFirst('v')}, v.id desc`,
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

/**
 * Spending by district or by function, less what the city pays to its own bodies: the body's own lines have that money already,
 * and would count it twice. `serving` is the function, or the weights that the city has given lines instead.
 */
export function spendingBy(
  db: DataSource | EntityManager,
  { cityId, versions }: { readonly cityId: CityId; readonly versions: readonly VersionRow[] },
  dimension: 'district' | 'serving',
): Promise<SpendingSum[]> {
  const signed = (amount: string) => `sum(case when p.elimination then -(${amount}) else ${amount} end)::text`;
  return read<SpendingSum>(
    db,
    `select p.version_id as "versionId", nullif(p.key, '') as key, ${signed('p.initial_minor')} as initial,
            ${signed('p.final_minor')} as final, ${signed('p.executed_minor')} as executed
       from budget_part p
      where p.city_id = $1 and p.version_id = any($2) and p.direction = 'expenditure' and p.dimension = $3
      group by 1, 2`,
    [cityId, versions.map(({ id }) => id), dimension],
  );
}
