import { addDays, calendarDate, endOfDayIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginResponse,
  defaultResponseLimits,
  moveOn,
  settleClosedDays,
  whatTimePasses,
  type ResponseItem,
  type ResponseSettings,
  type Weekday,
} from '../index.js';
import { dateOf, dayNumber, dayOnTheWall, weekdayOf } from './days.naive.js';

const zones = [
  'Asia/Seoul',
  'Europe/Madrid',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Etc/GMT+12',
];

/** The nights on which the clocks change in these zones, a leap day, and the end of years with and without one. */
const eves = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-04-23',
  '2026-10-24',
  '2026-10-29',
  '2026-10-31',
  '2027-12-31',
  '2028-02-28',
  '2028-12-31',
].map(dayNumber);

const anyDay = fc.oneof(
  fc.tuple(fc.constantFrom(...eves), fc.integer({ min: -9, max: 3 })).map(([eve, away]) => eve + away),
  fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2037-12-31') }),
);

function limitedOn(timeZone: string, day: number, days: number, settings: Partial<ResponseSettings> = {}) {
  const all: ResponseSettings = { timeZone, limits: { ...defaultResponseLimits, threshold_met: days }, ...settings };
  // Some moment of that day, however the clocks may change in it.
  const now = new Date(endOfDayIn(timeZone, dateOf(day) as CalendarDate).getTime() - 60_000);
  const published: ResponseItem = { ...beginResponse(now), state: 'published', dueOn: dateOf(day + 30) as CalendarDate };
  const moved = moveOn(published, { to: 'threshold_met', by: 'system' }, { now, settings: all });
  if (!moved.ok) throw new Error(moved.error.code);
  return { item: moved.value.move.item, settings: all };
}

describe('a limit in the time zone of a city', () => {
  it('ends so many days later on the wall there, and not a millisecond earlier or later than that day', () =>
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyDay, fc.integer({ min: 1, max: 400 }), (timeZone, day, days) => {
        const { item, settings } = limitedOn(timeZone, day, days);
        expect(dayNumber(item.dueOn!)).toBe(day + days);
        const passes = whatTimePasses(item, { now: new Date('2100-01-01'), settings })!.item.enteredAt;
        const justBefore = new Date(passes.getTime() - 1);
        expect([justBefore, passes].map((at) => dayOnTheWall(timeZone, at))).toEqual([day + days, day + days + 1]);
        expect(whatTimePasses(item, { now: justBefore, settings })).toBeNull();
        expect(whatTimePasses(item, { now: passes, settings })).not.toBeNull();
      }),
      { numRuns: 400 },
    ));

  it.each([
    ['Europe/Madrid', '2026-03-29', 23],
    ['Europe/Madrid', '2026-10-25', 25],
    ['America/Los_Angeles', '2026-03-08', 23],
    ['America/Los_Angeles', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Asia/Seoul', '2026-03-29', 24],
  ])('in %s the last day of a limit on %s has %d hours', (timeZone, date, hours) => {
    const day = dayNumber(date);
    const ends = [day - 1, day].map((last) => {
      const { item, settings } = limitedOn(timeZone, last - 7, 7);
      return whatTimePasses(item, { now: new Date('2100-01-01'), settings })!.item.enteredAt.getTime();
    });
    expect((ends[1]! - ends[0]!) / 3_600_000).toBe(hours);
  });

  it('counts a leap day as a day, and a year without one has none', () => {
    expect(limitedOn('Asia/Kathmandu', dayNumber('2028-02-22'), 7).item.dueOn).toBe('2028-02-29');
    expect(limitedOn('Asia/Kathmandu', dayNumber('2027-02-22'), 7).item.dueOn).toBe('2027-03-01');
    expect(limitedOn('Pacific/Kiritimati', dayNumber('2027-12-28'), 7).item.dueOn).toBe('2028-01-04');
  });
});

const someClosedDays = fc.record({
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { maxLength: 2 }),
  holidays: fc.array(anyDay, { maxLength: 25 }).map((days) => days.map((day) => dateOf(day) as CalendarDate)),
});

describe('a limit that would end while offices are closed', () => {
  it('ends on the first open day after it, and the rule names the day from which it moved', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), someClosedDays, (day, days, closedDays) => {
        const { item } = limitedOn('Europe/Madrid', day, days, { closedDays });
        const closed = (one: number) =>
          closedDays.weekdays.includes(weekdayOf(one) as Weekday) || closedDays.holidays.some((holiday) => holiday === dateOf(one));
        const due = dayNumber(item.dueOn!);
        expect(closed(due)).toBe(false);
        for (let between = day + days; between < due; between += 1) expect(closed(between)).toBe(true);
        expect(item.dueRule).toEqual({
          code: 'limit',
          from: dateOf(day),
          days,
          ...(due > day + days && { movedFrom: dateOf(day + days) }),
        });
      }),
    ));

  it('a running clock stays as it is when the city publishes another holiday', () => {
    const { item, settings } = limitedOn('Asia/Seoul', dayNumber('2026-12-18'), 7);
    const closedDays = { weekdays: [], holidays: ['2026-12-25' as CalendarDate] };
    const after = { now: new Date('2026-12-25T15:00:00Z'), settings: { ...settings, closedDays } };
    expect(item.dueOn).toBe('2026-12-25');
    expect(whatTimePasses(item, after)?.item).toMatchObject({ state: 'overdue_ack', owedOn: '2026-12-25' });
  });
});

describe('settleClosedDays', () => {
  const holidays = (year: number, count: number) =>
    Array.from({ length: count }, (_, at) => addDays(`${year}-01-01` as CalendarDate, at * 2));

  it('sorts what a city publishes, and names each day once', () => {
    const [first, second] = holidays(2026, 2);
    expect(settleClosedDays({ weekdays: [7, 6, 7], holidays: [second!, first!, second!] })).toEqual({
      ok: true,
      value: { weekdays: [6, 7], holidays: [first, second] },
    });
  });
  it('refuses a third closed weekday', () =>
    expect(settleClosedDays({ weekdays: [5, 6, 7], holidays: [] })).toEqual({
      ok: false,
      error: { code: 'response/too-many-closed-weekdays', most: 2 },
    }));
  it('takes thirty holidays in each of two years, and refuses the thirty-first of one', () => {
    const many = [...holidays(2026, 30), ...holidays(2027, 30)];
    expect(settleClosedDays({ weekdays: [], holidays: many }).ok).toBe(true);
    expect(settleClosedDays({ weekdays: [], holidays: [...many, '2027-12-31' as CalendarDate] })).toEqual({
      ok: false,
      error: { code: 'response/too-many-holidays', year: '2027', most: 30 },
    });
  });
  it('the naive calendar of these tests knows the same days as any other', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(calendarDate(dateOf(day)).ok).toBe(true);
        expect(new Date(`${dateOf(day)}T00:00:00Z`).getTime()).toBe(day * 86_400_000);
      }),
    ));
});
