import { proposalCan } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';
import { mayReadProposal, type SeenProposal } from '../proposals/index.js';

type Rated = Pick<SeenProposal, 'authorId' | 'coAuthorIds' | 'state'>;

export const ratingsPolicy = {
  rate: (actor: Actor, proposal: Rated): Verdict => (mayReadProposal(actor, proposal) ? hasRole(actor, 'resident') : 'hidden'),
  /** A resident who can still rate is not led by the answers of others; whoever does not rate has nothing to be led in. */
  mustRateFirst: (actor: Actor, { state }: Rated): boolean => hasRole(actor, 'resident') && proposalCan('rate', { state }),
};
