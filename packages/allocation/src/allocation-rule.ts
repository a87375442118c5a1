import type { AmountText, Conditions } from './conditions/conditions.js';

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
 * What a greedy rule does when the next project does not fit into what is left.
 *
 * - `skip` (default): it goes on to the next that fits.
 * - `stop`: the count ends there.
 * - top up: the count ends there too, but if what is left covers at least so many percent of that project's cost, it is funded
 *   nevertheless and in full; what is missing comes from a reserve outside the budget, up to the amount stated. Poznań counts so
 *   with 80 percent, from what other districts leave unspent (its elections of 2023 at pabulib.org say so).
 */
export type WhenNotFitting = 'skip' | 'stop' | { readonly topUpFromPercent: number; readonly reserve: AmountText };

/**
 * A method and its parameters. All of it is plain data that JSON can hold, to be published before the vote.
 *
 * - `utility`: for `equal-shares` (default `cost`); `greedy` may count `points` instead of votes; the others take none.
 * - `completion`: for `equal-shares` alone (default `none`).
 * - `tieBreak`: default ascending id, by Unicode code point.
 * - `whenNotFitting`: for the greedy rules alone (default `skip`).
 * - `conditions`: default none.
 */
export interface AllocationRule {
  readonly rule: RuleName;
  readonly utility?: Utility;
  readonly completion?: Completion;
  readonly tieBreak?: TieBreak;
  readonly whenNotFitting?: WhenNotFitting;
  readonly conditions?: Conditions;
}

/** A rule with its defaults filled in, as it is published with the outcome. `null` where the method has no such parameter. */
export interface SettledRule {
  readonly rule: RuleName;
  readonly utility: Utility | null;
  readonly completion: Completion | null;
  readonly tieBreak: TieBreak;
  /** Absent where it is `skip`, and where the method has no such parameter. */
  readonly whenNotFitting?: Exclude<WhenNotFitting, 'skip'>;
  /** Absent where there are none. */
  readonly conditions?: Conditions;
}
