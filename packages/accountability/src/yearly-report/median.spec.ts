import { describe, expect, it } from 'vitest';
import { fewestForMedian, medianOf } from './median.js';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a median of answer times', () => {
  it('is not given for fewer than ten answers', () => expect(medianOf(upTo(fewestForMedian - 1))).toBeNull());
  it('is the later of the two middle values of an even count', () => expect(medianOf(upTo(10))).toBe(6));
  it('is the middle value of an odd count', () => expect(medianOf(upTo(11))).toBe(6));
});
