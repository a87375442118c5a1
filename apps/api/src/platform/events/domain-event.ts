import { randomUUIDv7 } from 'node:crypto';
import type { CityId, EventId, PersonId } from '@madang/basics';
import type { Actor, Role } from '../access/actor.js';

/** What an event is about; a proposal's timeline is all events about it. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

export type ActingRole = Role | 'timer' | 'system';

/** Something that happened, in the past tense. The payload holds ids and plain facts, never the content of a ballot. */
export interface DomainEvent<
  Name extends string = string,
  Payload extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>,
> {
  readonly id: EventId;
  readonly cityId: CityId;
  readonly name: Name;
  readonly subject: Subject;
  readonly actorId: PersonId | null;
  readonly actorRole: ActingRole;
  readonly at: Date;
  readonly payload: Payload;
}

export interface Happening<Name extends string, Payload> {
  readonly name: Name;
  readonly subject: Subject;
  readonly by: { readonly cityId: CityId; readonly personId: PersonId | null; readonly role: ActingRole };
  readonly at: Date;
  readonly payload: Payload;
}

export function domainEvent<Name extends string, Payload extends Readonly<Record<string, unknown>>>(
  happening: Happening<Name, Payload>,
): DomainEvent<Name, Payload> {
  const { name, subject, by, at, payload } = happening;
  return { id: randomUUIDv7() as EventId, cityId: by.cityId, name, subject, actorId: by.personId, actorRole: by.role, at, payload };
}

/** The actor in the role in which they act here. */
export function actingAs(actor: Actor, role: Role): Happening<string, unknown>['by'] {
  return { cityId: actor.cityId, personId: actor.personId, role };
}

/** The clock itself, when time passes and nobody presses anything. */
export function theTimer(cityId: CityId): Happening<string, unknown>['by'] {
  return { cityId, personId: null, role: 'timer' };
}
