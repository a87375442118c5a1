import { describe, expect, it } from 'vitest';
import { searchPatterns, searchText, wordsOf } from './search-text.js';

describe('searchText', () => {
  it('compares without accents, capitals and vowel points', () => {
    expect(searchText('Más ÁRBOLES')).toBe('mas arboles');
    expect(searchText('مَدْرَسَة')).toBe(searchText('مدرسة'));
  });

  it('leaves Korean syllables whole, however they were typed', () => {
    expect(searchText('버스 정류장'.normalize('NFD'))).toBe('버스 정류장');
  });
});

describe('searchPatterns', () => {
  it('looks for the signs of patterns as they stand', () => {
    expect(searchPatterns('100%_x')).toEqual(['%100%', '%x%']);
  });

  it('asks for few words however many are given', () => {
    expect(searchPatterns('a b c d e f g h')).toHaveLength(6);
    expect(wordsOf('  ')).toEqual([]);
  });
});
