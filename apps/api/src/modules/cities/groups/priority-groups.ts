import type { CityId } from '@madang/basics';
import type { PriorityGroupView } from '@madang/contracts/groups';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/** The groups that a city must hear first, by their codes. */
export function priorityGroups(db: DataSource | EntityManager, cityId: CityId): Promise<PriorityGroupView[]> {
  return read<PriorityGroupView>(
    db,
    `select code, names, agreed_on::text as "agreedOn" from priority_group where city_id = $1 order by code collate "C"`,
    [cityId],
  );
}
