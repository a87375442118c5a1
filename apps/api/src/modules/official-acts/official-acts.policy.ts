import { hasRole, type Actor } from '../../platform/access/actor.js';

/** Everybody reads the log; who writes in it has done something elsewhere. */
export const officialActsPolicy = {
  nameWitness: (actor: Actor): boolean => hasRole(actor, 'administrator'),
  erase: (actor: Actor): boolean => hasRole(actor, 'administrator'),
};
