import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/** Each says it of themselves, and reads it of themselves; there is no other reader. */
export const belongingPolicy = {
  say: (actor: Actor): Verdict => hasRole(actor, 'resident'),
};
