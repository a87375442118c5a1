/** The methods by which ballots become funded projects. */
export const ruleNames = ['greedy', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a funded project is worth to a person who chose it. */
export const utilityNames = ['cost', 'cardinality', 'points', 'points-cost', 'borda'] as const;
export type UtilityName = (typeof utilityNames)[number];

/** A city's own scores by place on a ranked ballot: `[3, 2, 1]` gives the first place three; places beyond the list get nothing. */
export interface RankScores {
  readonly byRank: readonly number[];
}

export type Utility = UtilityName | RankScores;

/** What happens with money that equal shares leave unspent. */
export const completions = ['none', 'utilitarian', 'add1', 'add1-utilitarian'] as const;
export type Completion = (typeof completions)[number];

/** How a tie is broken; fixed and published before balloting. */
export type TieBreak =
  | { readonly by: 'id' }
  /** Lowest cost, then most votes, then the lot that a published seed draws (see `drawLot`). */
  | { readonly by: 'cost-votes-lot'; readonly seed: string };

/**
 * A method and its parameters.
 *
 * - `utility`: for `equal-shares` (default `cost`); `greedy` may count `points` instead of votes; the others take none.
 * - `completion`: for `equal-shares` alone (default `none`).
 * - `tieBreak`: default ascending id, by Unicode code point.
 */
export interface AllocationRule {
  readonly rule: RuleName;
  readonly utility?: Utility;
  readonly completion?: Completion;
  readonly tieBreak?: TieBreak;
}

/** A rule with its defaults filled in, as it is published with the outcome. `null` where the method has no such parameter. */
export interface SettledRule {
  readonly rule: RuleName;
  readonly utility: Utility | null;
  readonly completion: Completion | null;
  readonly tieBreak: TieBreak;
}
