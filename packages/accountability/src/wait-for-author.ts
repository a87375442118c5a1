import { addDays, daysBetween, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { stretched } from './answer-due.js';
import { dayOf, type ActMoment, type DueRule, type DueSettings, type ResponseItem } from './response-item.js';
import type { ResponseState } from './response-state.js';

export type PauseRefusal =
  | (Refusal<'response/nothing-to-pause'> & { readonly state: ResponseState })
  | (Refusal<'response/already-paused'> & { readonly pausedOn: CalendarDate })
  | (Refusal<'response/limit-has-passed'> & { readonly dueOn: CalendarDate })
  | Refusal<'response/question-missing'>
  | Refusal<'response/not-waiting'>;

export interface Pause {
  readonly dueOn: CalendarDate;
  readonly dueRule: DueRule;
  readonly pausedOn: CalendarDate;
  readonly pausedUntil: CalendarDate;
}

/** Only while the city itself examines the proposal can it need an answer from the author. */
const pausable: readonly ResponseState[] = ['acknowledged', 'under_decision'];

/**
 * Stops the clock for a question to the author, once per item. The due date moves by the longest pause at once, so that
 * an author who never answers needs nobody to end it; `resumeAfterAuthor` gives back what was not used.
 */
export function waitForAuthor(item: ResponseItem, question: string, moment: ActMoment): Result<Pause, PauseRefusal> {
  const { state, dueOn, dueRule, pausedOn } = item;
  if (!pausable.includes(state) || dueOn === null || dueRule === null) return err({ code: 'response/nothing-to-pause', state });
  if (pausedOn !== null) return err({ code: 'response/already-paused', pausedOn });
  const today = dayOf(moment);
  if (today > dueOn) return err({ code: 'response/limit-has-passed', dueOn });
  if (question.trim() === '') return err({ code: 'response/question-missing' });
  const days = moment.settings.limits.waiting_for_author;
  return ok({ ...moveDue(dueRule, days, moment.settings), pausedOn: today, pausedUntil: addDays(today, days) });
}

/** Starts the clock again when the author has answered before the pause ran out. */
export function resumeAfterAuthor(item: ResponseItem, moment: ActMoment): Result<Pause, PauseRefusal> {
  const { dueOn, dueRule, pausedOn, pausedUntil } = item;
  const today = dayOf(moment);
  if (dueOn === null || dueRule === null || pausedOn === null || pausedUntil === null || today >= pausedUntil) {
    return err({ code: 'response/not-waiting' });
  }
  return ok({ ...moveDue(dueRule, -daysBetween(today, pausedUntil), moment.settings), pausedOn, pausedUntil: today });
}

function moveDue(rule: DueRule, days: number, settings: DueSettings): Pick<Pause, 'dueOn' | 'dueRule'> {
  const moved = stretched(rule, days, settings);
  return { dueOn: moved.on, dueRule: moved.rule };
}
