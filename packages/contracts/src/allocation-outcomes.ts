import './metadata.js';
import { IsBoolean, IsIn, IsInt, IsString } from 'class-validator';
import { AllocationRuleView } from './allocation-rules.js';
import { Nested, NestedList, OrNull, WireMoney } from './wire.js';
import { AllocationRejectionView } from './allocation-rejections.js';
import { AllocationStepView } from './allocation-steps.js';

export const standingOutcomes = ['greedy', 'equal-shares'] as const;

/** What came of asking which of two outcomes more voters prefer, where the rule asks it. */
export class OutcomesComparedView {
  @IsInt()
  readonly preferGreedy: number;

  @IsInt()
  readonly preferShares: number;

  @IsIn(standingOutcomes)
  readonly stands: (typeof standingOutcomes)[number];
}

/** What one area did with its fund. */
export class AreaOutcomeView {
  /** The code of a district, or `whole city`. */
  @IsString()
  readonly area: string;

  /** Ballots that name one of its projects. */
  @IsInt()
  readonly voters: number;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  /** What areas that were counted before left to it. */
  @Nested(() => WireMoney)
  readonly received: WireMoney;

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @Nested(() => WireMoney)
  readonly left: WireMoney;

  /** The area to which it left that; null where it is not spent. */
  @OrNull()
  @IsString()
  readonly leftTo: string | null;

  /** In the order in which they were bought. */
  @IsString({ each: true })
  readonly funded: string[];
}

/** What the rule that was published before the vote made of the ballots: this alone decides. */
export class AllocationView {
  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  /** The version of the counting methods. */
  @IsString()
  readonly version: string;

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @Nested(() => WireMoney)
  readonly left: WireMoney;

  /** Ballots that count: all that were cast, unless the rule sets some aside. */
  @IsInt()
  readonly voters: number;

  /** What a reserve outside the fund added; null where none did. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly fromReserve: WireMoney | null;

  /** Null where the rule compares nothing. */
  @OrNull()
  @Nested(() => OutcomesComparedView)
  readonly compared: OutcomesComparedView | null;

  /** Each voter's equal share at the start, rounded down; null for rules without shares. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly share: WireMoney | null;

  /** By how many currency units the completion raised every share above fund / ballots. */
  @OrNull()
  @IsInt()
  readonly shareRaisedBy: number | null;

  /** Funded projects in the order in which they were bought. */
  @IsString({ each: true })
  readonly funded: string[];

  @NestedList(() => AllocationStepView)
  readonly steps: AllocationStepView[];

  @NestedList(() => AllocationRejectionView)
  readonly rejected: AllocationRejectionView[];

  /** In the order of counting; empty where one fund is for all. */
  @NestedList(() => AreaOutcomeView)
  readonly areas: AreaOutcomeView[];

  /** Steps at which the tie-breaker decided. */
  @IsInt()
  readonly ties: number;

  /** Ballots that name at least one funded project. */
  @IsInt()
  readonly served: number;

  /** Whether this rule can say how many more supporters a project would have needed. */
  @IsBoolean()
  readonly tellsMoreSupporters: boolean;
}
