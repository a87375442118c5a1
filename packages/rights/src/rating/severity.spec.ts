import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGrave, riskOf, severityOf, type SeverityLevel } from './severity.js';

const level = fc.constantFrom<SeverityLevel[]>(1, 2, 3, 4);

describe('severityOf', () => {
  it.each([
    [4, 2, 4, 0.8889],
    [2, 2, 1, 0.2778],
    [4, 4, 4, 1],
    [1, 1, 1, 0],
  ] as const)('scale %s, scope %s, remediability %s weigh %s', (scale, scope, remediability, s) =>
    expect(severityOf({ scale, scope, remediability })).toBeCloseTo(s, 4),
  );
  it('is half the gravest item and half the mean, between 0 and 1', () =>
    fc.assert(
      fc.property(level, level, level, (scale, scope, remediability) => {
        const parts = [scale, scope, remediability].map((item) => (item - 1) / 3);
        const expected = 0.5 * Math.max(...parts) + (0.5 * (parts[0]! + parts[1]! + parts[2]!)) / 3;
        expect(severityOf({ scale, scope, remediability })).toBeCloseTo(expected, 12);
      }),
    ));
  it('never falls when an item gets worse', () =>
    fc.assert(
      fc.property(level, level, fc.constantFrom<SeverityLevel[]>(1, 2, 3), (scale, scope, remediability) => {
        const worse = (remediability + 1) as SeverityLevel;
        expect(severityOf({ scale, scope, remediability: worse })).toBeGreaterThan(severityOf({ scale, scope, remediability }));
      }),
    ));
});

describe('riskOf', () => {
  it('weighs severity by likelihood', () => expect(riskOf({ scale: 4, scope: 2, remediability: 4, likelihood: 2 })).toBeCloseTo(0.4444, 4));
});

describe('isGrave', () => {
  it('looks at severity alone, however unlikely the harm', () => {
    expect(isGrave({ scale: 4, scope: 2, remediability: 4 })).toBe(true);
    expect(isGrave({ scale: 4, scope: 1, remediability: 4 })).toBe(false);
  });
});
