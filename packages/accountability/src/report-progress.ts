import { err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { dueOn } from './answer-due.js';
import { dayOf, type ActMoment, type DueRule, type ResponseItem } from './response-item.js';
import type { ResponseState } from './response-state.js';

export type ProgressRefusal =
  | (Refusal<'response/nothing-to-report'> & { readonly state: ResponseState })
  | (Refusal<'response/limit-has-passed'> & { readonly dueOn: CalendarDate });

/** A report on a promise under way: the limit of its state starts again. A missed report has led to `stalled` already. */
export function reportProgress(
  item: ResponseItem,
  moment: ActMoment,
): Result<{ readonly dueOn: CalendarDate; readonly dueRule: DueRule }, ProgressRefusal> {
  const { state } = item;
  if (state !== 'planned' && state !== 'in_progress') return err({ code: 'response/nothing-to-report', state });
  const today = dayOf(moment);
  if (item.dueOn !== null && today > item.dueOn) return err({ code: 'response/limit-has-passed', dueOn: item.dueOn });
  const due = dueOn(state, { enteredOn: today, enteredFrom: item.enteredFrom }, moment.settings);
  return due ? ok({ dueOn: due.on, dueRule: due.rule }) : err({ code: 'response/nothing-to-report', state });
}
