import { calendarDateIn, endOfDayIn, type CalendarDate } from '@madang/basics';
import { enterState, type ResponseMove } from './enter-state.js';
import { dayOf, type ActMoment, type ResponseItem } from './response-item.js';
import { isReproach } from './response-can.js';
import type { ResponseState } from './response-state.js';
import { responseStates } from './response-states.js';

/**
 * The step that the clock makes by itself once the due date has passed: from the first moment of the next day in the
 * city's time zone. Null if nothing has passed yet.
 *
 * The step is dated when the limit passed, not when somebody came to look, so that an outage of the timer changes nothing;
 * and the next limit counts from the missed date, so that silences add up without losing or gaining a day.
 */
export function whatTimePasses(item: ResponseItem, moment: ActMoment): ResponseMove | null {
  const { limit } = responseStates[item.state];
  if (limit === null || item.dueOn === null || dayOf(moment) <= item.dueOn) return null;
  const { timeZone } = moment.settings;
  const to: ResponseState = limit.onTimeout;
  const entry = {
    to,
    at: later(endOfDayIn(timeZone, item.dueOn), item.enteredAt),
    on: laterDay(item.dueOn, calendarDateIn(timeZone, item.enteredAt)),
    missedOn: item.dueOn,
    owed: owedAfterSilence(item, to, item.dueOn),
  };
  return { from: item.state, by: 'timer', lateDays: 0, item: enterState(item, entry, moment.settings) };
}

/** Every step that the clock has to make by now, in order; empty if none. Running it daily or once comes to the same. */
export function catchUp(item: ResponseItem, moment: ActMoment): readonly ResponseMove[] {
  const moves: ResponseMove[] = [];
  for (let move = whatTimePasses(item, moment); move !== null; move = whatTimePasses(move.item, moment)) moves.push(move);
  return moves;
}

/** The duty missed first stays the one that is owed, however far the item has been escalated since. */
function owedAfterSilence(item: ResponseItem, to: ResponseState, missedOn: CalendarDate): Pick<ResponseItem, 'owedIn' | 'owedOn'> {
  if (!isReproach(to)) return { owedIn: null, owedOn: null };
  return item.owedIn === null ? { owedIn: item.state, owedOn: missedOn } : { owedIn: item.owedIn, owedOn: item.owedOn };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** A state can be entered after its due date, when an earlier step was so late that nothing is left of the decision clock. */
function laterDay(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
