import './metadata.js';
import { answerDecisions, type AnswerDecision, type ReasonCode } from '@madang/accountability';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsRFC3339, IsString, MaxLength } from 'class-validator';
import {
  AnswerFigureBody,
  AnswerPartBody,
  AnswerLineView,
  QuestionReplyBody,
  AnswerTranslationBody,
  AnswerEffectView,
  answerReasons,
} from './answer-parts.js';
import { MoveBody } from './moves.js';
import { SecondEyesView } from './second-eyes.js';
import { IsShortTextMap } from './text-maps.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** An answer being written: any part may still be missing. Completeness is asked for when it is published. */
export class ResponseDraftBody {
  @IsIn(languages)
  language: Language;

  @OrNull()
  @IsIn(answerDecisions)
  decision: AnswerDecision | null;

  @OrNull()
  @IsIn(answerReasons)
  reasonCode: ReasonCode | null;

  /** What the reason must show, by the name of the evidence: `{ "citation": "…" }`. */
  @IsShortTextMap()
  evidence: Record<string, string>;

  @Trimmed()
  @IsString()
  @MaxLength(20_000)
  explanation: string;

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

  /** What is offered instead; "none" says plainly that nothing is. */
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  alternative: string;

  @OrNull()
  @IsDay()
  nextStepOn: string | null;

  @Trimmed()
  @IsString()
  @MaxLength(1000)
  nextStep: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  appealRoute: string;

  @OrNull()
  @IsDay()
  appealUntil: string | null;

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

  /** For `deferred`: when the question returns, and the stage of the budget that it waits for. */
  @OrNull()
  @IsDay()
  deferredUntil: string | null;

  @Trimmed()
  @IsString()
  @MaxLength(300)
  budgetStage: string;
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

  /** The gaps of a template that nobody filled in. */
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
