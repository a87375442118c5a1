import type { Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/** Following is everybody's who has signed in, whatever their role; what they follow is seen by themselves alone. */
export const followsPolicy = {
  follow: (actor: Actor): Verdict => actor.personId !== null,
};
