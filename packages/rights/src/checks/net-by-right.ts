import { rightCodes, type RightCode } from '../catalogue/right-code.js';
import { compareFractions, nought, plus, times, type Fraction } from '../fraction.js';

export interface WeightedMove {
  readonly delta: Fraction;
  readonly weights: readonly (readonly [RightCode, Fraction])[];
}

export interface NetOfRight {
  readonly right: RightCode;
  readonly net: Fraction;
}

/**
 * What each right wins or loses by all moves together, the greatest loss first; ties in the order of the rights.
 * Only rights that some move touches are listed. A gain of one right is never set against a loss of another.
 */
export function netByRight(moves: readonly WeightedMove[]): NetOfRight[] {
  const nets = new Map<RightCode, Fraction>();
  for (const { delta, weights } of moves) {
    for (const [right, weight] of weights) nets.set(right, plus(nets.get(right) ?? nought, times(delta, weight)));
  }
  return rightCodes
    .flatMap((right): NetOfRight[] => (nets.has(right) ? [{ right, net: nets.get(right)! }] : []))
    .toSorted((one, other) => compareFractions(one.net, other.net));
}
