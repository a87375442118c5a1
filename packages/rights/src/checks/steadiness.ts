import { ok } from '@madang/basics';
import { compareFractions, distance, exactly, fraction, minus, nought, over, times, toNumber, total, type Fraction } from '../fraction.js';
import { lacks, readNumberList, readSamePhase } from './given.js';
import { mean } from './mean.js';
import { rightsCheck } from './rights-check.js';

export interface SteadinessInput {
  shares: readonly number[];
  phases?: readonly string[];
}

export type SteadinessValues = {
  readonly mean: number;
  readonly cv: number;
  /** The largest change from one year to the next. */
  readonly widestSwing: number;
};

/** C23. */
export const steadiness = rightsCheck<SteadinessInput, 'cv', SteadinessValues>(
  {
    id: 'C23',
    version: 1,
    name: 'How steady the money is',
    principle: 'progressive_realisation',
    appliesTo: ['budget'],
    question: 'Does the right keep its share of the budget over the years?',
    formula: 'standard deviation / mean of yearly shares',
    inputs: { shares: 'the list of yearly shares, the oldest first (3 to 10)', phases: 'the phases of the years' },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'cv', atMost: 0.1 }], say: 'Steady' },
      { level: 'watch', when: [{ value: 'cv', atMost: 0.25 }], say: 'It goes up and down' },
      { level: 'concern', when: [], say: 'It goes up and down a lot' },
    ],
    shows: 'A small line over the years, and its widest swing.',
    basis: ['HR/PUB/17/3: predictable funding'],
    indicators: [],
  },
  (input) => {
    const samePhase = readSamePhase(input.phases);
    if (!samePhase.ok) return samePhase;
    const read = readNumberList(input.shares, 'shares', { demand: 'notNegative', atLeast: 3, atMost: 10 });
    if (!read.ok) return read;
    const shares = read.value;
    const average = mean(shares);
    if (average.top === 0n) return lacks('shares', 'not-above-zero');
    // A root is rarely a fraction: the one place where a level rests on a rounded value.
    const cv = Math.sqrt(toNumber(over(variance(shares, average), times(average, average))));
    return ok({
      decisive: { cv: exactly(cv) },
      values: { mean: toNumber(average), cv, widestSwing: toNumber(widestSwing(shares)) },
    });
  },
);

/** Of a sample: the squares are divided by one less than their number. */
function variance(shares: readonly Fraction[], average: Fraction): Fraction {
  const squares = shares.map((share) => times(minus(share, average), minus(share, average)));
  return times(total(squares), fraction(1n, BigInt(shares.length - 1)));
}

function widestSwing(shares: readonly Fraction[]): Fraction {
  const swings = shares.slice(1).map((share, index) => distance(share, shares[index]!));
  return swings.toSorted(compareFractions).at(-1) ?? nought;
}
