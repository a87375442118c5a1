import { settleResponseLimits, type LimitWishes, type ResponseSettings, type Weekday } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import type { Holiday } from './time-limits.entity.js';

export interface SettledLimits {
  readonly timeZone: string;
  /** 0 where nothing is settled. */
  readonly revision: number;
  readonly wishes: LimitWishes;
  readonly closedWeekdays: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  readonly publishedIn: string | null;
}

/** What a city has settled about time, or what holds where it has settled nothing. */
export async function settledLimits(tx: EntityManager | DataSource, cityId: CityId): Promise<SettledLimits> {
  const row = await readOne<SettledLimits>(
    tx,
    `select city.time_zone as "timeZone", coalesce(l.revision, 0) as revision, coalesce(l.wishes, '{}') as wishes,
            coalesce(l.closed_weekdays, '[]') as "closedWeekdays", coalesce(l.holidays, '[]') as holidays, l.published_in as "publishedIn"
       from city left join time_limits l on l.city_id = city.id where city.id = $1`,
    [cityId],
  );
  return row ?? notFound();
}

/** The settings of the response clock in a city, for everything that starts from now on. */
export async function responseSettings(tx: EntityManager | DataSource, cityId: CityId): Promise<ResponseSettings> {
  const { timeZone, wishes, closedWeekdays, holidays } = await settledLimits(tx, cityId);
  const limits = settleResponseLimits(wishes);
  if (!limits.ok) throw new Error(`The stored time limits of the city ${cityId} are none`);
  return { timeZone, limits: limits.value, closedDays: { weekdays: closedWeekdays, holidays: holidays.map(({ on }) => on) } };
}
