import './metadata.js';
import { thresholdNames, type ThresholdName } from '@madang/allocation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString } from 'class-validator';
import { capKinds } from './election-conditions.js';
import { AllocationRuleView, ProjectView } from './elections.js';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export const allocationSteps = ['votes', 'votes-per-cost', 'points', 'equal-shares', 'load', 'no-cost'] as const;
export const rejectionReasons = [
  'no-support',
  'fell-short',
  'did-not-fit',
  'dearer-than-budget',
  'never-reached',
  'stopped',
  'below-threshold',
  'excluded-by',
  'over-cap',
] as const;

/** What those paid who had enough left, and those who gave the last of their share: together it is the cost. */
export class PaidTogetherView {
  /** In currency units, rounded to six places. */
  @IsString()
  readonly inFull: string;

  @IsString()
  readonly withLess: string;
}

/** Why a project was funded, and what it left. */
export class AllocationStepView {
  @IsString()
  readonly project: string;

  @IsIn(allocationSteps)
  readonly by: (typeof allocationSteps)[number];

  @Nested(() => WireMoney)
  readonly cost: WireMoney;

  @IsInt()
  readonly votes: number;

  /** What is left of the fund afterwards. */
  @Nested(() => WireMoney)
  readonly left: WireMoney;

  /** What each supporter with enough left paid, in currency units, rounded to six places. */
  @IsOptional()
  @IsString()
  readonly paid?: string;

  @IsOptional()
  @Nested(() => PaidTogetherView)
  readonly together?: PaidTogetherView;

  @IsOptional()
  @IsString()
  readonly effectiveSupport?: string;

  /** Supporters whose last money went into it. */
  @IsOptional()
  @IsInt()
  readonly ranOut?: number;

  /** Supporters who had nothing left before it. */
  @IsOptional()
  @IsInt()
  readonly alreadyOut?: number;

  /** What a reserve outside the fund added, because most of the cost was left. */
  @IsOptional()
  @Nested(() => WireMoney)
  readonly fromReserve?: WireMoney;

  /** The area whose fund paid, where areas have funds: then all amounts left are that fund's. */
  @IsOptional()
  @IsString()
  readonly area?: string;

  /** Projects that stood exactly equal, in the order in which the tie-breaker puts them. */
  @IsString({ each: true })
  readonly tiedWith: string[];
}

/** The bar that a project did not reach. */
export class MissedThresholdView {
  @IsIn(thresholdNames)
  readonly threshold: ThresholdName;

  /** Votes, or points where the threshold is one of points. */
  @IsInt()
  readonly has: number;

  @IsInt()
  readonly needs: number;
}

/** What a cap limits. */
export class CapView {
  @IsIn(capKinds)
  readonly of: (typeof capKinds)[number];

  @IsString()
  readonly name: string;
}

/** Why a project was not funded, and how far away it was. */
export class AllocationRejectionView {
  @IsString()
  readonly project: string;

  @Nested(() => WireMoney)
  readonly cost: WireMoney;

  @IsInt()
  readonly votes: number;

  @IsIn(rejectionReasons)
  readonly reason: (typeof rejectionReasons)[number];

  /** How many projects had been funded when that became certain. */
  @OrNull()
  @IsInt()
  readonly afterSteps: number | null;

  /** What its supporters together lacked. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly lacked: WireMoney | null;

  /** How many projects had been funded when their money ceased to be enough. */
  @OrNull()
  @IsInt()
  readonly lackedAfter: number | null;

  /** What was left of the fund, or under its cap, when its turn came. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly left: WireMoney | null;

  /** The project at which the count stopped, or the one that excludes this one. */
  @OrNull()
  @IsString()
  readonly stoppedBy: string | null;

  @OrNull()
  @Nested(() => MissedThresholdView)
  readonly missed: MissedThresholdView | null;

  @OrNull()
  @Nested(() => CapView)
  readonly cap: CapView | null;

  /** The area to whose fund it belongs, where areas have funds. */
  @IsOptional()
  @IsString()
  readonly area?: string;

  /** How many more supporters would have funded it, all else equal; null where that is not known exactly. */
  @OrNull()
  @IsInt()
  readonly moreSupporters: number | null;
}

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

/** A group that agrees on a project it did not get, though its part of the fund would have paid for more than it got. */
export class PassedOverView {
  @IsString()
  readonly project: string;

  /** The fewest people with such a claim. */
  @IsInt()
  readonly group: number;

  /** Their part of the fund. */
  @Nested(() => WireMoney)
  readonly due: WireMoney;

  /** The most that was spent on what any one of them had chosen. */
  @Nested(() => WireMoney)
  readonly hasAtMost: WireMoney;
}

/** What one person got, in the row of all voters from the worst-off to the best-off. */
export class PlaceInRowView {
  /** How far along the row: 0 is the first person, 50 the one in the middle, 100 the last. */
  @IsInt()
  readonly percent: number;

  /** Funded projects that the person had chosen. */
  @IsInt()
  readonly funded: number;

  /** What is spent on the projects that the person standing there had chosen; each row is sorted by itself. */
  @Nested(() => WireMoney)
  readonly spent: WireMoney;
}

export class DistrictSpendingView {
  /** Null for projects of the whole city. */
  @OrNull()
  @IsString()
  readonly district: string | null;

  @IsInt()
  readonly projects: number;

  @IsInt()
  readonly funded: number;

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  /** Voters who chose at least one of its projects. */
  @IsInt()
  readonly chosenBy: number;

  /** Choices that fell on its projects, one for each project on each ballot. */
  @IsInt()
  readonly choices: number;
}

/** Whom the outcome serves, and who was passed over. */
export class ResultAuditView {
  @IsInt()
  readonly voters: number;

  /** Voters who chose no funded project. */
  @IsInt()
  readonly unserved: number;

  /** By the axiom EJR+ up to any project. */
  @NestedList(() => PassedOverView)
  readonly passedOver: PassedOverView[];

  @NestedList(() => PlaceInRowView)
  readonly fromWorstOff: PlaceInRowView[];

  /** Empty where no project belongs to a district. */
  @NestedList(() => DistrictSpendingView)
  readonly byDistrict: DistrictSpendingView[];
}

/** What another rule would have made of the same ballots. It decides nothing. */
export class OtherRuleView {
  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  @IsString({ each: true })
  readonly funded: string[];

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @IsInt()
  readonly served: number;

  /** Projects about which a group was passed over. */
  @IsInt()
  readonly passedOver: number;
}

export class ElectionResultsView {
  @IsString()
  readonly cycle: string;

  @IsTextMap()
  readonly cycleNames: Readonly<Record<string, string>>;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  @IsInt()
  readonly ballots: number;

  @IsInt()
  readonly eligible: number;

  @IsRFC3339()
  readonly closesAt: string;

  @IsRFC3339()
  readonly talliedAt: string;

  @NestedList(() => ProjectView)
  readonly projects: ProjectView[];

  @Nested(() => AllocationView)
  readonly official: AllocationView;

  /** Null where the votes were counted before outcomes were audited. */
  @OrNull()
  @Nested(() => ResultAuditView)
  readonly audit: ResultAuditView | null;

  /** From the plainest to the fairest. */
  @NestedList(() => OtherRuleView)
  readonly others: OtherRuleView[];

  /** SHA-256 of the published ballot file, to tell that a copy is the same. */
  @IsString()
  readonly fileDigest: string;
}
