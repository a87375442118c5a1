import { describe, expect, it } from 'vitest';
import { mayShowEarlier } from './may-show-earlier.js';

const of = (numerator: string | null, denominator: string | null) => ({ numerator, denominator, sampleSize: null });

describe('a figure that was corrected', () => {
  it.each([
    ['stays readable where nothing is known of counts', of(null, null), of(null, null), true],
    ['stays readable where many people were added', of('40', '400'), of('60', '420'), true],
    ['stays readable where the counts are the same', of('40', '400'), of('40', '400'), true],
    ['is hidden where three people were added', of('40', '400'), of('43', '400'), false],
    ['is hidden where it was small itself', of(null, '9'), of(null, '400'), false],
    ['is hidden where the new one is small', of(null, '400'), of(null, '9'), false],
  ])('%s', (_, before, after, shown) => expect(mayShowEarlier(before, after)).toBe(shown));
});
