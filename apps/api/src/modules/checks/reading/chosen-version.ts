import type { CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { newestFirst, budgetContext, versionSql, type VersionRow } from '../../budgets/index.js';

/** `latest`, a fiscal year (its newest version) or an id. Undefined before the first budget; a version that is not there is not found. */
export async function chosenVersion(db: DataSource | EntityManager, cityId: CityId, which: string): Promise<VersionRow | undefined> {
  if (which !== 'latest') return (await budgetContext(db, cityId, which)).version;
  return readOne<VersionRow>(
    db,
    `select ${versionSql} from budget_version v join city on city.id = v.city_id
      where v.city_id = $1 order by v.fiscal_year desc, ${newestFirst('v')}, v.id desc limit 1`,
    [cityId],
  );
}
