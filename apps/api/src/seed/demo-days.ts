import { addDays, calendarDateIn, endOfDayIn, type CalendarDate } from '@madang/basics';

const hourInMilliseconds = 3_600_000;

/** The calendar of the demo: days are counted from the day of loading, so that what is overdue stays overdue. */
export class DemoDays {
  readonly today: CalendarDate;

  constructor(
    readonly now: Date,
    readonly timeZone: string,
  ) {
    this.today = calendarDateIn(timeZone, now);
  }

  on(day: number): CalendarDate {
    return addDays(this.today, day);
  }

  /** An instant of a day, so many hours after it begins in the city's time zone. */
  at(day: number, hour: number): Date {
    return new Date(this.beginning(day).getTime() + hour * hourInMilliseconds);
  }

  /** The first moment of a day. */
  beginning(day: number): Date {
    return endOfDayIn(this.timeZone, this.on(day - 1));
  }

  get year(): number {
    return Number(this.today.slice(0, 4));
  }
}
