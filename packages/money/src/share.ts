/**
 * `part / whole` in basis points (hundredths of a per cent), rounded half away from zero; undefined when the whole is zero.
 * Shares for display are taken from exact amounts with this, never from floats.
 */
export function basisPoints(part: bigint, whole: bigint): number | undefined {
  if (whole === 0n) return undefined;
  const scaled = part * 10_000n;
  const negative = scaled < 0n !== whole < 0n;
  const top = scaled < 0n ? -scaled : scaled;
  const bottom = whole < 0n ? -whole : whole;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return Number(negative ? -rounded : rounded);
}

/** `amount / count` in minor units, rounded half away from zero: what a line costs per resident. `count` is positive. */
export function perHead(amountMinor: bigint, count: bigint): bigint {
  if (count <= 0n) throw new Error('A head count must be positive');
  const magnitude = amountMinor < 0n ? -amountMinor : amountMinor;
  const rounded = (2n * magnitude + count) / (2n * count);
  return amountMinor < 0n ? -rounded : rounded;
}
