/** An amount in currency units as a decimal text, such as `250000` or `1200.50`: the same amount whatever unit a profile counts in. */
export type AmountText = string;

/** What makes a ballot valid. An invalid ballot does not count at all: neither as a vote nor among the voters; it is counted as invalid. */
export interface BallotLimits {
  /** An empty ballot breaks a minimum of 1. */
  readonly minProjects?: number;
  readonly maxProjects?: number;
  /** The projects on the ballot may cost so much together. */
  readonly maxTotalCost?: AmountText;
  /** Points for each project on the ballot, and for all together. */
  readonly minPoints?: number;
  readonly maxPoints?: number;
  readonly minTotalPoints?: number;
  readonly maxTotalPoints?: number;
  /** The same within one category. */
  readonly perCategory?: readonly CategoryLimit[];
}

export interface CategoryLimit {
  readonly category: string;
  readonly minProjects?: number;
  readonly maxProjects?: number;
  readonly maxTotalCost?: AmountText;
}

/** What a project must reach to be eligible; exactly reaching it is enough. Every threshold that is given holds. */
export interface Thresholds {
  readonly votes?: number;
  /** Total points. */
  readonly points?: number;
  /** Votes as a share of the valid ballots, in hundredths of a percent: 250 is 2.5 percent. */
  readonly shareOfBallots?: number;
  /** So many votes for each such amount of its cost, and for a part of it the same part: votes / cost >= votes / per. */
  readonly votesPerCost?: { readonly votes: number; readonly per: AmountText };
}

export const thresholdNames = ['votes', 'points', 'share-of-ballots', 'votes-per-cost'] as const;
export type ThresholdName = (typeof thresholdNames)[number];

/** Projects that exclude each other, such as two for one site: as soon as one is taken, the others are out. */
export interface ExclusionGroup {
  readonly projects: readonly string[];
}

export interface CapName {
  readonly of: 'category' | 'area';
  readonly name: string;
}

/**
 * The most that may be spent on one category, or on one area and all areas below it. A project of several categories counts
 * with its whole cost in each. A project that would exceed a cap when it is its turn is out; one that fits may still be taken.
 */
export interface Cap extends CapName {
  readonly atMost: AmountText;
}

/** Whose ballots count in an area besides those cast in it: those of everybody who chose something there. */
export const areaVoters = ['whoever-chooses'] as const;

/**
 * The fund of one area. Areas are counted one after the other in the order in which they are listed, each by the same rule with
 * its own fund and its own projects; of a ballot only the choices in the area count (a ranking is that among them).
 */
export interface AreaFund {
  readonly area: string;
  /** The area that it lies in; absent for the topmost. */
  readonly within?: string;
  readonly fund: AmountText;
  /** Where the money goes that it leaves unspent: to an area that is counted later. Absent: it is not spent. */
  readonly leftoverTo?: string;
  /**
   * Absent: the ballots count that were cast in the area or in one below it, and one without a choice there counts as an empty
   * one. `whoever-chooses`: every ballot counts that names one of its projects, wherever it was cast, and no other.
   */
  readonly voters?: (typeof areaVoters)[number];
}

/**
 * Conditions of an election besides its method: all of it data, checked by `settleRule` when the vote is set up and published
 * with the rule. Whatever is absent does not apply.
 */
export interface Conditions {
  readonly ballots?: BallotLimits;
  readonly thresholds?: Thresholds;
  readonly exclusions?: readonly ExclusionGroup[];
  readonly caps?: readonly Cap[];
  /** Projects and ballots without an area belong to the first area that lies in no other. */
  readonly areas?: readonly AreaFund[];
  /**
   * For equal shares: if more voters prefer what the greedy rule would fund under the same conditions (by votes, or by points
   * where the utility counts points), that stands. A voter prefers the outcome with the greater utility; where as many prefer
   * the one as the other, equal shares stand.
   */
  readonly comparison?: 'with-greedy';
}
