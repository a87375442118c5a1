import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

interface Seen {
  readonly readable: boolean;
}

export const isOfTheCity = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

function asStaff(actor: Actor, { readable }: Seen): Verdict {
  return readable ? isOfTheCity(actor) : 'hidden';
}

/** May this person? Whether the state of the promise allows it is asked of the rules. */
export const commitmentsPolicy = {
  plan: asStaff,
  change: asStaff,
  reach: asStaff,
  council: asStaff,
  /** Staff answer grades in words; they give none and change none. */
  comment: asStaff,
  grade: (actor: Actor, { readable }: Seen): Verdict =>
    readable ? (hasRole(actor, 'resident') || hasRole(actor, 'facilitator')) && !isOfTheCity(actor) : 'hidden',
  close: (actor: Actor, { readable }: Seen): Verdict => (readable ? hasRole(actor, 'facilitator') && !isOfTheCity(actor) : 'hidden'),
};
