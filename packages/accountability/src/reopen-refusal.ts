import { err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { enterState } from './enter-state.js';
import type { MovedOn } from './move-on.js';
import { dayOf, type ActMoment, type ResponseItem } from './response-item.js';
import type { ResponseState } from './response-state.js';
import { catchUp } from './time-passes.js';

/** What was not so when the proposal was refused: a law, a price, a sum that became free, a new figure. */
export interface ChangedFacts {
  /** Who names them. The city takes the matter up again itself; a resident puts it before the committee. */
  readonly by: 'resident' | 'staff';
  /** Since which day things have been different. */
  readonly since: CalendarDate;
  /** The day of the refusal that is to be opened again: of the answer, or of the hearing that let it stand. */
  readonly refusedOn: CalendarDate;
}

export type ReopeningRefusal =
  | (Refusal<'response/nothing-refused'> & { readonly state: ResponseState })
  | (Refusal<'response/facts-not-newer'> & { readonly refusedOn: CalendarDate })
  | (Refusal<'response/facts-not-yet'> & { readonly today: CalendarDate });

/** Whether a refusal is what an item rests on: just given, or closed since nobody appealed. */
export function restsOnRefusal({ state, enteredFrom }: Pick<ResponseItem, 'state' | 'enteredFrom'>): boolean {
  return state === 'rejected' || (state === 'closed' && enteredFrom === 'rejected');
}

/**
 * Opens a refusal again because facts have changed. It is no way of the table of states, since nothing follows from the refusal:
 * the matter begins anew. Named by the city, a new answer is due; named by a resident, the committee decides whether one is.
 * As often as there are newer facts: what was known when it was refused is what an appeal is for.
 */
export function reopenRefusal(item: ResponseItem, facts: ChangedFacts, moment: ActMoment): Result<MovedOn, ReopeningRefusal> {
  const passed = catchUp(item, moment);
  const current = passed.at(-1)?.item ?? item;
  const { by, since, refusedOn } = facts;
  const today = dayOf(moment);
  if (!restsOnRefusal(current)) return err({ code: 'response/nothing-refused', state: current.state });
  if (since > today) return err({ code: 'response/facts-not-yet', today });
  if (since <= refusedOn) return err({ code: 'response/facts-not-newer', refusedOn });
  const to = by === 'staff' ? 'under_decision' : 'appealed';
  const next = enterState(current, { to, at: moment.now, on: today, owed: { owedIn: null, owedOn: null } }, moment.settings);
  return ok({ passed, move: { from: current.state, by, lateDays: 0, item: next } });
}
