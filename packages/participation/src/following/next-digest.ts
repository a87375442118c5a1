import { addDays, calendarDateIn, endOfDayIn, type CalendarDate } from '@madang/basics';

/** How often a person wants to be written to about what they follow; never, unless they say so or begin to follow something. */
export const digestRhythms = ['none', 'daily', 'weekly'] as const;

export type DigestRhythm = (typeof digestRhythms)[number];

const hour = 3_600_000;

/**
 * The moment of the next digest: eight in the morning of the city's next day, or of its next Monday. Null where none is
 * wanted. On the two days a year on which clocks change at night it is an hour off, which nobody minds.
 */
export function nextDigestAt(rhythm: DigestRhythm, timeZone: string, now: Date): Date | null {
  if (rhythm === 'none') return null;
  const today = calendarDateIn(timeZone, now);
  const day = rhythm === 'daily' ? addDays(today, 1) : nextMonday(today);
  return new Date(endOfDayIn(timeZone, addDays(day, -1)).getTime() + 8 * hour);
}

function nextMonday(today: CalendarDate): CalendarDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}
