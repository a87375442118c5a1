import { expect, it } from 'vitest';
import { readYear } from './read-year.js';

it.each([
  ['year=2026', 2026],
  ['year=1999', 1999],
  ['', undefined],
  ['year=26', undefined],
  ['year=2026x', undefined],
  ['year=9999', undefined],
])('an address with "%s" asks for the year %s', (search, year) => expect(readYear(new URLSearchParams(search))).toBe(year));
