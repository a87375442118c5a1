import { calendarDateIn } from '@madang/basics';

/** The year on the city's own calendar. */
export function yearIn(timeZone: string, now: Date): number {
  return Number(calendarDateIn(timeZone, now).slice(0, 4));
}
