import { err, ok, type Result } from '@madang/basics';
import { whyProposalCannot, type ProposalActRefusal } from './proposal-can.js';
import type { ProposalState } from './proposal-state.js';

/** What changes on a proposal that has been withdrawn. It stays readable, and a supporter may adopt it. */
export interface Withdrawal {
  readonly state: 'withdrawn';
  readonly withdrawnAt: Date;
}

/**
 * Takes a published proposal back. Once the bar is reached it is too late: the answer is then owed to its supporters,
 * not to its author alone.
 */
export function withdrawProposal(proposal: { readonly state: ProposalState }, now: Date): Result<Withdrawal, ProposalActRefusal> {
  const refusal = whyProposalCannot('withdraw', proposal);
  return refusal ? err(refusal) : ok({ state: 'withdrawn', withdrawnAt: now });
}
