import { hasRole, type Actor } from '../../../platform/access/actor.js';

/** Budgets come in by the hands of the city alone. */
export const budgetImportsPolicy = {
  work: (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator'),
};

/** The role in which somebody of the city acts here, for the public record. */
export function officeRole(actor: Actor): 'staff' | 'administrator' {
  return hasRole(actor, 'staff') ? 'staff' : 'administrator';
}
