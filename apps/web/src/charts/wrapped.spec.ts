import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from './wrapped.js';

const measure = (text: string) => text.length;

describe('words in lines', () => {
  it('fill each line before the next begins', () =>
    expect(wrapped('parks and gardens of the city', 11, measure)).toEqual(['parks and', 'gardens of', 'the city']));

  it('lose no word, and no line is wider than asked unless it is one word', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrapped(words.join(' '), width, measure);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    ));
});
