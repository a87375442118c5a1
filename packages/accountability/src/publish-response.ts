import { err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { lastAppealDay } from './appeal.js';
import { checkOfficialResponse, type AnswerGap } from './check-official-response.js';
import { moveOn, type MovedOn, type MoveFacts, type MoveRefusal } from './move-on.js';
import type { AnswerDecision, ResponseDraft } from './official-response.js';
import { dayOf, type ActMoment, type ResponseItem } from './response-item.js';

export type PublishRefusal =
  | MoveRefusal
  | (Refusal<'response/incomplete'> & { readonly gaps: readonly AnswerGap[] })
  | (Refusal<'response/date-has-passed'> & { readonly field: 'nextStepOn'; readonly today: CalendarDate })
  | (Refusal<'response/appeal-cut-short'> & { readonly field: 'appealUntil'; readonly lastOn: CalendarDate });

/** Who answers, and what a deferral or a merger needs beside the text. The committee answers when it decides an appeal. */
export interface PublishingAct extends Pick<MoveFacts, 'authorsAgree' | 'committeeReason'> {
  readonly by: 'staff' | 'committee';
}

/**
 * Publishes an official answer: complete, with dates that are still to come, and with the whole time for an appeal;
 * the item moves to the state that the decision names. Late answers are taken and marked late.
 */
export function publishResponse(
  { item, draft }: { readonly item: ResponseItem; readonly draft: ResponseDraft },
  act: PublishingAct,
  moment: ActMoment,
): Result<MovedOn, PublishRefusal> {
  const { decision } = draft;
  const gaps = checkOfficialResponse(draft);
  if (gaps.length > 0 || !decision) return err({ code: 'response/incomplete', gaps });
  const wrongDate = whyNotOnThatDate(decision, draft, moment);
  if (wrongDate) return err(wrongDate);
  const { deferredUntil } = draft;
  const moved = moveOn(item, { ...act, to: decision, ...(deferredUntil && { deferredUntil }) }, moment);
  return moved.ok ? ok(moved.value) : err(moved.error);
}

function whyNotOnThatDate(decision: AnswerDecision, draft: ResponseDraft, moment: ActMoment): PublishRefusal | null {
  const today = dayOf(moment);
  if (draft.nextStepOn && draft.nextStepOn < today) return { code: 'response/date-has-passed', field: 'nextStepOn', today };
  const lastOn = lastAppealDay(decision, today, moment.settings);
  if (lastOn !== null && draft.appealUntil && draft.appealUntil < lastOn) {
    return { code: 'response/appeal-cut-short', field: 'appealUntil', lastOn };
  }
  return null;
}
