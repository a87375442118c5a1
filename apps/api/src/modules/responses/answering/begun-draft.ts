import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import type { Language } from '@madang/contracts/wire';

interface Known {
  readonly office: string | null;
  readonly officeHolder: string | null;
  readonly ownLanguage: Language;
}

/** An empty form, with the office that took the proposal up already in it. */
export function begunDraft({ office, officeHolder, ownLanguage }: Known): ResponseDraftBody {
  return {
    language: ownLanguage,
    decision: null,
    reasonCode: null,
    evidence: {},
    explanation: '',
    office: office ?? '',
    officeHolder: officeHolder ?? '',
    figures: [],
    alternative: '',
    nextStepOn: null,
    nextStep: '',
    appealRoute: '',
    appealUntil: null,
    translations: [],
    parts: [],
    acceptedMoves: [],
    deferredUntil: null,
    budgetStage: '',
  };
}
