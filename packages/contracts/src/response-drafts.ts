import './metadata.js';
import { answerDecisions, type AnswerDecision } from '@madang/accountability';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  AnswerFigureBody,
  AnswerPartBody,
  AnswerLineView,
  QuestionReplyBody,
  AnswerTranslationBody,
  AnswerEffectView,
} from './answer-parts.js';
import { MoveBody } from './moves.js';
import { SecondEyesView } from './second-eyes.js';
import { IsShortTextMap } from './text-maps.js';
import { AnswerWordsBody } from './shared-answer-words.js';
import { Trimmed } from './trimmed.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

/** An answer being written: any part may still be missing. Completeness is asked for when it is published. */
export class ResponseDraftBody extends AnswerWordsBody {
  /** For one of several answers that share their words: what this means for its proposal. Left out where an answer stands alone. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  ownWords?: string;

  @Trimmed()
  @IsString()
  @MaxLength(200)
  office: string;

  /** A title, such as "Head of the parks department"; no private person is named without need. */
  @Trimmed()
  @IsString()
  @MaxLength(200)
  officeHolder: string;

  @IsArray()
  @ArrayMaxSize(30)
  @NestedList(() => AnswerFigureBody)
  figures: AnswerFigureBody[];

  @IsArray()
  @ArrayMaxSize(3)
  @NestedList(() => AnswerTranslationBody)
  translations: AnswerTranslationBody[];

  /** For `accepted_in_part`. */
  @IsArray()
  @ArrayMaxSize(20)
  @NestedList(() => AnswerPartBody)
  parts: AnswerPartBody[];

  /** For `accepted_in_part`: the moves that the city makes. They balance, and touch no line that the proposal does not. */
  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  acceptedMoves: MoveBody[];

  /** For `accepted_in_part`: why a line does not get what was asked, by the code of the line. */
  @IsOptional()
  @IsShortTextMap()
  lineReasons?: Record<string, string>;

  /** What the office says to each question that the author put; kept by the words of the question. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => QuestionReplyBody)
  replies?: QuestionReplyBody[];
}

/** Something that keeps a draft from being published. */
export class AnswerGapView {
  /** Into the draft, such as `#/figures/0/source`. */
  @IsString()
  readonly pointer: string;

  @IsString()
  readonly code: string;

  /** The least number of characters, where the text is too short. */
  @IsOptional()
  @IsInt()
  readonly minimum?: number;

  /** The gaps of a template that nobody filled in, or the proposals that are told exactly the same. */
  @IsOptional()
  @IsString({ each: true })
  readonly names?: string[];
}

/** For staff alone. The clock does not stop for a draft. */
export class ResponseDraftView {
  /** Counts up with every save, 0 before the first; sent back as `If-Match`. */
  @IsInt()
  readonly revision: number;

  @OrNull()
  @IsRFC3339()
  readonly changedAt: string | null;

  /** The pen name of the colleague who saved last. */
  @OrNull()
  @IsString()
  readonly changedBy: string | null;

  @Nested(() => ResponseDraftBody)
  readonly content: ResponseDraftBody;

  /** The batch with which it shares its words; null where it stands alone. */
  @OrNull()
  @IsUUID()
  readonly batch: string | null;

  /** The answers that can be given from where the proposal stands. */
  @IsIn(answerDecisions, { each: true })
  readonly decisions: AnswerDecision[];

  @NestedList(() => AnswerEffectView)
  readonly effects: AnswerEffectView[];

  /** Every line that was asked for, with what the draft accepts of it. */
  @NestedList(() => AnswerLineView)
  readonly lines: AnswerLineView[];

  /** Every question that waits for a reply, with the one of the draft. */
  @NestedList(() => QuestionReplyBody)
  readonly replies: QuestionReplyBody[];

  @Nested(() => SecondEyesView)
  readonly secondEyes: SecondEyesView;

  @NestedList(() => AnswerGapView)
  readonly gaps: AnswerGapView[];

  /** The first day that gives the whole time for an appeal, if it were published today; null for a full acceptance. */
  @OrNull()
  @IsDay()
  readonly earliestAppealEnd: string | null;
}
