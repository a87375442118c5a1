/**
 * An exact fraction in lowest terms, `bottom` above zero. Thresholds are tested on these: a float would call a right that
 * kept its money to the last cent "cut", because one division ended in …9999.
 */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const nought: Fraction = { top: 0n, bottom: 1n };
export const one: Fraction = { top: 1n, bottom: 1n };

export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error('A fraction has no zero below the line');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(absolute(top), absolute(bottom));
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

/** Takes a number as it is written in decimals: 0.1 is one tenth, not the binary value next to it. The number is finite. */
export function exactly(value: number | bigint): Fraction {
  if (typeof value === 'bigint') return fraction(value);
  if (!Number.isFinite(value)) throw new Error(`Not a finite number: ${value}`);
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const scaled = BigInt(whole + decimals);
  return power >= 0 ? fraction(scaled * 10n ** BigInt(power)) : fraction(scaled, 10n ** BigInt(-power));
}

export function plus(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom);
}

export function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.top, left.bottom * right.bottom);
}

/** `left / right`; `right` is not zero. */
export function over(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.bottom, left.bottom * right.top);
}

export function total(parts: Iterable<Fraction>): Fraction {
  let result = nought;
  for (const part of parts) result = plus(result, part);
  return result;
}

/** A number by which all the fractions become whole, and keep their proportions. */
export function commonDenominator(values: Iterable<Fraction>): bigint {
  let common = 1n;
  for (const { bottom } of values) common = (common / greatestCommonDivisor(common, bottom)) * bottom;
  return common;
}

/** Negative, zero or positive, as for `Array.sort`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function distance(left: Fraction, right: Fraction): Fraction {
  const difference = minus(left, right);
  return { top: absolute(difference.top), bottom: difference.bottom };
}

/** The nearest number, for showing. Nothing is decided on it. */
export function toNumber(value: Fraction): number {
  const { top, bottom } = value;
  // 25 digits, more than any number holds, so that reading them back gives the nearest one.
  const places = 25 + digitsOf(bottom) - digitsOf(top);
  const scaled = places >= 0 ? (top * 10n ** BigInt(places)) / bottom : top / (bottom * 10n ** BigInt(-places));
  return Number(`${scaled}e${-places}`);
}

/** The nearest whole number, halves away from zero: a fraction of a minor unit cannot be paid. */
export function toWhole(value: Fraction): bigint {
  const rounded = (2n * absolute(value.top) + value.bottom) / (2n * value.bottom);
  return value.top < 0n ? -rounded : rounded;
}

function digitsOf(value: bigint): number {
  return absolute(value).toString().length;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left, right];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
