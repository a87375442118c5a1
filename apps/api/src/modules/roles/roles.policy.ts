import { hasRole, type Actor } from '../../platform/access/actor.js';

export const rolesPolicy = {
  change: (actor: Actor): boolean => hasRole(actor, 'administrator'),
};
