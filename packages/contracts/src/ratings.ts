import './metadata.js';
import { rightCodes, selfLinks, type OpinionLine, type RightCode, type SelfLink } from '@madang/rights';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsRFC3339,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

const selfLinkCodes = selfLinks.map(({ code }) => code);
const opinionLines = ['shared', 'mixed', 'divided'] as const satisfies readonly OpinionLine[];

/** From 1 (slight) to 4 (grave), asked where somebody sees clear or strong harm. */
export class SeverityBody {
  @IsInt()
  @Min(1)
  @Max(4)
  scale: number;

  @IsInt()
  @Min(1)
  @Max(4)
  scope: number;

  @IsInt()
  @Min(1)
  @Max(4)
  remediability: number;

  @IsInt()
  @Min(1)
  @Max(4)
  likelihood: number;
}

export class RatingBody {
  @IsIn(rightCodes)
  right: RightCode;

  /** From -3 (strong harm) to 3 (strong benefit); null says "I do not know", which is not 0. */
  @OrNull()
  @IsInt()
  @Min(-3)
  @Max(3)
  score: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;

  @IsOptional()
  @Nested(() => SeverityBody)
  severity?: SeverityBody | null;

  @IsOptional()
  @IsIn(selfLinkCodes)
  selfLink?: SelfLink | null;

  /** The language of the reason. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** Any of the rights, in any number of steps; what is not named stays as it was. */
export class RatingsBody {
  @IsArray()
  @ArrayMaxSize(rightCodes.length)
  @ArrayUnique(({ right }: RatingBody) => right)
  @NestedList(() => RatingBody)
  ratings: RatingBody[];

  /** To see what others said without rating. */
  @IsOptional()
  @IsBoolean()
  skip?: boolean;
}

export class OwnRatingView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @OrNull()
  @IsInt()
  readonly score: number | null;

  @OrNull()
  @IsString()
  readonly reason: string | null;

  @OrNull()
  @Nested(() => SeverityBody)
  readonly severity: SeverityBody | null;

  @OrNull()
  @IsIn(selfLinkCodes)
  readonly selfLink: SelfLink | null;

  /** Given before the proposal was changed: it still counts, and can be given again. */
  @IsBoolean()
  readonly earlierWording: boolean;
}

export class OwnRatingsView {
  @NestedList(() => OwnRatingView)
  readonly ratings: OwnRatingView[];

  @IsBoolean()
  readonly skipped: boolean;

  /** Rights that the money of the proposal touches: they are asked first. */
  @IsIn(rightCodes, { each: true })
  readonly touched: RightCode[];
}

/** What is told of a number of people and one right. */
export class ReleasedCountsView {
  /** Those who gave a rating from -3 to 3. */
  @IsInt()
  readonly n: number;

  /** How many chose -3, -2, … 3. Null where all chose the same: only its sign is told then. */
  @OrNull()
  @IsInt({ each: true })
  readonly histogram: number[] | null;

  /** -1, 0 or 1, where all chose the same. */
  @OrNull()
  @IsInt()
  readonly sign: number | null;

  /** In per cent of all who answered, rounded to 5 below fifty answers. */
  @IsInt()
  readonly dontKnowShare: number;

  /** It may lie between two values, such as -1.5. */
  @OrNull()
  @IsNumber()
  readonly median: number | null;

  /** From 0 (all of one mind) to 1 (half at each end). */
  @OrNull()
  @IsNumber()
  readonly polarisation: number | null;

  @OrNull()
  @IsIn(opinionLines)
  readonly line: OpinionLine | null;
}

/** Those who say that it touches them or someone close to them. */
export class AffectedRatingsView extends ReleasedCountsView {
  /** Their mean less the mean of everyone else: below 0 they see it worse. Null where all of one side chose the same. */
  @OrNull()
  @IsNumber()
  readonly gap: number | null;
}

export class ReleasedRatingsView extends ReleasedCountsView {
  @IsDay()
  readonly on: string;

  /** Null where there are fewer than ten of them or of the others, or where telling them apart would single somebody out. */
  @OrNull()
  @Nested(() => AffectedRatingsView)
  readonly affected: AffectedRatingsView | null;
}

/** What was released of one right. Figures about fewer than ten people are never in it. */
export class RightRatingsView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  /** How many have answered so far, "I do not know" included. */
  @IsInt()
  readonly answersSoFar: number;

  /** A rights review is open, which no vote can close. */
  @OrNull()
  @IsRFC3339()
  readonly harmFlaggedAt: string | null;

  /** Null until at least ten people have rated; then renewed once a day at most. */
  @OrNull()
  @Nested(() => ReleasedRatingsView)
  readonly released: ReleasedRatingsView | null;
}

/** Right by right, the worst first; never added up. */
export class RatingResultsView {
  /** People needed before anything about a right is shown. */
  @IsInt()
  readonly leastAnswers: number;

  @NestedList(() => RightRatingsView)
  readonly rights: RightRatingsView[];
}

/** A reason as those read it who prepare the answer: without a name. */
export class RatingReasonView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsInt()
  readonly score: number;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

export class RatingReasonsView {
  @NestedList(() => RatingReasonView)
  readonly items: RatingReasonView[];
}
