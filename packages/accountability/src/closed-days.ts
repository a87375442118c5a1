import { addDays, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days on which no limit ends, as a city has published them. Limits are still counted in calendar days. */
export interface ClosedDays {
  readonly weekdays: readonly Weekday[];
  readonly holidays: readonly CalendarDate[];
}

export type ClosedDaysRefusal =
  | (Refusal<'response/too-many-closed-weekdays'> & { readonly most: number })
  | (Refusal<'response/too-many-holidays'> & { readonly year: string; readonly most: number });

/** Weekends have two days, and no country keeps as many as thirty public holidays: more would be a way to owe nothing. */
export const closedDaysLimits = { weekdays: 2, holidaysInYear: 30 } as const;

export const noClosedDays: ClosedDays = { weekdays: [], holidays: [] };

/** The closed days that a city may publish, sorted and each named once. */
export function settleClosedDays({ weekdays, holidays }: ClosedDays): Result<ClosedDays, ClosedDaysRefusal> {
  const settled = { weekdays: [...new Set(weekdays)].toSorted((one, other) => one - other), holidays: [...new Set(holidays)].toSorted() };
  if (settled.weekdays.length > closedDaysLimits.weekdays) {
    return err({ code: 'response/too-many-closed-weekdays', most: closedDaysLimits.weekdays });
  }
  const most = closedDaysLimits.holidaysInYear;
  const year = settled.holidays.map(yearOf).find((one, at, years) => years.indexOf(one) + most === at);
  return year === undefined ? ok(settled) : err({ code: 'response/too-many-holidays', year, most });
}

/** The day itself if offices are open on it, otherwise the next on which they are. */
export function nextOpenDay(date: CalendarDate, closed: ClosedDays): CalendarDate {
  let day = date;
  while (isClosed(day, closed)) day = addDays(day, 1);
  return day;
}

function isClosed(date: CalendarDate, { weekdays, holidays }: ClosedDays): boolean {
  return weekdays.includes(weekdayOf(date)) || holidays.includes(date);
}

function weekdayOf(date: CalendarDate): Weekday {
  return (((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

function yearOf(date: CalendarDate): string {
  return date.slice(0, 4);
}
