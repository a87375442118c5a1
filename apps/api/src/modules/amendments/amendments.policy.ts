import type { PersonId } from '@madang/basics';
import { isAuthor } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';
import { mayReadProposal, type SeenProposal } from '../proposals/index.js';

type Amended = Pick<SeenProposal, 'authorId' | 'coAuthorIds' | 'state'>;

const isSelf = (actor: Actor, person: PersonId): boolean => actor.personId !== null && actor.personId === person;

export const amendmentsPolicy = {
  /** Anybody who lives here, the author included: whoever backs a proposal sees every change of it in the same way. */
  propose: (actor: Actor, proposal: Amended): Verdict => (mayReadProposal(actor, proposal) ? hasRole(actor, 'resident') : 'hidden'),
  decide: (actor: Actor, proposal: Amended): Verdict => (mayReadProposal(actor, proposal) ? isAuthor(actor.personId, proposal) : 'hidden'),
  takeBack: (actor: Actor, writerId: PersonId): Verdict => isSelf(actor, writerId),
  /** Whether they are one of the supporters is asked of the record of support. */
  answer: (actor: Actor, proposal: Amended): Verdict => (mayReadProposal(actor, proposal) ? hasRole(actor, 'resident') : 'hidden'),
};
