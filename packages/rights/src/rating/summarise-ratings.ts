import { compareFractions, exactly, toNumber, type Fraction } from '../fraction.js';
import { agreementOf, polarisationOf } from './agreement.js';
import { countOf, histogramOf, medianOf, sumOf, type Histogram } from './histogram.js';
import { dontKnow, type RatingAnswer } from './scale.js';
import { shrunkMean } from './shrunk-mean.js';

/** In words: whether people see it alike, partly so, or stand apart. */
export type OpinionLine = 'shared' | 'mixed' | 'divided';

/** All that is shown of the ratings of one proposal for one right. Ratings of different rights are never added. */
export interface RatingSummary {
  readonly histogram: Histogram;
  /** Those who gave a rating. */
  readonly n: number;
  readonly dontKnow: number;
  /** The rest is undefined while nobody has rated: no rating is not the same as "no effect". */
  readonly median: number | undefined;
  readonly shrunkMean: number | undefined;
  readonly agreement: number | undefined;
  readonly polarisation: number | undefined;
  readonly line: OpinionLine | undefined;
}

/** Sums up answers for one right. Their order does not matter. */
export function summariseRatings(answers: Iterable<RatingAnswer>): RatingSummary {
  const all = [...answers];
  return summariseHistogram(histogramOf(all), all.filter((answer) => answer === dontKnow).length);
}

/** The same from counts, as a query hands them over. */
export function summariseHistogram(histogram: Histogram, dontKnowCount: number): RatingSummary {
  const n = countOf(histogram);
  const agreement = agreementOf(histogram);
  const polarisation = agreement && polarisationOf(agreement);
  return {
    histogram,
    n,
    dontKnow: dontKnowCount,
    median: medianOf(histogram),
    shrunkMean: shrunkMean(sumOf(histogram), n),
    agreement: agreement && toNumber(agreement),
    polarisation: polarisation && toNumber(polarisation),
    line: polarisation && lineOf(polarisation),
  };
}

/** Shared below 0.35, divided from 0.6, mixed between. */
function lineOf(polarisation: Fraction): OpinionLine {
  if (compareFractions(polarisation, exactly(0.35)) < 0) return 'shared';
  return compareFractions(polarisation, exactly(0.6)) < 0 ? 'mixed' : 'divided';
}
