import { hasRole, type Actor } from '../../../platform/access/actor.js';

/** The list is the city's, agreed with those it names; staff write it down. */
export const groupsPolicy = {
  write: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};
