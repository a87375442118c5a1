import { calendarDateIn, type CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/** The next reference of the city's year. The counter is a row, changed in the same transaction: numbers have no holes. */
export async function nextReference(
  tx: EntityManager,
  cityId: CityId,
  timeZone: string,
  now: Date,
): Promise<{ year: number; number: number }> {
  const year = Number(calendarDateIn(timeZone, now).slice(0, 4));
  const row = await readOne<{ last: number }>(
    tx,
    `insert into reference_counter (city_id, year, last) values ($1, $2, 1)
     on conflict (city_id, year) do update set last = reference_counter.last + 1 returning last`,
    [cityId, year],
  );
  return { year, number: row!.last };
}
