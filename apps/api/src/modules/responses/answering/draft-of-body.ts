import type { ResponseDraft } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { AnswerEffectView, AnswerFigureBody, ResponseDraftBody } from '@madang/contracts/official-responses';
import { fromWire } from '@madang/contracts/wire';
import type { AnswerEffect, AnswerFigure } from '@madang/accountability';

/** A draft as the rules read it. What was never typed is missing, not empty; the effects are computed, not typed. */
export function draftOfBody(body: ResponseDraftBody, effects: readonly AnswerEffectView[]): ResponseDraft {
  const { decision, reasonCode, evidence, explanation, office, officeHolder, figures, alternative, parts } = body;
  return {
    decision,
    reasonCode,
    evidence,
    explanation,
    office,
    officeHolder,
    figures: figures.map(toFigure),
    effects: effects.map(toEffect),
    alternative,
    nextStepOn: body.nextStepOn as CalendarDate | null,
    appealRoute: body.appealRoute,
    appealUntil: body.appealUntil as CalendarDate | null,
    translations: [body.language, ...body.translations.map(({ language }) => language)],
    parts,
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
