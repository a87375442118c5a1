import { calendarDateIn, type CalendarDate, type CityId, type DebateId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne, shareOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { DebateRow } from './debate.entity.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in an address; what cannot be one is not there. */
export function debateId(name: string): DebateId {
  if (!uuid.test(name)) notFound();
  return name as DebateId;
}

/** A debate held until the transaction ends. */
export function heldDebate(tx: EntityManager, cityId: CityId, name: string): Promise<DebateRow> {
  return lockOne(tx, DebateRow, { cityId, id: debateId(name) });
}

/** The same for those who only rely on it: many may say something at once. */
export function sharedDebate(tx: EntityManager, cityId: CityId, name: string): Promise<DebateRow> {
  return shareOne(tx, DebateRow, { cityId, id: debateId(name) });
}

/** Which day it is in the city: the last day of a debate still counts. */
export async function todayIn(tx: EntityManager, cityId: CityId, now: Date): Promise<CalendarDate> {
  const { timeZone } = await cityFacts(tx, cityId);
  return calendarDateIn(timeZone, now);
}
