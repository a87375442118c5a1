import { describe, expect, it } from 'vitest';
import { wordBeginnings } from './word-beginnings.js';

describe('wordBeginnings', () => {
  it('finds a word in its other forms', () => {
    expect(wordBeginnings('Libraries of the district')).toEqual(['\\mlibra', '\\mdistr']);
    expect(wordBeginnings('버스를')).toEqual(wordBeginnings('버스 정류장').slice(0, 1));
  });

  it('looks past the article that Arabic writes with its word', () => {
    expect(wordBeginnings('المدرسة')).toEqual(wordBeginnings('مدرسة'));
  });

  it('takes each beginning once and no more than it can look for', () => {
    expect(wordBeginnings('tree trees treeless')).toEqual(['\\mtree', '\\mtrees', '\\mtreel']);
    expect(wordBeginnings(Array.from({ length: 99 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`).join(' '))).toHaveLength(
      24,
    );
  });
});
