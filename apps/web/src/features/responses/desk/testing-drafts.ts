import type { ResponseDraftBody } from '@madang/contracts/response-drafts';

/** An answer that nobody has begun. */
export const emptyDraft: ResponseDraftBody = {
  language: 'ko',
  decision: null,
  reasonCode: null,
  evidence: {},
  explanation: '',
  office: '공원과',
  officeHolder: '공원과장',
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
