import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonBounds } from './wilson.js';

describe('wilsonBounds', () => {
  it.each([
    [6, 20, 0.1455, 0.519],
    [9, 20, 0.2582, 0.6579],
    [4, 40, 0.0396, 0.2305],
  ])('%s of %s lies between %s and %s', (k, n, lower, upper) => {
    expect(wilsonBounds(k, n)?.[0]).toBeCloseTo(lower, 4);
    expect(wilsonBounds(k, n)?.[1]).toBeCloseTo(upper, 4);
  });
  it('nothing is known of nobody', () => expect(wilsonBounds(0, 0)).toBeUndefined());
  it('the share lies within its bounds, and those within 0 and 1', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        ([k, n]) => {
          const [lower, upper] = wilsonBounds(k, n)!;
          expect([0, lower, k / n, upper, 1].every((value, index, row) => index === 0 || value >= row[index - 1]! - 1e-12)).toBe(true);
        },
      ),
    ));
});
