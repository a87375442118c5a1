import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/**
 * Facilitators judge words, and nobody else: they run assemblies and own no decision of the city. Staff and administrators answer
 * what residents ask and are what residents criticise, so they may report, as everybody may, and cover nothing.
 */
export const moderationPolicy = {
  report: (actor: Actor): Verdict => actor.personId !== null,
  decide: (actor: Actor): Verdict => hasRole(actor, 'facilitator'),
};
