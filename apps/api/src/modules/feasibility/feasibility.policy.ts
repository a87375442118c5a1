import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

const isStaff = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

/** A proposal that the actor cannot see is not there for them at all; the callers see to that. */
export const feasibilityPolicy = {
  examine: (actor: Actor): Verdict => isStaff(actor),
};
