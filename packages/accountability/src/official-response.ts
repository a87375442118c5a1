import type { CalendarDate } from '@madang/basics';
import type { Money } from '@madang/money';
import type { AskedLine } from './commitments/promised-line.js';
import type { EvidencePart, ReasonCode } from './reason-codes.js';
import type { OwnWords } from './together/own-words.js';

/** What an official answer can say. Dropping a promise is an answer too, and carries the duties of a refusal. */
export const answerDecisions = ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected', 'merged', 'abandoned'] as const;

export type AnswerDecision = (typeof answerDecisions)[number];

/** Texts for the evidence that a reason asks for. */
export type Evidence = Readonly<Partial<Record<EvidencePart, string>>>;

/** One part of an answer that accepts some of a proposal and not the rest. */
export interface AnswerPart {
  readonly what: string;
  readonly accepted: boolean;
  readonly reasonCode: ReasonCode | null;
}

/** A figure that the answer rests on: an amount of money, or another value with its unit in words. Never without a source. */
export interface AnswerFigure {
  readonly label: string;
  readonly amount: Money | null;
  readonly value: string | null;
  readonly source: string;
}

/** What the answer does to one right, computed from the lines it moves (rights check C14), not typed by hand. */
export interface AnswerEffect {
  /** Code of the right, such as `HO`. */
  readonly right: string;
  readonly effect: 'gains' | 'loses' | 'unchanged' | 'not_computable';
  readonly amount: Money | null;
}

/** One line of money that was asked for. Where the answer accepts something else than was asked, it says why. */
export interface AnswerLine extends AskedLine {
  readonly why: string | null;
}

/** A question of the author, as it was put, and what the office says to it, or why it says nothing. */
export interface QuestionReply {
  readonly question: string;
  readonly reply: string;
}

/** What residents read first, in another language. */
export interface TranslatedAnswer {
  readonly language: string;
  readonly explanation: string;
  readonly alternative: string;
}

/** The duty-bearer's reasoned answer, complete. Which parts may be missing depends on the decision alone. */
export interface OfficialResponse {
  readonly decision: AnswerDecision;
  /** The main reason; null only for a full acceptance. */
  readonly reasonCode: ReasonCode | null;
  readonly evidence: Evidence;
  /** In plain language, at least `shortestExplanation` characters. */
  readonly explanation: string;
  /** For one of several answers that share their words; null where it stands alone. */
  readonly ownWords: OwnWords | null;
  readonly office: string;
  readonly officeHolder: string;
  readonly figures: readonly AnswerFigure[];
  readonly effects: readonly AnswerEffect[];
  /** What is offered instead; `none` says plainly that nothing is. */
  readonly alternative: string;
  readonly nextStepOn: CalendarDate;
  /** What happens on that date; may be left out. */
  readonly nextStep: string | null;
  /** Where and how to appeal, and the last day; null only for a full acceptance, which cannot be appealed. */
  readonly appealRoute: string | null;
  readonly appealUntil: CalendarDate | null;
  /** Language tags in which the answer can be read, its own first. */
  readonly translations: readonly string[];
  /** What those other than its own say, by their language tag. */
  readonly translated: readonly TranslatedAnswer[];
  /** For `accepted_in_part`; empty otherwise. */
  readonly parts: readonly AnswerPart[];
  /** Every line that was asked for; empty where no money was to move. */
  readonly lines: readonly AnswerLine[];
  /** Every question that its author put; empty where there was none. */
  readonly replies: readonly QuestionReply[];
  /** For `deferred`: the date on which the question returns, and the stage of the budget it waits for. */
  readonly deferredUntil: CalendarDate | null;
  readonly budgetStage: string | null;
}

/** An answer being written: any part may still be missing. The clock does not stop for a draft. */
export type ResponseDraft = { readonly [Part in keyof OfficialResponse]?: OfficialResponse[Part] | null | undefined };

/** Characters of explanation below which an answer explains nothing. */
export const shortestExplanation = 200;
