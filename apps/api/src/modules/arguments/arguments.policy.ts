import type { PersonId } from '@madang/basics';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';
import { mayReadProposal, type SeenProposal } from '../proposals/index.js';

type Discussed = Pick<SeenProposal, 'authorId' | 'coAuthorIds' | 'state'>;

const seen = (actor: Actor, proposal: Discussed, may: boolean): Verdict => (mayReadProposal(actor, proposal) ? may : 'hidden');

export const argumentsPolicy = {
  /** Residents, and the offices that know the matter; theirs are marked. */
  argue: (actor: Actor, proposal: Discussed): Verdict => seen(actor, proposal, hasRole(actor, 'resident') || hasRole(actor, 'staff')),
  findHelpful: (actor: Actor, proposal: Discussed): Verdict => seen(actor, proposal, hasRole(actor, 'resident')),
  takeBack: (actor: Actor, proposal: Discussed, writerId: PersonId): Verdict =>
    seen(actor, proposal, actor.personId !== null && actor.personId === writerId),
};
