import { hasRole, type Actor } from '../../platform/access/actor.js';

const ofTheOffice = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

/** Findings are read by everyone. What goes into them, and how they are judged, the city says in the open. */
export const checksPolicy = {
  setThresholds: ofTheOffice,
  recordFacts: ofTheOffice,
  justify: ofTheOffice,
  ask: ofTheOffice,
};

/** The role in which somebody of the city acts here, for the public record. */
export function officeRole(actor: Actor): 'staff' | 'administrator' {
  return hasRole(actor, 'staff') ? 'staff' : 'administrator';
}
