import { describe, expect, it } from 'vitest';
import { beginningsOf } from './word-beginnings.js';

describe('beginningsOf', () => {
  it('finds a word in its other forms', () => {
    expect(beginningsOf('', 'Libraries of the district')).toEqual(['libra', 'the', 'distr']);
    expect(beginningsOf('', '버스를')).toEqual(beginningsOf('', '버스 정').slice(0, 1));
    expect(beginningsOf('', 'chodników')).toEqual(beginningsOf('', 'chodniki'));
  });

  it('looks past the article that Arabic writes with its word', () => {
    expect(beginningsOf('', 'المدرسة')).toEqual(beginningsOf('', 'مدرسة'));
  });

  it('marks what the title says', () => {
    expect(beginningsOf('Trees', 'Trees for shade')).toEqual(['^trees', 'trees', 'for', 'shade']);
  });

  it('keeps numbers whole', () => {
    expect(beginningsOf('', 'School 137 of 5')).toEqual(['schoo', '137']);
  });

  it('takes each beginning once and no more than a row should hold', () => {
    expect(beginningsOf('', 'tree trees treeless')).toEqual(['tree', 'trees', 'treel']);
    const words = Array.from({ length: 999 }, (_, at) => `${at}x`.padStart(5, 'z'));
    expect(beginningsOf('', words.join(' ')).length).toBeLessThanOrEqual(400);
  });
});
