import { isRatingValue, ratingValues, type RatingAnswer } from './scale.js';

/** How many chose each value, from -3 to 3. */
export type Histogram = readonly [number, number, number, number, number, number, number];

/** Counts the ratings by value; "don't know" is left out, as it has no place on the scale. */
export function histogramOf(answers: Iterable<RatingAnswer>): Histogram {
  const counts: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  for (const answer of answers) if (isRatingValue(answer)) counts[answer + 3]! += 1;
  return counts;
}

export function countOf(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + count, 0);
}

/** The sum of all ratings. */
export function sumOf(histogram: Histogram): number {
  return histogram.reduce((sum, count, index) => sum + count * ratingValues[index]!, 0);
}

/** The middle rating, or the mean of the two middle ones; undefined without ratings. */
export function medianOf(histogram: Histogram): number | undefined {
  const n = countOf(histogram);
  return n === 0 ? undefined : (ratingAt(histogram, Math.ceil(n / 2)) + ratingAt(histogram, Math.floor(n / 2) + 1)) / 2;
}

/** The rating at a place in the row of all ratings, the lowest first, counted from 1. */
function ratingAt(histogram: Histogram, place: number): number {
  let passed = 0;
  for (const [index, count] of histogram.entries()) {
    passed += count;
    if (passed >= place) return ratingValues[index]!;
  }
  throw new Error(`There are fewer than ${place} ratings`);
}
