import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, timing, type TimeWindow } from './index.js';

const window: TimeWindow = { opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-03-31T00:00:00Z') };
const anyInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

describe('a window', () => {
  it('is open at its first instant', () => expect(isOpen(window, window.opensAt)).toBe(true));
  it('is closed at its closing instant, and open a millisecond before', () => {
    expect(isOpen(window, window.closesAt)).toBe(false);
    expect(isOpen(window, new Date(window.closesAt.getTime() - 1))).toBe(true);
  });
  it('two windows that meet leave no instant out and share none', () =>
    fc.assert(
      fc.property(fc.uniqueArray(anyInstant, { minLength: 3, maxLength: 3, selector: Number }), anyInstant, (edges, now) => {
        const [start, middle, end] = edges.toSorted((one, other) => Number(one) - Number(other)) as [Date, Date, Date];
        const parts = [isOpen({ opensAt: start, closesAt: middle }, now), isOpen({ opensAt: middle, closesAt: end }, now)];
        expect(parts.filter(Boolean)).toHaveLength(isOpen({ opensAt: start, closesAt: end }, now) ? 1 : 0);
      }),
    ));
  it('an instant is early, in time or late, and in time is what isOpen says', () =>
    fc.assert(
      fc.property(anyInstant, anyInstant, (opensAt, now) => {
        const month = { opensAt, closesAt: new Date(opensAt.getTime() + 30 * 86_400_000) };
        expect(timing(month, now) === 'open').toBe(isOpen(month, now));
        expect(timing(month, now) === 'early').toBe(now < opensAt);
      }),
    ));
});
