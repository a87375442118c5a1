import type { AmendedMove, AmendmentContent } from '../amending/amendment.js';

/**
 * `offered`: an author of the other proposal has not said anything; `asked`: the supporters of both are asked, for seven days;
 * `done`: one went into the other; `taken_back` by whoever offered it; `lapsed`: nobody answered in time, or one of the two had moved on.
 */
export const mergingStates = ['offered', 'asked', 'done', 'refused', 'taken_back', 'lapsed'] as const;

export type MergingState = (typeof mergingStates)[number];

/** One of the two proposals of a merging: the one that goes in, or the one that takes it in. */
export type MergingSide = 'from' | 'into';

/** What a supporter of the proposal that goes in wants done with their support. Silence is `keep`. */
export const supportChoices = ['move', 'keep', 'withdraw'] as const;

export type SupportChoice = (typeof supportChoices)[number];

/** How many offers of one person may wait for an answer, so that nobody is buried in them. */
export const mostOpenMergings = 5;

/** What an offer would make of the proposal that takes the other in, and the moves that it found in the one that goes in. */
export interface MergingContent extends AmendmentContent {
  readonly fromMoves: readonly AmendedMove[];
}
