import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, wallTimeIn } from './wall-time.js';

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/St_Johns', 'Pacific/Kiritimati', 'Etc/GMT+12'];

describe('the time that clocks show', () => {
  it('six in the evening in Madrid is four by UTC in summer, five in winter', () => {
    expect(instantAt('Europe/Madrid', '2026-07-01T18:00')?.toISOString()).toBe('2026-07-01T16:00:00.000Z');
    expect(instantAt('Europe/Madrid', '2026-12-01T18:00')?.toISOString()).toBe('2026-12-01T17:00:00.000Z');
  });

  it('midnight on the day on which the clocks move still has the old distance', () =>
    expect(instantAt('Europe/Madrid', '2026-03-29T00:00')?.toISOString()).toBe('2026-03-28T23:00:00.000Z'));

  it('an hour that the clocks leave out is read as if they had not been moved yet', () =>
    expect(instantAt('Europe/Madrid', '2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z'));

  it.each(['', '2026-03-29', 'tomorrow', '2026-13-01T00:00'])('%j is no time', (text) => expect(instantAt('Asia/Seoul', text)).toBeNull());

  it('is found again from the instant, in every zone and at every second', () =>
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4_000_000_000 }), (zone, seconds) => {
        const wall = wallTimeIn(zone, new Date(seconds * 1000));
        const again = instantAt(zone, wall);
        expect(again && wallTimeIn(zone, again)).toBe(wall);
      }),
    ));
});
