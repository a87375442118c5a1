import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, type Histogram } from './histogram.js';
import { dontKnow, ratingValues, type RatingAnswer } from './scale.js';
import { shrunkMean } from './shrunk-mean.js';
import { summariseHistogram, summariseRatings } from './summarise-ratings.js';

const answers = fc.array(fc.constantFrom<RatingAnswer[]>(...ratingValues, dontKnow), { maxLength: 200 });

describe('summariseRatings', () => {
  it('says nothing where nobody has rated', () =>
    expect(summariseRatings([dontKnow, dontKnow])).toEqual({
      histogram: [0, 0, 0, 0, 0, 0, 0],
      n: 0,
      dontKnow: 2,
      median: undefined,
      shrunkMean: undefined,
      agreement: undefined,
      polarisation: undefined,
      line: undefined,
    }));
  it('takes the middle of an odd number of ratings, and between the middles of an even one', () => {
    expect(summariseRatings([-3, 2, 3]).median).toBe(2);
    expect(summariseRatings([-3, -2, 1, 3]).median).toBe(-0.5);
  });
  it('does not mind the order', () =>
    fc.assert(
      fc.property(
        answers.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(summariseRatings(shuffled)).toEqual(summariseRatings(some));
        },
      ),
    ));
  it('loses nobody: the histogram and "do not know" add up to all answers', () =>
    fc.assert(
      fc.property(answers, (some) => {
        const { histogram, n, dontKnow: unsure } = summariseRatings(some);
        expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(n + unsure).toBe(some.length);
      }),
    ));
  it('"do not know" changes nothing but its own count', () =>
    fc.assert(
      fc.property(answers, (some) => {
        const { dontKnow: before, ...was } = summariseRatings(some);
        const { dontKnow: after, ...is } = summariseRatings([...some, dontKnow]);
        expect(is).toEqual(was);
        expect(after).toBe(before + 1);
      }),
    ));
  it('agreement lies between -1 and 1, polarisation between 0 and 1, median and mean on the scale', () =>
    fc.assert(
      fc.property(answers, (some) => {
        const summary = summariseRatings(some);
        fc.pre(summary.n > 0);
        expect(Math.abs(summary.agreement!)).toBeLessThanOrEqual(1);
        expect(summary.polarisation).toBeCloseTo((1 - summary.agreement!) / 2, 12);
        expect(Math.abs(summary.median!)).toBeLessThanOrEqual(3);
        expect(Math.abs(summary.shrunkMean!)).toBeLessThan(3);
      }),
    ));
  it('seen in a mirror, agreement is the same and the mean turns its sign', () =>
    fc.assert(
      fc.property(answers, (some) => {
        const { histogram } = summariseRatings(some);
        const mirrored = summariseHistogram(histogram.toReversed() as unknown as Histogram, 0);
        const straight = summariseHistogram(histogram, 0);
        expect(mirrored.agreement).toEqual(straight.agreement);
        expect(mirrored.shrunkMean ?? 0).toBeCloseTo(-(straight.shrunkMean ?? 0), 12);
      }),
    ));
});

describe('agreement and polarisation', () => {
  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.6113, 0.1943, 'shared'],
    [[50, 0, 0, 0, 0, 0, 50], -1, 1, 'divided'],
    [[0, 0, 0, 100, 0, 0, 0], 1, 0, 'shared'],
    [[10, 10, 10, 10, 10, 10, 10], 0, 0.5, 'mixed'],
    [[40, 5, 5, 0, 5, 5, 40], -0.716, 0.858, 'divided'],
  ] as const)('%j agrees %d', (histogram, agreement, polarisation, line) => {
    const summary = summariseHistogram(histogram, 0);
    expect(summary.agreement).toBeCloseTo(agreement, 4);
    expect(summary.polarisation).toBeCloseTo(polarisation, 4);
    expect(summary.line).toBe(line);
  });
  it('a hundred times the people agree as much as they did', () =>
    fc.assert(
      fc.property(answers, (some) => {
        const histogram = histogramOf(some);
        const many = histogram.map((count) => count * 100) as unknown as Histogram;
        expect(summariseHistogram(many, 0).agreement).toEqual(summariseHistogram(histogram, 0).agreement);
      }),
    ));
});

describe('shrunkMean', () => {
  it.each([
    [5, 3, 1],
    [200, 1.2, 1.1429],
  ])('%s ratings with a mean of %s count as %s', (n, mean, out) => expect(shrunkMean(n * mean, n)).toBeCloseTo(out, 4));
});
