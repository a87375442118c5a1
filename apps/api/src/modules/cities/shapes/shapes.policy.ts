import { hasRole, type Actor } from '../../../platform/access/actor.js';

/** Where the districts lie is the city's to say. */
export const shapesPolicy = {
  draw: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};
