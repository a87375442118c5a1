import type { Counts } from './people-behind.js';

/** One figure of an indicator and a year. Null stands for everybody, and for the whole city. */
export interface Cell extends Counts {
  readonly group: string | null;
  readonly district: string | null;
  /** Not told by its source. */
  readonly hidden: boolean;
}
