import { err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { mayMove } from './response-can.js';
import { enterState } from './enter-state.js';
import { lastDayOf } from './answer-due.js';
import { beginResponse, dayOf, type ActMoment, type DueSettings, type ResponseItem } from './response-item.js';
import type { ResponseState } from './response-state.js';

export type AppealRefusal =
  | (Refusal<'response/no-appeal'> & { readonly state: ResponseState })
  | (Refusal<'response/appeal-too-late'> & { readonly lastOn: CalendarDate })
  | Refusal<'response/already-appealed'>;

/** A decision as an appeal sees it. */
export interface AppealedDecision {
  readonly decision: ResponseState;
  readonly decidedOn: CalendarDate;
  /** One appeal per decision; what the committee itself decided on an appeal cannot be appealed again. */
  readonly appealed: boolean;
}

/** The last day on which a decision can be appealed; null for a full acceptance and for what is no decision. */
export function lastAppealDay(decision: ResponseState, decidedOn: CalendarDate, settings: DueSettings): CalendarDate | null {
  if (!mayMove(decision, 'appealed', 'resident')) return null;
  const { limits, closedDays } = settings;
  return lastDayOf(decidedOn, decision === 'merged' ? limits.merged : limits.rejected, closedDays);
}

/** Why a decision cannot be appealed today, or null if it can. */
export function whyNoAppeal(appeal: AppealedDecision, today: CalendarDate, settings: DueSettings): AppealRefusal | null {
  const lastOn = lastAppealDay(appeal.decision, appeal.decidedOn, settings);
  if (lastOn === null) return { code: 'response/no-appeal', state: appeal.decision };
  if (appeal.appealed) return { code: 'response/already-appealed' };
  return today > lastOn ? { code: 'response/appeal-too-late', lastOn } : null;
}

/**
 * An appeal against a decision that has moved on since, for instance to delivery of its accepted parts: an item of its own,
 * linked to the first, so that it holds nothing up.
 */
export function openLinkedAppeal(appeal: AppealedDecision, moment: ActMoment): Result<ResponseItem, AppealRefusal> {
  const today = dayOf(moment);
  const refusal = whyNoAppeal(appeal, today, moment.settings);
  if (refusal) return err(refusal);
  const decided: ResponseItem = { ...beginResponse(moment.now), state: appeal.decision };
  const entry = { to: 'appealed', at: moment.now, on: today, owed: { owedIn: null, owedOn: null } } as const;
  return ok(enterState(decided, entry, moment.settings));
}
