import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from './utf8.js';

describe('the bytes of a text', () => {
  it('are those that an address writes, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect([...utf8(text)]).toEqual([...asWritten(encodeURIComponent(text))]);
      }),
    );
  });

  it('have a stand-in where half a sign is missing', () => {
    expect([...utf8('a\ud800b')]).toEqual([0x61, 0xef, 0xbf, 0xbd, 0x62]);
  });
});

/** Addresses spell each byte as `%C3`, but for signs that are one byte anyway. */
function asWritten(address: string): number[] {
  return (address.match(/%..|./g) ?? []).map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.codePointAt(0)!));
}
