/** `top / bottom` as the nearest float or its neighbour, however large the two are; `bottom` is positive. */
export function ratioToNumber(top: bigint, bottom: bigint): number {
  if (top < 0n) return -ratioToNumber(-top, bottom);
  if (top === 0n) return 0;
  const shift = 64 - (bitLength(top) - bitLength(bottom));
  const scaled = shift >= 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift));
  return Number(scaled) * 2 ** -shift;
}

/**
 * `top / bottom` as a decimal text with up to `places` decimals, rounded half away from zero, without trailing zeros.
 * For showing an exact rational to people; never to count on with it.
 */
export function ratioText(top: bigint, bottom: bigint, places: number): string {
  if (top < 0n) return `-${ratioText(-top, bottom, places)}`;
  const scale = 10n ** BigInt(places);
  const rounded = (2n * top * scale + bottom) / (2n * bottom);
  const decimals = (rounded % scale).toString().padStart(places, '0').replace(/0+$/, '');
  return decimals === '' ? String(rounded / scale) : `${rounded / scale}.${decimals}`;
}

/** The smallest whole number that is not below `top / bottom`. */
export function ceilingOf(top: bigint, bottom: bigint): bigint {
  return top > 0n ? (top + bottom - 1n) / bottom : -(-top / bottom);
}

function bitLength(number: bigint): number {
  const digits = number.toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28;
}
