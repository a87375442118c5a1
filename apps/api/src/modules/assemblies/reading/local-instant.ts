import type { CalendarDate } from '@madang/basics';

/**
 * The instant at which a clock in a time zone shows a time on a day. A time that the change to summer time skips is taken an hour
 * later; of one that comes twice, the first.
 */
export function localInstant(timeZone: string, date: CalendarDate, time: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const guesses = [-1, 1].map((side) => shown - offsetAt(timeZone, shown + side * 86_400_000));
  const exact = guesses.filter((guess) => guess + offsetAt(timeZone, guess) === shown);
  return new Date(Math.min(...(exact.length > 0 ? exact : [Math.max(...guesses)])));
}

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
