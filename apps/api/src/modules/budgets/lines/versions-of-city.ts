import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/**
 * All versions of a city. Who looks for a line in every year names them, so that the database opens their tables and not those of
 * everybody else.
 */
export async function versionsOfCity(db: DataSource | EntityManager, cityId: CityId): Promise<BudgetVersionId[]> {
  const rows = await read<{ id: BudgetVersionId }>(db, 'select id from budget_version where city_id = $1', [cityId]);
  return rows.map(({ id }) => id);
}
