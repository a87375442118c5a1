import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityNumber } from './identity-number.js';

describe('identityNumber', () => {
  it('is a whole number that PostgreSQL and a double hold alike', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = identityNumber(text);
        expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
        expect(identityNumber(text)).toBe(number);
      }),
    ));
  it('tells a hundred thousand neighbouring texts apart', () =>
    expect(new Set(Array.from({ length: 100_000 }, (_, at) => identityNumber(`001\u0000102\u0000${at}`))).size).toBe(100_000));
});
