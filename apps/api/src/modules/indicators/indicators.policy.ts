import { hasRole, type Actor } from '../../platform/access/actor.js';

const ofTheCity = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

/** What is counted, and the figures, are the city's; everybody reads them. */
export const indicatorsPolicy = {
  define: ofTheCity,
  record: ofTheCity,
};

export function roleIn(actor: Actor): 'staff' | 'administrator' {
  return hasRole(actor, 'staff') ? 'staff' : 'administrator';
}
