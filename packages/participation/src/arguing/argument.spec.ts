import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentLength, checkArgument, mostLinks } from '../index.js';

const codes = (text: string) => checkArgument(text).map(({ code }) => code);

describe('checkArgument', () => {
  it('takes a sentence', () => expect(checkArgument('The crossing is where my son was hit.')).toEqual([]));
  it('counts characters as people do, blanks at the ends left out', () => {
    expect(codes('  좋아요    ')).toEqual(['argument/too-short']);
    expect(codes('👨‍👩‍👧'.repeat(2))).toEqual([]);
    expect(codes('가'.repeat(argumentLength.most + 1))).toEqual(['argument/too-long']);
  });
  it('leaves room for sources, not for lists of addresses', () => {
    expect(codes(`Read https://example.org and http://example.org ${'x'.repeat(10)}`)).toEqual([]);
    expect(checkArgument('https://example.org '.repeat(mostLinks + 1))).toEqual([{ code: 'argument/too-many-links', links: 4, limit: 3 }]);
  });
  it('refuses by length and links alone, whatever is said', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 10, maxLength: 200 }).filter((text) => text.trim().length >= 20),
        (text) => {
          expect(codes(text.replaceAll('://', ''))).toEqual([]);
        },
      ),
    ));
});
