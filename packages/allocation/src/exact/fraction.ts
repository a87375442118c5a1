/** An exact rational in lowest terms; the denominator is positive. For the slow judges, where plainness matters more than speed. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint, bottom: bigint = 1n): Fraction {
  if (bottom === 0n) throw new Error('A fraction over zero');
  const sign = bottom < 0n ? -1n : 1n;
  const shared = commonDivisor(top, bottom);
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom - other.top * one.bottom, one.bottom * other.bottom);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.top, one.bottom * other.bottom);
}

export function over(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom, one.bottom * other.top);
}

/** Negative, zero or positive, as for `Array.sort`. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sumOf(fractions: Iterable<Fraction>): Fraction {
  let sum = fraction(0n);
  for (const one of fractions) sum = plus(sum, one);
  return sum;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
