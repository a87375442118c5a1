import { describe, expect, it } from 'vitest';
import { readability } from './readability.js';

describe('the length of sentences', () => {
  it('is counted in words', () =>
    expect(readability('We look at it. Then, in May, we answer you.', 'en')).toEqual({
      characters: 43,
      words: 10,
      sentences: 2,
      longest: 6,
    }));
  it('of nothing is nothing', () => expect(readability('  ', 'en')).toEqual({ characters: 0, words: 0, sentences: 0, longest: 0 }));
  it('is found in Korean and Arabic too', () => {
    expect(readability('벤치를 놓겠습니다. 오월에 시작합니다.', 'ko').sentences).toBe(2);
    expect(readability('سنضع المقاعد. نبدأ في أيار.', 'ar').sentences).toBe(2);
  });
  it('is not padded by blanks', () => expect(readability('No.   \n\n  No.', 'en').characters).toBe(7));
});
