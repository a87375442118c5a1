import { calendarDateIn, type CalendarDate, type CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { cityFacts } from '../../cities/index.js';

/** Today in a city. */
export async function todayIn(db: DataSource | EntityManager, clock: Clock, cityId: CityId): Promise<CalendarDate> {
  const [{ timeZone }, now] = await Promise.all([cityFacts(db, cityId), clock.now(db)]);
  return calendarDateIn(timeZone, now);
}
