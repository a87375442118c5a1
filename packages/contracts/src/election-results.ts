import './metadata.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString } from 'class-validator';
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

  /** Projects that stood exactly equal, in the order in which the tie-breaker puts them. */
  @IsString({ each: true })
  readonly tiedWith: string[];
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

  /** How many more supporters would have funded it, all else equal; null where that is not known exactly. */
  @OrNull()
  @IsInt()
  readonly moreSupporters: number | null;
}

export class AllocationView {
  /** Only the rule that was published before the vote decides. */
  @IsBoolean()
  readonly official: boolean;

  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  /** The version of the counting methods. */
  @IsString()
  readonly version: string;

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @Nested(() => WireMoney)
  readonly left: WireMoney;

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

  /** Steps at which the tie-breaker decided. */
  @IsInt()
  readonly ties: number;

  /** Ballots that name at least one funded project. */
  @IsInt()
  readonly served: number;
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

  /** What another rule would have made of the same ballots. */
  @Nested(() => AllocationView)
  readonly comparison: AllocationView;

  /** SHA-256 of the published ballot file, to tell that a copy is the same. */
  @IsString()
  readonly fileDigest: string;
}
