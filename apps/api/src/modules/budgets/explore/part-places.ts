import type { Direction } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';
import { cellWithinSql, type Part, type PartPlaces } from './parts.js';

/** Of more than so many the planner had better know nothing. */
const fewDepartments = 12;

/**
 * Where to look for the lines of some parts: a department goes by another key than its lines, and a district is known of each line
 * alone. The cells know both. Undefined where the parts say nothing of the kind, or their lines are all over the city.
 */
export async function placesWithin(
  db: DataSource | EntityManager,
  { cityId, version }: BudgetContext,
  direction: Direction,
  parts: readonly Part[],
): Promise<PartPlaces | undefined> {
  const telling = parts.filter(({ dimension, key }) => (dimension === 'department' || dimension === 'district') && key !== '');
  if (telling.length === 0) return undefined;
  const parameters: unknown[] = [cityId, version.id, direction];
  const inside = cellWithinSql(telling, parameters);
  const row = await readOne<{ departments: { body: string | null; code: string | null }[] | null }>(
    db,
    `select json_agg(json_build_object('body', each.body_code, 'code', each.department_code)) as departments from (
       select distinct l.body_code, l.department_code from budget_cell l
        where l.city_id = $1 and l.version_id = $2 and l.grain = 'purpose' and l.direction = $3 and ${inside}) as each`,
    parameters,
  );
  const departments = row?.departments ?? [];
  const known = departments.filter((one): one is PartPlaces[number] => one.code !== null);
  return known.length === departments.length && known.length <= fewDepartments ? known : undefined;
}
