import './metadata.js';
import { reasonCodes, type ReasonCode } from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { languages, Nested, OrNull, WireMoney, type Language } from './wire.js';

export const answerReasons = Object.keys(reasonCodes) as ReasonCode[];

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
  @IsIn(answerReasons)
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

export class QuestionReplyView {
  /** As it stands in its author's text now; null where it was covered there. */
  @OrNull()
  @IsString()
  readonly question: string | null;

  @IsString()
  readonly reply: string;
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
