import { calendarDateIn } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { DemoDays } from './demo-days.js';

const madrid = 'Europe/Madrid';

describe('the days of the demo', () => {
  // Half an hour after midnight in Madrid it is still the day before in UTC.
  const days = new DemoDays(new Date('2026-11-21T23:30:00Z'), madrid);

  it('count from the day of loading in the city, not in UTC', () =>
    expect([days.today, days.on(-6), days.on(1)]).toEqual(['2026-11-22', '2026-11-16', '2026-11-23']));

  it('begin at midnight there, in winter and in summer', () => {
    expect(days.beginning(0).toISOString()).toBe('2026-11-21T23:00:00.000Z');
    expect(days.beginning(-130).toISOString()).toBe('2026-07-14T22:00:00.000Z');
  });

  it('have hours that stay on their day, and yesterday is always past', () => {
    for (const offset of [-420, -130, -28, -1]) {
      expect(calendarDateIn(madrid, days.at(offset, 21.9))).toBe(days.on(offset));
      expect(days.at(offset, 21.9) < days.now).toBe(true);
    }
  });
});
