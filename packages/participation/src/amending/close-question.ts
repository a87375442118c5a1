import { proposalCan } from '../proposal-can.js';
import type { ProposalState } from '../proposal-state.js';
import type { Amendable, AmendmentContent } from './amendment.js';
import { applyAmendment } from './apply-amendment.js';

/** What the supporters said by the end of the days they were asked. */
export interface QuestionAnswered {
  readonly proposal: { readonly state: ProposalState };
  readonly current: Amendable;
  readonly amendment: AmendmentContent;
  readonly inFavour: number;
  readonly against: number;
}

export type QuestionOutcome =
  | { readonly state: 'accepted'; readonly amended: Amendable }
  | { readonly state: 'refused' }
  | { readonly state: 'lapsed' };

/**
 * More in favour than against; a tie, and silence, change nothing. It lapses where the proposal may no longer be changed, or was
 * changed in the same place.
 */
export function closeQuestion({ proposal, current, amendment, inFavour, against }: QuestionAnswered): QuestionOutcome {
  if (!proposalCan('amend', proposal)) return { state: 'lapsed' };
  if (inFavour <= against) return { state: 'refused' };
  const applied = applyAmendment(current, amendment);
  return applied.ok ? { state: 'accepted', amended: applied.value } : { state: 'lapsed' };
}
