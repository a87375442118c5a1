import type { CityId, EventId } from '@madang/basics';
import type { Json } from '@madang/transparency-log';
import type { DataSource, EntityManager } from 'typeorm';
import type { Records } from './records.js';

/** An event as the log reads it: without the person, who is nobody's business and may ask to be forgotten. */
export interface LoggedEvent {
  readonly cityId: CityId;
  readonly eventId: EventId;
  readonly name: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly role: string;
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** For SQL in which the event is called `o`. */
export const eventColumns = `o.city_id as "cityId", o.id as "eventId", o.name, o.subject_type as "subjectType", o.subject_id as "subjectId",
  o.actor_role as role, o.at, o.payload`;

/** The whole act as it is hashed: what happened, to what, in which role, when, and what it left behind. */
export async function actOf(db: DataSource | EntityManager, records: Records, event: LoggedEvent): Promise<Json> {
  const { cityId, eventId, name, subjectType, subjectId, role, at, payload } = event;
  const record = await records.of(db, name, { cityId, subjectId, at, payload });
  return {
    v: 1,
    id: eventId,
    name,
    subject: { type: subjectType, id: subjectId },
    role,
    at: at.toISOString(),
    facts: whole(payload),
    record,
  };
}

/** Fractions travel as text, since their spelling differs from language to language; what is not there is left out. */
function whole(value: unknown): Json {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, whole(one)]])));
}
