import './metadata.js';
import { thresholdNames, type ThresholdName } from '@madang/allocation';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { capKinds } from './election-conditions.js';
import { Nested, OrNull, WireMoney } from './wire.js';

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
