import { describe, expect, it } from 'vitest';
import { filterFrom, searchWith } from './line-filter-address.js';

describe('the choice of lines in an address', () => {
  it('is read as the API takes it, amounts in whole units', () => {
    const search = new URLSearchParams(
      'q= agua &department=department:001-201&programme=&chapter=chapter:6&unknown=cofog&atLeast=1000&fresh=true',
    );
    expect(filterFrom(search, 2)).toEqual({
      q: 'agua',
      within: ['department:001-201', 'chapter:6'],
      unknown: 'cofog',
      atLeast: '100000',
      fresh: 'true',
    });
    expect(filterFrom(search, 0).atLeast).toBe('1000');
  });

  it('leaves out what says nothing', () => {
    expect(filterFrom(new URLSearchParams('q=&unknown=everything&atLeast=-5&fresh=no'), 2)).toEqual({});
  });

  it('keeps the choice while pages are turned', () => {
    expect(searchWith(new URLSearchParams('q=agua&cursor=abc'), 'def')).toMatchObject({ q: 'agua', cursor: 'def' });
  });
});
