import './metadata.js';
import { answerDecisions, type AnswerDecision, type ReasonCode } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsRFC3339, IsString, IsUUID } from 'class-validator';
import {
  AnswerFigureBody,
  AnswerPartBody,
  AnswerLineView,
  QuestionReplyView,
  AnswerTranslationBody,
  AnswerEffectView,
  answerReasons,
} from './answer-parts.js';
import { OneOfTwoView } from './mergings.js';
import { MoveBody } from './moves.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

export const answerVerdicts = ['yes', 'partly', 'no'] as const;
export type AnswerVerdict = (typeof answerVerdicts)[number];

/** Whether somebody who asked finds that they were answered. */
export class AnswerWordBody {
  @IsIn(answerVerdicts)
  verdict: AnswerVerdict;
}

/** How many of those who asked found that they were answered. */
export class AnsweredView {
  @IsInt()
  readonly yes: number;

  @IsInt()
  readonly partly: number;

  @IsInt()
  readonly no: number;
}

/** A published answer. It is never changed; a later decision is an answer of its own. */
export class OfficialResponseView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly publishedAt: string;

  /** Days between the promised date and the answer; 0 when it came in time. */
  @IsInt()
  readonly lateDays: number;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @OrNull()
  @IsIn(answerReasons)
  readonly reasonCode: ReasonCode | null;

  @IsTextMap()
  readonly evidence: Readonly<Record<string, string>>;

  @IsString()
  readonly explanation: string;

  @IsString()
  readonly office: string;

  @IsString()
  readonly officeHolder: string;

  @NestedList(() => AnswerFigureBody)
  readonly figures: AnswerFigureBody[];

  @NestedList(() => AnswerEffectView)
  readonly effects: AnswerEffectView[];

  @IsString()
  readonly alternative: string;

  @IsDay()
  readonly nextStepOn: string;

  @OrNull()
  @IsString()
  readonly nextStep: string | null;

  @OrNull()
  @IsString()
  readonly appealRoute: string | null;

  @OrNull()
  @IsDay()
  readonly appealUntil: string | null;

  @NestedList(() => AnswerTranslationBody)
  readonly translations: AnswerTranslationBody[];

  @NestedList(() => AnswerPartBody)
  readonly parts: AnswerPartBody[];

  @NestedList(() => MoveBody)
  readonly acceptedMoves: MoveBody[];

  /** Every line that was asked for; empty where no money was to move. */
  @NestedList(() => AnswerLineView)
  readonly lines: AnswerLineView[];

  @NestedList(() => QuestionReplyView)
  readonly replies: QuestionReplyView[];

  @OrNull()
  @IsDay()
  readonly deferredUntil: string | null;

  @OrNull()
  @IsString()
  readonly budgetStage: string | null;

  /** The proposal with which it is joined, by the word of every author of both. */
  @OrNull()
  @Nested(() => OneOfTwoView)
  readonly joinedWith: OneOfTwoView | null;

  /** Whether a colleague who wrote none of it approved exactly this text before it went out. */
  @IsBoolean()
  readonly readAgain: boolean;

  @IsBoolean()
  readonly demo: boolean;

  @Nested(() => AnsweredView)
  readonly answered: AnsweredView;

  /** What this reader said; null where they said nothing. */
  @OrNull()
  @IsIn(answerVerdicts)
  readonly myWord: AnswerVerdict | null;
}
