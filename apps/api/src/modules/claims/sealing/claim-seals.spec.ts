import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from './claim-seals.js';

const key = randomBytes(32);

describe('what is sealed', () => {
  it('opens with its key at its place, whatever it says', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, place) => {
        const plain = Buffer.from(words, 'utf8');
        expect(open(key, place, seal(key, place, plain)).equals(plain)).toBe(true);
      }),
    ));

  it('opens with no other key, at no other place and not with one bit changed', () => {
    const sealed = seal(key, 'here', Buffer.from('They left us without water.', 'utf8'));
    expect(() => open(randomBytes(32), 'here', sealed)).toThrow('authenticate');
    expect(() => open(key, 'there', sealed)).toThrow('authenticate');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      expect(() => open(key, 'here', changed)).toThrow('authenticate');
    }
  });

  it('looks different every time, and never like its words', () => {
    const plain = Buffer.from('They left us without water.', 'utf8');
    const [one, other] = [seal(key, 'here', plain), seal(key, 'here', plain)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('water')).toBe(false);
  });
});
