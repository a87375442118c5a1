import { hasRole, type Actor } from '../../../platform/access/actor.js';

/** The city says what its lines are for; everybody may read what it has said. */
export const taggingsPolicy = {
  classify: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};
