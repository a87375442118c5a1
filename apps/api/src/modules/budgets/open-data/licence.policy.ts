import { hasRole, type Actor } from '../../../platform/access/actor.js';

/** Under which licence the city gives its budgets away, staff and administrators say. */
export const licencePolicy = {
  choose: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};
