import { describe, expect, it } from 'vitest';
import { guessDelimiter } from './guess-delimiter.js';

describe('guessDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1;2;3\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['a|b\n1|2\n', '|'],
  ])('finds what parts the cells of %j', (sample, delimiter) => expect(guessDelimiter(sample)).toBe(delimiter));
  it('is not misled by decimal commas', () => expect(guessDelimiter('a;b;c\n1,5;2,5;3,5\n1;2,75;x\n')).toBe(';'));
  it('steps over separators and line breaks inside quotes', () =>
    expect(guessDelimiter('a,b\n"1;2;3\n4;5;6",7\n"8;9;1\n2;3;4",5\n')).toBe(','));
  it('leaves out the last record, which the sample may have cut', () =>
    expect(guessDelimiter('a;b,c\nd;e')).toBe(guessDelimiter('a;b,c\n')));
  it('prefers the separator that also occurs more often', () => expect(guessDelimiter('a;b;c|d\n1;2;3|4\n')).toBe(';'));
  it('says comma when there is nothing to part', () => expect(guessDelimiter('amount\n1000\n')).toBe(','));
});
