import { answerOverdue, isReproach, responseStateCodes, responseStates, silenceLeadsTo } from '@madang/accountability';
import type { ResponseState, StateKind } from '@madang/accountability';
import { daysBetween, type CalendarDate } from '@madang/basics';

const owingKinds: readonly StateKind[] = ['due', 'overdue', 'escalated'];

/** A debate is part of the way to an answer; a stalled promise and a silence on the watch list are answers owed as well. */
const owingBeside: readonly ResponseState[] = ['in_debate', 'stalled', 'watch_report'];

/** States in which the city owes something: an acknowledgement, a review, an answer, a plan, or a report. */
export const owedStates: readonly ResponseState[] = responseStateCodes.filter(
  (state) => owingKinds.includes(responseStates[state].kind) || owingBeside.includes(state),
);

/** States at which silence has arrived already. */
export const reproachStates: readonly ResponseState[] = responseStateCodes.filter(isReproach);

/** States in which a date that passes is a duty missed, before the clock has even come by. */
export const dutyStates: readonly ResponseState[] = responseStateCodes.filter((state) => {
  const silence = silenceLeadsTo(state);
  return silence !== null && isReproach(silence);
});

/** States in which something waits for the city, late or not, so that it can be in somebody's hands. */
export const deskStates: readonly ResponseState[] = [...new Set([...owedStates, ...reproachStates, ...dutyStates])];

export interface Dated {
  readonly state: ResponseState;
  readonly dueOn: CalendarDate | null;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
}

export interface Lateness {
  readonly daysLeft: number | null;
  readonly daysLate: number;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
}

/** How a proposal stands to its dates today. A date that has just passed counts as owed, also in the minute before the clock comes by. */
export function lateness(item: Dated, today: CalendarDate): Lateness {
  const daysLate = answerOverdue(item, today);
  const missed = daysLate > 0 && item.owedIn === null ? { owedIn: item.state, owedOn: item.dueOn } : null;
  return {
    daysLeft: item.dueOn === null ? null : Math.max(0, daysBetween(today, item.dueOn)),
    daysLate,
    owedIn: missed ? missed.owedIn : item.owedIn,
    owedOn: missed ? missed.owedOn : item.owedOn,
  };
}
