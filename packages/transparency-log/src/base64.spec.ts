import { utf8 } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.js';

describe('base64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as the standard does', (text, written) => expect(toBase64(utf8(text))).toBe(written));

  it('is read back to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))!]).toEqual([...bytes]);
      }),
    );
  });

  it.each(['Zg', 'Zg=', 'Zh==', 'Z===', '=', 'Zm9v=', 'Zm 9v', 'Zm9v\n', 'Zm9_'])('refuses %j: one value has one spelling', (text) =>
    expect(fromBase64(text)).toBeNull(),
  );
});
