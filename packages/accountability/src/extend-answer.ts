import { err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { stretched } from './answer-due.js';
import { dayOf, type ActMoment, type DueRule, type ResponseItem } from './response-item.js';
import type { ResponseState } from './response-state.js';

export type ExtensionRefusal =
  | (Refusal<'response/nothing-to-extend'> & { readonly state: ResponseState })
  | (Refusal<'response/already-extended'> & { readonly extendedOn: CalendarDate })
  | (Refusal<'response/limit-has-passed'> & { readonly dueOn: CalendarDate })
  | Refusal<'response/reason-missing'>;

export interface Extension {
  readonly dueOn: CalendarDate;
  readonly dueRule: DueRule;
  readonly extendedOn: CalendarDate;
}

/**
 * Gives an official answer more time: once per item, for a reason that is published before the limit ends.
 * The reason itself is kept and shown by the caller.
 */
export function extendAnswer(item: ResponseItem, reason: string, moment: ActMoment): Result<Extension, ExtensionRefusal> {
  const { state, dueOn, dueRule, extendedOn } = item;
  if (state !== 'under_decision' || dueOn === null || dueRule === null) return err({ code: 'response/nothing-to-extend', state });
  if (extendedOn !== null) return err({ code: 'response/already-extended', extendedOn });
  const today = dayOf(moment);
  if (today > dueOn) return err({ code: 'response/limit-has-passed', dueOn });
  if (reason.trim() === '') return err({ code: 'response/reason-missing' });
  const longer = stretched(dueRule, moment.settings.limits.extension, moment.settings);
  return ok({ dueOn: longer.on, dueRule: longer.rule, extendedOn: today });
}
