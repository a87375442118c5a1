import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';
import { isLeadAuthor, type Authors } from './authors.js';
import { whyProposalCannot, type ProposalActRefusal } from './proposal-can.js';
import type { ProposalState } from './proposal-state.js';

/** A withdrawn proposal and somebody who would go on with it. */
export interface AdoptionCase {
  readonly proposal: Authors & { readonly state: ProposalState };
  readonly adopter: PersonId;
  readonly supports: boolean;
}

export type AdoptionRefusal = ProposalActRefusal | Refusal<'proposal/only-supporters-adopt' | 'proposal/withdrawn-by-you'>;

/** What changes on a proposal that has been adopted: whoever withdrew it is no author of it any more. */
export interface Adoption extends Authors {
  readonly state: 'published';
}

/**
 * Goes on with what its author withdrew: a supporter, or a co-author who did not want it withdrawn. Whoever never stood behind it
 * could otherwise lead, for another end, the people who do.
 */
export function adoptProposal({ proposal, adopter, supports }: AdoptionCase): Result<Adoption, AdoptionRefusal> {
  const refusal = whyProposalCannot('adopt', proposal);
  if (refusal) return err(refusal);
  if (isLeadAuthor(adopter, proposal)) return err({ code: 'proposal/withdrawn-by-you' });
  if (!supports && !proposal.coAuthorIds.includes(adopter)) return err({ code: 'proposal/only-supporters-adopt' });
  return ok({ state: 'published', authorId: adopter, coAuthorIds: [] });
}
