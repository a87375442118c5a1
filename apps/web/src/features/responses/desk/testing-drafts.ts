import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';

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

/** It, as the desk gets it once somebody saved it. */
export const draftView: ResponseDraftView = {
  revision: 4,
  changedAt: '2026-03-19T03:00:00.000Z',
  changedBy: 'A colleague',
  content: emptyDraft,
  batch: null,
  decisions: ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected'],
  effects: [],
  lines: [],
  replies: [],
  secondEyes: { needed: false, publishedIn: null, state: 'none', colleague: null, words: null, mine: false, colleagues: [] },
  gaps: [],
  earliestAppealEnd: null,
};
