import { times, toWhole, exactly, type Fraction } from '../fraction.js';

/** Turns fractions into whole weights in exactly the same proportion, as `apportion` asks for them. */
export function wholeWeights(weights: readonly Fraction[]): bigint[] {
  const common = weights.reduce((product, weight) => product * weight.bottom, 1n);
  return weights.map((weight) => toWhole(times(weight, exactly(common))));
}
