import type { CalendarDate } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import type { OfficialResponseRow } from './official-response.entity.js';

type Words = Omit<
  OfficialResponseRow,
  | 'joinedWithId'
  | 'cityId'
  | 'id'
  | 'proposalId'
  | 'publishedAt'
  | 'publishedOn'
  | 'publishedBy'
  | 'lateDays'
  | 'readAgain'
  | 'demo'
  | 'effects'
  | 'lines'
  | 'asked'
  | 'replies'
>;

/** What residents read. The rules have vouched for every part that is not optional. */
export function wordsOfAnswer(content: ResponseDraftBody): Words {
  const { decision, reasonCode, nextStep, appealRoute, appealUntil, parts, acceptedMoves, deferredUntil, budgetStage } = content;
  const inPart = decision === 'accepted_in_part';
  const deferred = decision === 'deferred';
  const appealable = decision !== 'accepted';
  return {
    language: content.language,
    decision: decision!,
    reasonCode: appealable ? reasonCode : null,
    evidence: appealable ? content.evidence : {},
    explanation: explanationOf(content),
    office: content.office,
    officeHolder: content.officeHolder,
    figures: content.figures,
    alternative: content.alternative,
    nextStepOn: content.nextStepOn as CalendarDate,
    nextStep: nextStep || null,
    appealRoute: appealable ? appealRoute : null,
    appealUntil: appealable ? (appealUntil as CalendarDate) : null,
    translations: content.translations,
    parts: inPart ? parts : [],
    acceptedMoves: inPart ? acceptedMoves : [],
    deferredUntil: deferred ? (deferredUntil as CalendarDate) : null,
    budgetStage: deferred ? budgetStage : null,
  };
}

/** What is shared, then what it means for this proposal: residents read one text. */
function explanationOf({ explanation, ownWords = '' }: ResponseDraftBody): string {
  return ownWords === '' ? explanation : `${explanation}\n\n${ownWords}`;
}
