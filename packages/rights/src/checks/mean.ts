import { exactly, over, total, type Fraction } from '../fraction.js';

/** The mean of at least one value. */
export function mean(values: readonly Fraction[]): Fraction {
  return over(total(values), exactly(values.length));
}
