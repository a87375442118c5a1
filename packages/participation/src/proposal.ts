import type { CityId, CycleId, ProposalId } from '@madang/basics';
import type { Authors } from './authors.js';
import type { ProposalState } from './proposal-state.js';
import type { ProposalText } from './proposal-text.js';

/** What a resident can ask for: to move money, to change a rule or practice, to repair a harm. */
export const proposalKinds = ['reallocation', 'policy', 'remedy'] as const;

export type ProposalKind = (typeof proposalKinds)[number];

/**
 * Anything that a resident asks the city to answer. The lines and amounts of a reallocation are checked where budgets are
 * known; here is what all three kinds share.
 */
export interface Proposal extends ProposalText, Authors {
  readonly cityId: CityId;
  readonly id: ProposalId;
  /** Null for what was brought in from an older process, which had no part in any round here. */
  readonly cycleId: CycleId | null;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
}
