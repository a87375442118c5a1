import type { Rejection, Share, Step } from './allocation.js';

/** What a rule hands back: places of the funded projects in the order of buying, and the explanation. */
export interface Outcome {
  readonly order: readonly number[];
  readonly steps: readonly Step[];
  readonly rejected: readonly Rejection[];
  readonly share?: Share;
}
