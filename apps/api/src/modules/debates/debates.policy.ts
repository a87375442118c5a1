import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/** Every debate is public; who may do something in it is asked here, whether it is still open elsewhere. */
export const debatesPolicy = {
  open: (actor: Actor): Verdict => hasRole(actor, 'facilitator'),
  report: (actor: Actor): Verdict => hasRole(actor, 'facilitator'),
  /** To say something and to take a stance. */
  join: (actor: Actor): Verdict => hasRole(actor, 'resident'),
};
