import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, calendarDateIn, daysBetween, endOfDayIn, type CalendarDate } from './index.js';

const day = (text: string) => text as CalendarDate;

describe('calendarDate', () => {
  it('takes a leap day in a leap year', () => expect(calendarDate('2024-02-29')).toEqual({ ok: true, value: '2024-02-29' }));
  it.each(['2023-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''])('refuses %j', (text) =>
    expect(calendarDate(text)).toEqual({ ok: false, error: { code: 'date/not-a-calendar-date', value: text } }),
  );
});

describe('addDays and daysBetween', () => {
  it('cross a month and a year', () => expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01'));
  it('undo each other', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -2000, max: 2000 }), (start, days) => {
        const from = addDays(day('1950-01-01'), start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    ));
});

describe('a day in a time zone', () => {
  it('Madrid is already in the next day at 23:00 UTC in winter', () =>
    expect(calendarDateIn('Europe/Madrid', new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01'));
  it('a limit in Madrid passes at midnight there', () =>
    expect(endOfDayIn('Europe/Madrid', day('2026-03-31')).toISOString()).toBe('2026-03-31T22:00:00.000Z'));
  it('the day on which the clocks change has its own length', () =>
    expect(endOfDayIn('Europe/Madrid', day('2026-03-29')).getTime() - endOfDayIn('Europe/Madrid', day('2026-03-28')).getTime()).toBe(
      23 * 3_600_000,
    ));
  it('the last second of a day belongs to it, the next instant does not', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/GMT+12'),
        fc.integer({ min: 0, max: 20_000 }),
        (zone, offset) => {
          const date = addDays(day('1990-01-01'), offset);
          const end = endOfDayIn(zone, date);
          expect(calendarDateIn(zone, end)).toBe(addDays(date, 1));
          expect(calendarDateIn(zone, new Date(end.getTime() - 1000))).toBe(date);
        },
      ),
    ));
});
