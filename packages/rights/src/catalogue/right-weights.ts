import { err, ok, type Refusal, type Result } from '@madang/basics';
import { rightCodes, type RightCode } from './right-code.js';

/** How much of an amount serves each right, in basis points (3000 is three tenths). What is left of 10 000 serves none in particular. */
export type RightWeights = Readonly<Partial<Record<RightCode, number>>>;

export const wholeWeight = 10_000;

export type WeightsRefused =
  | (Refusal<'rights/weight-not-whole-basis-points'> & { readonly right: RightCode; readonly weight: number })
  | (Refusal<'rights/weights-exceed-the-whole'> & { readonly total: number });

/** Looks at weights that a city sets for one line: each a whole number of basis points from 0, together at most 10 000. */
export function checkWeights(weights: RightWeights): Result<RightWeights, WeightsRefused> {
  let total = 0;
  for (const [right, weight] of weightsInOrder(weights)) {
    if (!Number.isInteger(weight) || weight < 0) return err({ code: 'rights/weight-not-whole-basis-points', right, weight });
    total += weight;
  }
  return total > wholeWeight ? err({ code: 'rights/weights-exceed-the-whole', total }) : ok(weights);
}

/** The weights as pairs, in the order of the rights, so that the same weights always give the same split. */
export function weightsInOrder(weights: RightWeights): [RightCode, number][] {
  return rightCodes.flatMap((right): [RightCode, number][] => {
    const weight = weights[right];
    return weight === undefined ? [] : [[right, weight]];
  });
}
