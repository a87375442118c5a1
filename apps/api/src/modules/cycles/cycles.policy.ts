import { hasRole, type Actor } from '../../platform/access/actor.js';

/** Rules and dates of a round are set by the city, before it begins and in the open. */
export const cyclesPolicy = {
  create: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
  changePhases: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};
