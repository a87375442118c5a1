import type { HearingRole } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import { isAuthor, type Authors } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

interface Seen {
  readonly readable: boolean;
}

const isStaff = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

/** May this person? Whether the state allows it is asked of the response clock. */
export const hearingsPolicy = {
  /** Those who answer for the city do not appeal against it. */
  appeal: (actor: Actor, { readable }: Seen): Verdict => (readable ? hasRole(actor, 'resident') && !isStaff(actor) : 'hidden'),
  /** Those who answer take it up again themselves; everybody else asks the committee to. */
  reopen: (actor: Actor, { readable }: Seen): Verdict => (readable ? hasRole(actor, 'resident') || isStaff(actor) : 'hidden'),
  askAuthor: (actor: Actor, { readable }: Seen): Verdict => (readable ? isStaff(actor) : 'hidden'),
  proveTransfer: (actor: Actor, { readable }: Seen): Verdict => (readable ? isStaff(actor) : 'hidden'),
  answerAuthor: (actor: Actor, proposal: Authors & Seen): Verdict => (proposal.readable ? isAuthor(actor.personId, proposal) : 'hidden'),
  listWaiting: (actor: Actor): Verdict => hearingRoleOf(actor) !== null || hasRole(actor, 'facilitator'),
  decide: (actor: Actor, { readable }: Seen): Verdict => (readable ? hearingRoleOf(actor) !== null : 'hidden'),
  /** Whoever appealed, or whoever wrote the proposal: nobody else can say that harm to them was made good. */
  confirmRemedy: (actor: Actor, item: Authors & Seen & { readonly appellants: readonly PersonId[] }): Verdict => {
    if (!item.readable) return 'hidden';
    return isAuthor(actor.personId, item) || (actor.personId !== null && item.appellants.includes(actor.personId));
  },
  closeRemedy: (actor: Actor, { readable }: Seen): Verdict => (readable ? hasRole(actor, 'facilitator') : 'hidden'),
};

/** For whom somebody names changed facts. Who is staff names them for the city, also where they live here. */
export function reopensAs(actor: Actor): 'resident' | 'staff' {
  return isStaff(actor) ? 'staff' : 'resident';
}

/** In which body somebody sits; nobody sits in both at once. */
export function hearingRoleOf(actor: Actor): HearingRole | null {
  if (hasRole(actor, 'committee')) return 'committee';
  return hasRole(actor, 'ombudsperson') ? 'ombudsperson' : null;
}
