import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReferenceNumber, referenceNumber } from './index.js';

describe('referenceNumber', () => {
  it('reads as a year and a place', () => expect(referenceNumber(2026, 142)).toBe('2026-142'));
  it.each([
    [2026, 0],
    [2026, 1.5],
    [26, 1],
  ])('%d, %d is a fault in the program', (year, count) => expect(() => referenceNumber(year, count)).toThrow(RangeError));
  it('what is written can be read back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 999_999_999 }), (year, count) => {
        expect(parseReferenceNumber(referenceNumber(year, count))).toEqual({ ok: true, value: { year, count } });
      }),
    ));
  it('blanks do not matter', () => expect(parseReferenceNumber(' 2026 - 142 ')).toEqual({ ok: true, value: { year: 2026, count: 142 } }));
  it.each(['', '142', '2026-0', '2026-', '2026-014', '0026-1', '2026-1x', '２０２６-1'])('refuses %j', (value) =>
    expect(parseReferenceNumber(value)).toEqual({ ok: false, error: { code: 'proposal/not-a-reference-number', value } }),
  );
});
