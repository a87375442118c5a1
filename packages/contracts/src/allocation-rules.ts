import './metadata.js';
import { completions, ruleNames, type Completion, type RuleName } from '@madang/allocation';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { RuleConditions, StopAtMisfit } from './election-conditions.js';
import { Nested, OrNull } from './wire.js';

/** What a funded project is worth to a person who chose it, on a ballot of plain choices. */
export const ballotUtilities = ['cost', 'cardinality'] as const;
export type BallotUtility = (typeof ballotUtilities)[number];

export const tieBreaks = ['id', 'cost-votes-lot'] as const;

export class TieBreakBody {
  @IsIn(tieBreaks)
  by: (typeof tieBreaks)[number];

  /** The published seed of the lot. Where the lot decides and none is given, one is drawn when the election is frozen. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  seed?: string;
}

export class AllocationRuleBody {
  @IsIn(ruleNames)
  rule: RuleName;

  @IsOptional()
  @IsIn(ballotUtilities)
  utility?: BallotUtility;

  @IsOptional()
  @IsIn(completions)
  completion?: Completion;

  @Nested(() => TieBreakBody)
  tieBreak: TieBreakBody;

  /** For the greedy rules; absent: they skip what does not fit and go on. */
  @IsOptional()
  @Nested(() => StopAtMisfit)
  stop?: StopAtMisfit;

  @IsOptional()
  @Nested(() => RuleConditions)
  conditions?: RuleConditions;
}

export class TieBreakView {
  @IsIn(tieBreaks)
  readonly by: (typeof tieBreaks)[number];

  /** Null in a draft whose seed is drawn when it is frozen. */
  @OrNull()
  @IsString()
  readonly seed: string | null;
}

export class AllocationRuleView {
  @IsIn(ruleNames)
  readonly rule: RuleName;

  @OrNull()
  @IsIn(ballotUtilities)
  readonly utility: BallotUtility | null;

  @OrNull()
  @IsIn(completions)
  readonly completion: Completion | null;

  @Nested(() => TieBreakView)
  readonly tieBreak: TieBreakView;

  /** Absent: what does not fit is skipped. */
  @IsOptional()
  @Nested(() => StopAtMisfit)
  readonly stop?: StopAtMisfit;

  /** Absent where there are none. */
  @IsOptional()
  @Nested(() => RuleConditions)
  readonly conditions?: RuleConditions;
}
