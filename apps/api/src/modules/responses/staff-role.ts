import { hasRole, type Actor } from '../../platform/access/actor.js';
import { actingAs, type Happening } from '../../platform/events/domain-event.js';

/** Staff act for their office; an administrator who is no staff acts as what they are. */
export function actingForTheCity(actor: Actor): Happening<string, unknown>['by'] {
  return actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
}
