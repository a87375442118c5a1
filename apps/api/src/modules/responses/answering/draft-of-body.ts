import type { AnswerEffect, AnswerFigure, OwnWords, ResponseDraft } from '@madang/accountability';
import type { CalendarDate, LineCode } from '@madang/basics';
import type { AnswerEffectView, AnswerFigureBody } from '@madang/contracts/answer-parts';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { fromWire } from '@madang/contracts/wire';
import type { AskedOfAnswer } from './asked-of-answer.js';

/** What is worked out of the proposal and the draft, and never typed. */
export interface Computed extends AskedOfAnswer {
  readonly effects: readonly AnswerEffectView[];
  readonly ownWords: OwnWords | null;
}

/** A draft as the rules read it. What was never typed is missing, not empty. */
export function draftOfBody(body: ResponseDraftBody, { effects, lines, replies, ownWords }: Computed): ResponseDraft {
  const { decision, reasonCode, evidence, explanation, office, officeHolder, figures, alternative, parts } = body;
  return {
    decision,
    reasonCode,
    evidence,
    explanation,
    ownWords,
    office,
    officeHolder,
    figures: figures.map(toFigure),
    effects: effects.map(toEffect),
    alternative,
    nextStepOn: body.nextStepOn as CalendarDate | null,
    nextStep: body.nextStep,
    appealRoute: body.appealRoute,
    appealUntil: body.appealUntil as CalendarDate | null,
    translations: [body.language, ...body.translations.map(({ language }) => language)],
    translated: body.translations,
    parts,
    lines: lines.map(({ line, asked, accepted, why }) => ({
      line: line as LineCode,
      asked: BigInt(asked.minor),
      accepted: BigInt(accepted.minor),
      why,
    })),
    replies,
    deferredUntil: body.deferredUntil as CalendarDate | null,
    budgetStage: body.budgetStage,
  };
}

function toFigure({ label, amount, value, source }: AnswerFigureBody): AnswerFigure {
  return { label, amount: amount && fromWire(amount), value, source };
}

function toEffect({ right, effect, amount }: AnswerEffectView): AnswerEffect {
  return { right, effect, amount: amount && fromWire(amount) };
}
