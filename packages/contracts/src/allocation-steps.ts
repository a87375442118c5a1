import './metadata.js';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { Nested, WireMoney } from './wire.js';

export const allocationSteps = ['votes', 'votes-per-cost', 'points', 'equal-shares', 'load', 'no-cost'] as const;

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
