import { calendarDateIn, type AssemblyId, type CalendarDate, type CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { AssemblyRow } from './assembly.entity.js';

/** An address that is no id names nothing, and the database is not asked. */
export function assemblyId(name: string): AssemblyId {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name) ? (name as AssemblyId) : notFound();
}

/** The assembly that a use case changes, held until its transaction ends: whoever writes into the record waits for it. */
export function heldAssembly(tx: EntityManager, cityId: CityId, name: string): Promise<AssemblyRow> {
  return lockOne(tx, AssemblyRow, { cityId, id: assemblyId(name) });
}

/** The moment of an act, and the day that it is in the city. */
export async function sessionMoment(tx: EntityManager, clock: Clock, cityId: CityId): Promise<{ now: Date; today: CalendarDate }> {
  const now = await clock.now(tx);
  const { timeZone } = await cityFacts(tx, cityId);
  return { now, today: calendarDateIn(timeZone, now) };
}
