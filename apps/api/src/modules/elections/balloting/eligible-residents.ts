import type { CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/** Everyone who may cast a ballot: residents whose address is confirmed, and the made-up ones of a demonstration. */
export async function eligibleResidents(tx: EntityManager | DataSource, cityId: CityId): Promise<number> {
  const row = await readOne<{ residents: number }>(
    tx,
    `select count(*)::int as residents
       from person p left join account a on a.city_id = p.city_id and a.person_id = p.id
      where p.city_id = $1 and 'resident' = any(p.roles) and (p.demo or a.confirmed_at is not null)`,
    [cityId],
  );
  return row?.residents ?? 0;
}
