import type { CalendarDate } from '@madang/basics';
import { dueOn, type DueFacts } from './answer-due.js';
import { pausedDays, type DueSettings, type ResponseItem } from './response-item.js';
import type { ResponseRole, ResponseState } from './response-state.js';

/** One step of an item, made by a person, a rule or the clock: for the public history. */
export interface ResponseMove {
  readonly from: ResponseState;
  readonly by: ResponseRole;
  /** Days between the date on which the act was owed and the act; 0 when it came in time. The mark stays for good. */
  readonly lateDays: number;
  /** The item after the step: the fields to save. */
  readonly item: ResponseItem;
}

export interface Entry {
  readonly to: ResponseState;
  readonly at: Date;
  /** The day from which the new limit is counted. */
  readonly on: CalendarDate;
  readonly owed: Pick<ResponseItem, 'owedIn' | 'owedOn'>;
  readonly missedOn?: CalendarDate;
  readonly deferredUntil?: CalendarDate;
}

/** The item in its new state: what the clock remembers is carried over, and the due date is computed, this once. */
export function enterState(item: ResponseItem, entry: Entry, settings: DueSettings): ResponseItem {
  const { to, at, on, owed } = entry;
  const thresholdMetOn = to === 'threshold_met' ? on : item.thresholdMetOn;
  const pausedUntil = endOfPause(item, on);
  const due = dueOn(to, dueFacts(item, entry, thresholdMetOn, pausedUntil), settings);
  return {
    state: to,
    enteredFrom: item.state,
    enteredAt: at,
    dueOn: due?.on ?? null,
    dueRule: due?.rule ?? null,
    thresholdMetOn,
    ...owed,
    extendedOn: item.extendedOn,
    pausedOn: item.pausedOn,
    pausedUntil,
    deferrals: item.deferrals + (to === 'deferred' ? 1 : 0),
    reopenings: item.reopenings + (item.state === 'expired' && to === 'screening' ? 1 : 0),
  };
}

function dueFacts(
  item: ResponseItem,
  { on, missedOn, deferredUntil }: Entry,
  thresholdMetOn: CalendarDate | null,
  pausedUntil: CalendarDate | null,
): DueFacts {
  return {
    enteredOn: on,
    enteredFrom: item.state,
    thresholdMetOn,
    pausedDays: pausedDays({ pausedOn: item.pausedOn, pausedUntil }),
    ...(missedOn && { missedOn }),
    ...(deferredUntil && { deferredUntil }),
  };
}

/** Moving on ends a pause: from then on nobody waits for the author. */
function endOfPause({ pausedUntil }: ResponseItem, on: CalendarDate): CalendarDate | null {
  return pausedUntil !== null && on < pausedUntil ? on : pausedUntil;
}
