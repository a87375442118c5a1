import './metadata.js';
import { areaVoters } from '@madang/allocation';
import { wholeCity } from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Nested, NestedList } from './wire.js';

/**
 * Conditions of a rule, as far as ballots of plain choices can carry them: nobody gives points, and no ballot says where it was
 * cast. They travel both ways in the same form. What is absent does not apply.
 */

/** Digits with at most six decimals, in currency units: the same amount whatever unit a file of ballots counts in. */
const amount = /^\d{1,15}(\.\d{1,6})?$/;
const positiveAmount = /^(?=.*[1-9])\d{1,15}(\.\d{1,6})?$/;

const manyVotes = 1_000_000_000;

/** So many votes for each such amount of a project's cost. */
export class VotesPerCost {
  @IsInt()
  @Min(1)
  @Max(manyVotes)
  votes: number;

  @IsString()
  @Matches(positiveAmount)
  per: string;
}

/** What a project must reach; exactly reaching it is enough. Every one that is given holds. */
export class RuleThresholds {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(manyVotes)
  votes?: number;

  /** In hundredths of a percent of the valid ballots: 250 is 2.5 percent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  shareOfBallots?: number;

  @IsOptional()
  @Nested(() => VotesPerCost)
  votesPerCost?: VotesPerCost;
}

/** Projects of which at most one is funded, by their ids on the ballot. */
export class ExclusionGroup {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  projects: string[];
}

/** Choices are stored one by one, so no more than one can be asked for: a ballot on its way would not count. */
export class BallotLimits {
  /** 1: an empty ballot does not count, not as a voter either. */
  @IsInt()
  @Min(1)
  @Max(1)
  minProjects: number;
}

export const capKinds = ['category', 'area'] as const;

/** The most that projects of one category, or of one district, may cost together. */
export class RuleCap {
  @IsIn(capKinds)
  of: (typeof capKinds)[number];

  /** The category, or the code of the district. */
  @IsString()
  @Length(1, 40)
  name: string;

  @IsString()
  @Matches(amount)
  atMost: string;
}

/**
 * The fund of a district, or of the whole city. Each is counted by itself, in the order of the list; the ballots that name one of
 * its projects count in it, since the box does not know where anybody lives.
 */
export class AreaFund {
  /** The code of a district, or `whole city`, which must be among them. */
  @IsString()
  @Length(1, 40)
  area: string;

  @IsString()
  @Matches(amount)
  fund: string;

  /** An area counted later, to which goes what this one leaves; absent: that is not spent. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  leftoverTo?: string;

  /** Said by the API: districts lie in the whole city. */
  @IsOptional()
  @IsIn([wholeCity])
  within?: typeof wholeCity;

  /** Said by the API, so that the published rule is complete. */
  @IsOptional()
  @IsIn(areaVoters)
  voters?: (typeof areaVoters)[number];
}

export const comparisons = ['with-greedy'] as const;

export class RuleConditions {
  @IsOptional()
  @Nested(() => BallotLimits)
  ballots?: BallotLimits;

  @IsOptional()
  @Nested(() => RuleThresholds)
  thresholds?: RuleThresholds;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @NestedList(() => ExclusionGroup)
  exclusions?: ExclusionGroup[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @NestedList(() => RuleCap)
  caps?: RuleCap[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @NestedList(() => AreaFund)
  areas?: AreaFund[];

  /** For equal shares: where more voters prefer what the greedy rule would fund, that stands. */
  @IsOptional()
  @IsIn(comparisons)
  comparison?: (typeof comparisons)[number];
}

/** The first project that does not fit is funded all the same where the fund has most of its cost and a reserve the rest. */
export class TopUp {
  /** So many percent of its cost must be left. */
  @IsInt()
  @Min(1)
  @Max(100)
  fromPercent: number;

  /** The most that the reserve adds, outside the fund. */
  @IsString()
  @Matches(amount)
  reserve: string;
}

/** The count ends at the first project that does not fit. */
export class StopAtMisfit {
  @IsOptional()
  @Nested(() => TopUp)
  topUp?: TopUp;
}
