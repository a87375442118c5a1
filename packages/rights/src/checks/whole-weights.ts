import { commonDenominator, exactly, times, toWhole, type Fraction } from '../fraction.js';

/** Turns fractions into whole weights in exactly the same proportion, as `apportion` asks for them. */
export function wholeWeights(weights: readonly Fraction[]): bigint[] {
  const scale = exactly(commonDenominator(weights));
  return weights.map((weight) => toWhole(times(weight, scale)));
}
