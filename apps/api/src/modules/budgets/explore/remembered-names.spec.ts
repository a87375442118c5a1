import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOfDimension, partsHolding } from './remembered-names.js';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '도', '로', 'ش', '𝒳', ' ', '%'), maxLength: 6 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', '도', '로', 'ش', '𝒳', '%'), minLength: 1, maxLength: 3 });

describe('the parts that hold a word', () => {
  it('are those that reading name after name finds, in their order', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), fc.array(word, { minLength: 1, maxLength: 3 }), (texts, words) => {
        const names = namesOfDimension(
          'economic',
          texts.map((text, at) => ({ dimension: 'economic', key: `${at}`, codes: [], lines: 1, text })),
        );
        const expected = texts.flatMap((text, at) => (words.some((one) => text.includes(one)) ? [at] : []));
        expect(partsHolding(names, words)).toEqual(expected);
      }),
    );
  });
});
