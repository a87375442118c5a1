import type { CityId, PersonId } from '@madang/basics';
import type { DataSource } from 'typeorm';
import type { Secret } from '../../platform/secret.js';
import { BelongingRow } from './belonging.entity.js';
import { holderOf } from './holder.js';

/** What somebody said of themselves; for their own eyes alone. */
export async function groupsOf(db: DataSource, secret: Secret, cityId: CityId, personId: PersonId): Promise<string[]> {
  const rows = await db.getRepository(BelongingRow).findBy({ cityId, holder: holderOf(secret, cityId, personId) });
  return rows.map(({ groupCode }) => groupCode).toSorted();
}
