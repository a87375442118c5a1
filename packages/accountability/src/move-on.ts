import { addDays, assertNever, calendarDateIn, daysBetween, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { whyNoAppeal, type AppealRefusal } from './appeal.js';
import { enterState, type ResponseMove } from './enter-state.js';
import { reopensDelivery, type Grade } from './grade.js';
import { transition } from './response-can.js';
import { dayOf, type ActMoment, type ResponseItem } from './response-item.js';
import type { ResponseRole, ResponseState } from './response-state.js';
import { responseStates } from './response-states.js';
import type { MoveCondition } from './response-transitions.js';
import { catchUp } from './time-passes.js';

/** Facts that some moves ask for. */
export interface MoveFacts {
  /** For `deferred`: the date on which the question returns. */
  readonly deferredUntil?: CalendarDate;
  /** For a second deferral: the reason that the committee has published. */
  readonly committeeReason?: string;
  /** For `merged`: whether the authors of both proposals agree. */
  readonly authorsAgree?: boolean;
  /** For a move out of `verified`. */
  readonly medianGrade?: Grade;
  /** For a return to delivery: how many residents found it done, and how many not. */
  readonly checks?: { readonly done: number; readonly notDone: number };
}

/** An act of somebody: the timer is not somebody, it acts through `whatTimePasses` alone. */
export interface ResponseAct extends MoveFacts {
  readonly to: ResponseState;
  readonly by: Exclude<ResponseRole, 'timer'>;
}

export type MoveRefusal =
  | (Refusal<'response/not-this-way'> & { readonly from: ResponseState; readonly to: ResponseState; readonly by: ResponseRole })
  | (Refusal<'response/condition-unmet'> & { readonly condition: MoveCondition })
  | Refusal<'response/deferral-without-date'>
  | (Refusal<'response/deferral-out-of-range'> & { readonly earliest: CalendarDate; readonly latest: CalendarDate })
  | Refusal<'response/already-deferred'>
  | Refusal<'response/authors-have-not-agreed'>
  | Refusal<'response/already-reopened'>
  | AppealRefusal;

/** What an act comes to. `passed` are the steps that the clock had to make first; they belong into the history too. */
export interface MovedOn {
  readonly passed: readonly ResponseMove[];
  readonly move: ResponseMove;
}

/**
 * Moves an item on, after the clock has made the steps that were due. A late act is accepted and carries the days it was
 * late; an act whose time has passed for good (support after the window) is refused by the state that silence led to.
 */
export function moveOn(item: ResponseItem, act: ResponseAct, moment: ActMoment): Result<MovedOn, MoveRefusal> {
  const passed = catchUp(item, moment);
  const current = passed.at(-1)?.item ?? item;
  const refusal = whyNot(current, act, moment);
  if (refusal) return err(refusal);
  const today = dayOf(moment);
  const entry = {
    to: act.to,
    at: moment.now,
    on: today,
    owed: { owedIn: null, owedOn: null },
    ...(act.deferredUntil && { deferredUntil: act.deferredUntil }),
  };
  const next = enterState(current, entry, moment.settings);
  return ok({ passed, move: { from: current.state, by: act.by, lateDays: lateDays(current, act.by, today), item: next } });
}

/** Days late, for the role whose duty it was. The committee that steps in after a missed date is not late itself. */
function lateDays({ owedIn, owedOn }: ResponseItem, by: ResponseRole, today: CalendarDate): number {
  if (owedIn === null || owedOn === null || responseStates[owedIn].ownerRole !== by) return 0;
  return Math.max(0, daysBetween(owedOn, today));
}

function whyNot(item: ResponseItem, act: ResponseAct, moment: ActMoment): MoveRefusal | null {
  const way = transition(item.state, act.to);
  if (!way?.by.includes(act.by)) return { code: 'response/not-this-way', from: item.state, to: act.to, by: act.by };
  if (way.condition && !conditionMet(way.condition, item, act)) return { code: 'response/condition-unmet', condition: way.condition };
  switch (act.to) {
    case 'deferred':
      return whyNotDefer(item, act, moment);
    case 'merged':
      return act.authorsAgree === true ? null : { code: 'response/authors-have-not-agreed' };
    case 'appealed':
      return whyNoAppeal(decisionOf(item, moment), dayOf(moment), moment.settings);
    case 'screening':
      return item.state === 'expired' && item.reopenings > 0 ? { code: 'response/already-reopened' } : null;
    default:
      return null;
  }
}

function conditionMet(condition: MoveCondition, item: ResponseItem, { checks, medianGrade }: MoveFacts): boolean {
  switch (condition) {
    case 'late_debate_report':
      return item.owedIn === 'debate_report';
    case 'late_plan':
      return item.owedIn === 'accepted' || item.owedIn === 'accepted_in_part';
    case 'checks_say_not_done':
      return checks !== undefined && checks.notDone > checks.done;
    case 'median_grade_c_or_worse':
      return medianGrade !== undefined && reopensDelivery(medianGrade);
    case 'median_grade_a_or_b':
      return medianGrade !== undefined && !reopensDelivery(medianGrade);
    default:
      return assertNever(condition);
  }
}

/** Once per item; a second time only if the committee published why. */
function whyNotDefer(item: ResponseItem, { deferredUntil, committeeReason = '' }: MoveFacts, moment: ActMoment): MoveRefusal | null {
  if (deferredUntil === undefined) return { code: 'response/deferral-without-date' };
  const earliest = addDays(dayOf(moment), 1);
  const latest = addDays(dayOf(moment), moment.settings.limits.deferred);
  if (deferredUntil < earliest || deferredUntil > latest) return { code: 'response/deferral-out-of-range', earliest, latest };
  return item.deferrals > 0 && committeeReason.trim() === '' ? { code: 'response/already-deferred' } : null;
}

function decisionOf(item: ResponseItem, { settings }: ActMoment) {
  return {
    decision: item.state,
    decidedOn: calendarDateIn(settings.timeZone, item.enteredAt),
    appealed: item.enteredFrom === 'appealed',
  };
}
