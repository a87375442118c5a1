import type { Brand } from './brand.js';
import { err, ok, type Refusal, type Result } from './result.js';

/** A day without a time or a zone, as `YYYY-MM-DD`. Comparing two as strings compares the days. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

export type NotACalendarDate = Refusal<'date/not-a-calendar-date'> & { readonly value: string };

/** Reads `YYYY-MM-DD`, and refuses days that no calendar holds, such as 2026-02-30. */
export function calendarDate(text: string): Result<CalendarDate, NotACalendarDate> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    return err({ code: 'date/not-a-calendar-date', value: text });
  }
  return ok(text as CalendarDate);
}

/** The day `days` after `date` (before it, if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10) as CalendarDate;
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day that an instant falls on in a time zone, such as `Europe/Madrid`. */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  const parts = calendarIn(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as CalendarDate;
}

/**
 * The instant at which a day ends in a time zone: the first moment of the next day there.
 * A limit "until 31 March" passes at this instant, also on days on which the clocks change.
 */
export function endOfDayIn(timeZone: string, date: CalendarDate): Date {
  const next = addDays(date, 1);
  const guess = Date.parse(`${next}T00:00:00Z`);
  // Zones lie between UTC−12 and UTC+14, so the midnight sought is at most 14 hours before the guess or 12 after it.
  let low = guess - 15 * 3_600_000;
  let high = guess + 13 * 3_600_000;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (calendarDateIn(timeZone, new Date(middle)) < next) low = middle;
    else high = middle;
  }
  return new Date(high);
}

/** To make one takes a hundred times as long as to ask it. A city has one zone, so few are ever kept. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day <= lastDay;
}
