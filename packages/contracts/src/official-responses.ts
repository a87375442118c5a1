import './metadata.js';
import { answerDecisions, reasonCodes, type AnswerDecision, type ReasonCode } from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, MaxLength } from 'class-validator';
import { OneOfTwoView } from './mergings.js';
import { MoveBody } from './moves.js';
import { SecondEyesView } from './second-eyes.js';
import { Trimmed } from './trimmed.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

const reasons = Object.keys(reasonCodes) as ReasonCode[];

/** Something that an answer rests on: an amount of money, or another value with its unit in words. Never without a source. */
export class AnswerFigureBody {
  @Trimmed()
  @IsString()
  @MaxLength(300)
  label: string;

  @OrNull()
  @Nested(() => WireMoney)
  amount: WireMoney | null;

  @OrNull()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  value: string | null;

  @Trimmed()
  @IsString()
  @MaxLength(500)
  source: string;
}

/** One part of an answer that accepts some of a proposal and not the rest. */
export class AnswerPartBody {
  @Trimmed()
  @IsString()
  @MaxLength(500)
  what: string;

  @IsBoolean()
  accepted: boolean;

  @OrNull()
  @IsIn(reasons)
  reasonCode: ReasonCode | null;
}

/** One line that the proposal asks to change: how much was asked, how much the answer accepts, and why not all of it. */
export class AnswerLineView {
  @IsString()
  readonly line: string;

  /** As the budget calls it; null where that budget does not have it. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  @Nested(() => WireMoney)
  readonly accepted: WireMoney;

  @OrNull()
  @IsString()
  readonly why: string | null;
}

/** A question that the author put, in their words, and what the office says to it. */
export class QuestionReplyBody {
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  question: string;

  @Trimmed()
  @IsString()
  @MaxLength(4000)
  reply: string;
}

/** What residents read first, in another language. */
export class AnswerTranslationBody {
  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @MaxLength(20_000)
  explanation: string;

  @Trimmed()
  @IsString()
  @MaxLength(4000)
  alternative: string;
}

/** An answer being written: any part may still be missing. Completeness is asked for when it is published. */
export class ResponseDraftBody {
  @IsIn(languages)
  language: Language;

  @OrNull()
  @IsIn(answerDecisions)
  decision: AnswerDecision | null;

  @OrNull()
  @IsIn(reasons)
  reasonCode: ReasonCode | null;

  /** What the reason must show, by the name of the evidence: `{ "citation": "…" }`. */
  @IsTextMap()
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
  @IsTextMap()
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

export const answerEffects = ['gains', 'loses', 'unchanged', 'not_computable'] as const;

/** What the answer does to one right (check C14): computed from the lines that it moves, never typed. */
export class AnswerEffectView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsIn(answerEffects)
  readonly effect: (typeof answerEffects)[number];

  @OrNull()
  @Nested(() => WireMoney)
  readonly amount: WireMoney | null;
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

/** A published answer. It is never changed; a later decision is an answer of its own. */
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
  @IsIn(reasons)
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

  @NestedList(() => QuestionReplyBody)
  readonly replies: QuestionReplyBody[];

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

  @IsBoolean()
  readonly demo: boolean;

  @Nested(() => AnsweredView)
  readonly answered: AnsweredView;

  /** What this reader said; null where they said nothing. */
  @OrNull()
  @IsIn(answerVerdicts)
  readonly myWord: AnswerVerdict | null;
}
