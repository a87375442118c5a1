import { isLeadAuthor, type MergingSide } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';
import { mayReadProposal, type SeenProposal } from '../proposals/index.js';

type Seen = Pick<SeenProposal, 'authorId' | 'coAuthorIds' | 'state'>;

interface Two {
  readonly from: Seen;
  readonly into: Seen;
}

const seesBoth = (actor: Actor, { from, into }: Two): boolean => mayReadProposal(actor, from) && mayReadProposal(actor, into);

/** The sides for which somebody can say yes: those that they lead. */
export function sidesOf(actor: Actor, two: Two): readonly MergingSide[] {
  return (['from', 'into'] as const).filter((side) => isLeadAuthor(actor.personId, two[side]));
}

export const mergingsPolicy = {
  /** The author who leads one of the two; a facilitator may suggest it to both. */
  offer: (actor: Actor, two: Two): Verdict =>
    seesBoth(actor, two) ? sidesOf(actor, two).length > 0 || hasRole(actor, 'facilitator') : 'hidden',
  answer: (actor: Actor, two: Two): Verdict => (seesBoth(actor, two) ? sidesOf(actor, two).length > 0 : 'hidden'),
  takeBack: (actor: Actor, offeredBy: string): Verdict => actor.personId !== null && actor.personId === offeredBy,
  split: (actor: Actor, proposal: Seen): Verdict => (mayReadProposal(actor, proposal) ? isLeadAuthor(actor.personId, proposal) : 'hidden'),
  /** Whether they are one of the supporters is asked of the record of support. */
  say: (actor: Actor): Verdict => hasRole(actor, 'resident'),
};
