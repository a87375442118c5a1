import { exactly, fraction, minus, nought, over, plus, times, type Fraction } from '../fraction.js';

/**
 * Van der Eijk's A (2001): from 1, when all choose the same value, over 0, when all values are chosen alike, to -1, when
 * half stand at each end. The histogram is taken apart into layers, each of values that are equally often chosen or not at
 * all; each layer has its own agreement, and A is their mean, weighted by the answers they hold. Undefined without answers.
 */
export function agreementOf(histogram: readonly number[]): Fraction | undefined {
  const counts = histogram.map(exactly);
  const answers = counts.reduce(plus, nought);
  if (answers.top === 0n) return undefined;
  let left = counts;
  let agreement = nought;
  while (left.some((count) => count.top > 0n)) {
    const pattern = left.map((count) => count.top > 0n);
    const height = left.filter((count) => count.top > 0n).reduce(lesser);
    const held = times(height, exactly(pattern.filter(Boolean).length));
    agreement = plus(agreement, times(over(held, answers), agreementOfLayer(pattern)));
    left = left.map((count) => (count.top > 0n ? minus(count, height) : count));
  }
  return agreement;
}

/** (1 − A)/2: 0 when all are of one mind, 1 when half stand at each end. */
export function polarisationOf(agreement: Fraction): Fraction {
  return over(minus(exactly(1), agreement), exactly(2));
}

/** U·(1 − (S − 1)/(K − 1)) with S chosen of K values; U weighs triples that speak for one peak against those that speak for two. */
function agreementOfLayer(chosen: readonly boolean[]): Fraction {
  const k = BigInt(chosen.length);
  const s = BigInt(chosen.filter(Boolean).length);
  const spread = fraction(k - s, k - 1n);
  const { onePeak, twoPeaks } = triplesOf(chosen);
  // With a single value, or all of them, no triple speaks either way: the layer has one peak, as wide as it is.
  if (onePeak + twoPeaks === 0n) return spread;
  const u = fraction((k - 2n) * onePeak - (k - 1n) * twoPeaks, (k - 2n) * (onePeak + twoPeaks));
  return times(u, spread);
}

/** Of three values in order, two of them chosen: neighbours speak for one peak, a gap between them for two. */
function triplesOf(chosen: readonly boolean[]) {
  let onePeak = 0n;
  let twoPeaks = 0n;
  for (let first = 0; first < chosen.length; first += 1) {
    for (let middle = first + 1; middle < chosen.length; middle += 1) {
      for (let last = middle + 1; last < chosen.length; last += 1) {
        const both = [chosen[first], chosen[middle], chosen[last]].filter(Boolean).length === 2;
        if (both && chosen[middle]) onePeak += 1n;
        else if (both) twoPeaks += 1n;
      }
    }
  }
  return { onePeak, twoPeaks };
}

function lesser(left: Fraction, right: Fraction): Fraction {
  return minus(left, right).top <= 0n ? left : right;
}
