import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDigestAt } from './next-digest.js';

const at = (text: string) => new Date(text);
const inSeoul = (rhythm: 'daily' | 'weekly', now: string) => nextDigestAt(rhythm, 'Asia/Seoul', at(now))?.toISOString();

describe('the next digest', () => {
  it('is none where none is wanted', () => expect(nextDigestAt('none', 'Asia/Seoul', at('2026-11-22T03:00:00Z'))).toBeNull());

  it('is tomorrow at eight in the city, whatever day it is elsewhere', () => {
    expect(inSeoul('daily', '2026-11-22T03:00:00Z')).toBe('2026-11-22T23:00:00.000Z');
    expect(inSeoul('daily', '2026-11-22T16:00:00Z')).toBe('2026-11-23T23:00:00.000Z');
  });

  it('is next Monday at eight for who wants it weekly, a week on when it is Monday', () => {
    expect(inSeoul('weekly', '2026-11-22T03:00:00Z')).toBe('2026-11-22T23:00:00.000Z');
    expect(inSeoul('weekly', '2026-11-23T03:00:00Z')).toBe('2026-11-29T23:00:00.000Z');
  });

  it('is always later, and never more than eight days later', () =>
    fc.assert(
      fc.property(
        fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.constantFrom('daily' as const, 'weekly' as const),
        fc.constantFrom('Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Auckland'),
        (now, rhythm, timeZone) => {
          const hours = (nextDigestAt(rhythm, timeZone, now)!.getTime() - now.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThan(0);
          expect(hours).toBeLessThan(rhythm === 'daily' ? 34 : 8 * 24);
        },
      ),
    ));
});
