import './metadata.js';
import {
  amendableFields,
  amendmentStates,
  coverReasonCodes,
  textLimits,
  type AmendableField,
  type AmendmentState,
  type CoverReason,
} from '@madang/participation';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { MoveBody, MoveView } from './moves.js';
import { PageOf } from './paging.js';
import { AuthorView } from './proposal-names.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** What somebody would have differently. What is left out stays as it is; an empty text takes a passage out. */
export class AmendmentBody {
  @IsOptional()
  @IsString()
  @MaxLength(textLimits.title.most)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.problem.most)
  problem?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.change.most)
  change?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.whoIsAffected.most)
  whoIsAffected?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.howOneWouldKnow.most)
  howOneWouldKnow?: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.pastWrong.most)
  pastWrong?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  whoWouldLose?: string;

  /** All of the moves as they should be, not only those that differ. */
  @IsOptional()
  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  moves?: MoveBody[];

  /** Why the proposal would be better for it. */
  @IsString()
  @Length(10, 1000)
  why: string;

  /** Of the reason; the proposal's text keeps its own. */
  @IsIn(languages)
  language: Language;
}

export const amendmentVerdicts = ['accept', 'refuse', 'ask'] as const;

export type AmendmentVerdict = (typeof amendmentVerdicts)[number];

export class AmendmentDecisionBody {
  @IsIn(amendmentVerdicts)
  verdict: AmendmentVerdict;

  /** Needed to refuse; everybody can read it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class AmendmentVoiceBody {
  @IsBoolean()
  inFavour: boolean;
}

export class TextChangeView {
  @IsIn(amendableFields)
  readonly field: AmendableField;

  @OrNull()
  @IsString()
  readonly before: string | null;

  @OrNull()
  @IsString()
  readonly after: string | null;
}

export class MoneyChangeView {
  @NestedList(() => MoveView)
  readonly before: MoveView[];

  @NestedList(() => MoveView)
  readonly after: MoveView[];
}

export class AmendmentView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  /** Null where a facilitator covered it: then its reason and its changes are out of sight, and its place says why. */
  @OrNull()
  @IsString()
  readonly why: string | null;

  @OrNull()
  @IsRFC3339()
  readonly coveredAt: string | null;

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly coveredFor: CoverReason | null;

  @IsIn(languages)
  readonly language: Language;

  @NestedList(() => TextChangeView)
  readonly text: TextChangeView[];

  @OrNull()
  @Nested(() => MoneyChangeView)
  readonly money: MoneyChangeView | null;

  @IsIn(amendmentStates)
  readonly state: AmendmentState;

  /** Why the author refused it. */
  @OrNull()
  @IsString()
  readonly reason: string | null;

  @OrNull()
  @IsRFC3339()
  readonly decidedAt: string | null;

  /** While the supporters are asked: until when. */
  @OrNull()
  @IsRFC3339()
  readonly closesAt: string | null;

  /** What the supporters said; null until the question is closed, so that nobody follows the crowd. */
  @OrNull()
  @IsInt()
  readonly inFavour: number | null;

  @OrNull()
  @IsInt()
  readonly against: number | null;

  /** What this reader said, while and after supporters are asked. */
  @OrNull()
  @IsBoolean()
  readonly myVoice: boolean | null;

  @IsBoolean()
  readonly mine: boolean;

  /** Whether this reader is the author who decides, and still may. */
  @IsBoolean()
  readonly mayDecide: boolean;

  /** Whether this reader is one of the supporters who are asked. */
  @IsBoolean()
  readonly mayAnswer: boolean;
}

/** The newest first. */
export class AmendmentsView extends PageOf(() => AmendmentView) {
  /** All of them, and how many were taken up. */
  @IsInt()
  readonly count: number;

  @IsInt()
  readonly takenUp: number;

  /** Whether one of them waits for this reader to decide or to answer. */
  @IsBoolean()
  readonly waitsForMe: boolean;

  /** Whether the proposal may still be changed. */
  @IsBoolean()
  readonly open: boolean;

  /** Whether it has supporters, so that other money needs their word. */
  @IsBoolean()
  readonly hasSupporters: boolean;
}
