import { addDays, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInstant } from './local-instant.js';

const day = (text: string) => text as CalendarDate;

describe('a time on a day in a time zone', () => {
  it('is an hour ahead of UTC in Madrid in winter, and two in summer', () => {
    expect(localInstant('Europe/Madrid', day('2026-01-15'), '17:00').toISOString()).toBe('2026-01-15T16:00:00.000Z');
    expect(localInstant('Europe/Madrid', day('2026-07-15'), '17:00').toISOString()).toBe('2026-07-15T15:00:00.000Z');
  });
  it('may lie on another day in UTC', () =>
    expect(localInstant('Asia/Seoul', day('2026-05-18'), '08:30').toISOString()).toBe('2026-05-17T23:30:00.000Z'));
  it('that the change to summer time skips is taken an hour later', () =>
    expect(localInstant('Europe/Madrid', day('2026-03-29'), '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z'));
  it('that comes twice is the first of the two', () =>
    expect(localInstant('Europe/Madrid', day('2026-10-25'), '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z'));
  it('reads on the clock of that zone as it was written', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'),
        fc.integer({ min: 0, max: 18_000 }),
        fc.integer({ min: 4 * 60, max: 23 * 60 }),
        (timeZone, offset, minute) => {
          const date = addDays(day('1995-01-01'), offset);
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
          expect(shown.format(localInstant(timeZone, date, time))).toBe(`${date} ${time}`);
        },
      ),
    ));
});
