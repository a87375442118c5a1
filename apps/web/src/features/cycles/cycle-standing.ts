import { calendarDateIn, daysBetween, type CalendarDate } from '@madang/basics';
import type { CycleView } from '@madang/contracts/cycles';
import type { PhaseName } from './phase-words.js';

type PhaseView = CycleView['phases'][number];

/** When and where somebody reads: the page's own moment, and the city's zone. */
export interface Reader {
  readonly now: string;
  readonly timeZone: string;
}

export interface PhaseStanding {
  readonly name: PhaseName;
  readonly state: 'done' | 'now' | 'later';
  readonly opensOn: CalendarDate;
  /** The last day on which one can take part. */
  readonly closesOn: CalendarDate;
  readonly closesAt: string;
  /** It closes when a day ends, so that the day alone says it. */
  readonly wholeDay: boolean;
  readonly daysLeft: number;
}

export function standingOf({ phases }: Pick<CycleView, 'phases'>, reader: Reader): PhaseStanding[] {
  return phases.map((phase) => ({
    name: phase.name,
    state: stateOf(phase, reader.now),
    closesAt: phase.closesAt,
    ...daysOf(phase, reader),
  }));
}

export function presentPhase(cycle: Pick<CycleView, 'phases'>, reader: Reader): PhaseStanding | undefined {
  return standingOf(cycle, reader).find(({ state }) => state === 'now');
}

/** Cycles in which something is decided or about to be, the nearest deadline first; those that are only being carried out are left away. */
export function currentCycles<Cycle extends Pick<CycleView, 'phases'>>(cycles: readonly Cycle[], reader: Reader): Cycle[] {
  const deadline = (cycle: Cycle): string => presentPhase(cycle, reader)?.closesAt ?? '9';
  return cycles
    .filter((cycle) => standingOf(cycle, reader).some(({ name, state }) => name !== 'delivery' && state !== 'done'))
    .toSorted((a, b) => (deadline(a) < deadline(b) ? -1 : 1));
}

function stateOf({ opensAt, closesAt }: PhaseView, now: string): PhaseStanding['state'] {
  const moment = Date.parse(now);
  if (Date.parse(closesAt) <= moment) return 'done';
  return Date.parse(opensAt) <= moment ? 'now' : 'later';
}

function daysOf({ opensAt, closesAt }: PhaseView, { now, timeZone }: Reader) {
  const closing = new Date(closesAt);
  const closesOn = calendarDateIn(timeZone, new Date(closing.getTime() - 1));
  return {
    opensOn: calendarDateIn(timeZone, new Date(opensAt)),
    closesOn,
    wholeDay: calendarDateIn(timeZone, closing) !== closesOn,
    daysLeft: Math.max(0, daysBetween(calendarDateIn(timeZone, new Date(now)), closesOn)),
  };
}
