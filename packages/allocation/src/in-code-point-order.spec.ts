import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCodePointOrder } from './in-code-point-order.js';

const codePoints = (text: string) => Array.from(text, (sign) => sign.codePointAt(0)!);

describe('ids in code point order', () => {
  it.each([
    ['10', '9'],
    ['A10', 'A2'],
    ['Z', 'a'],
    ['a', 'ab'],
    ['\uFF5E', '\u{1F600}'],
  ])('%j stands before %j', (one, other) => {
    expect(inCodePointOrder(one, other)).toBeLessThan(0);
    expect(inCodePointOrder(other, one)).toBeGreaterThan(0);
  });
  it('agrees with comparing the lists of code points', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const [a, b] = [codePoints(one), codePoints(other)];
        const differs = a.findIndex((point, at) => point !== b[at]);
        const expected = differs < 0 ? a.length - b.length : differs >= b.length ? 1 : a[differs]! - b[differs]!;
        expect(Math.sign(inCodePointOrder(one, other))).toBe(Math.sign(expected));
      }),
    ));
});
