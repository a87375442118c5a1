import type { Role } from '../../platform/access/actor.js';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

interface RoleChange {
  readonly changeId: string;
  readonly role: Role;
}

type By = Happening<string, unknown>['by'];

/** Neither name nor person stands in it: the record holds a hash that only the city can open. */
export function roleGranted(change: RoleChange, by: By, at: Date) {
  return domainEvent({ name: 'role.granted', subject: { type: 'role', id: change.changeId }, by, at, payload: { ...change } });
}

export function roleWithdrawn(change: RoleChange, by: By, at: Date) {
  return domainEvent({ name: 'role.withdrawn', subject: { type: 'role', id: change.changeId }, by, at, payload: { ...change } });
}
