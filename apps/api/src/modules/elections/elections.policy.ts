import type { ElectionAct } from '@madang/contracts/elections';
import type { ElectionState } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

interface Stated {
  readonly state: ElectionState;
}

const runs = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');

/** Until it is frozen an election is a plan on a desk. */
function mayRead(actor: Actor, { state }: Stated): Verdict {
  return state !== 'draft' || runs(actor) ? true : 'hidden';
}

function asStaff(actor: Actor, election: Stated): Verdict {
  return mayRead(actor, election) === true ? runs(actor) : 'hidden';
}

/** May this person? Whether the election's state and the clock allow it is asked of the package. */
export const electionsPolicy = {
  create: runs,
  prepare: runs,
  read: mayRead,
  edit: asStaff,
  freeze: asStaff,
  open: asStaff,
  close: asStaff,
  tally: asStaff,
  cast: (actor: Actor, election: Stated): Verdict => (mayRead(actor, election) === true ? hasRole(actor, 'resident') : 'hidden'),
};

/** The acts that a page may offer, in the order in which it shows them. */
export const offerable = ['cast', 'edit', 'freeze', 'open', 'close', 'tally'] as const satisfies readonly (ElectionAct &
  keyof typeof electionsPolicy)[];
