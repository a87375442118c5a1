import type { Rejection, Share, Step } from './allocation.js';

/** Why each project was funded or not. */
export interface Explanation {
  readonly steps: readonly Step[];
  readonly rejected: readonly Rejection[];
}

/** What a rule hands back. */
export interface Outcome {
  /** Places of the funded projects in the order of buying. */
  readonly order: readonly number[];
  /** Steps at which a tie was broken. */
  readonly ties: number;
  readonly share?: Share;
  /** What a reserve adds to the budget for the last project. */
  readonly fromReserveMinor?: bigint;
  /** Made on demand: on large elections it takes longer than the count. */
  readonly explain: () => Explanation;
}
