/** A decimal as it was written: `10.50` is 1050 with two decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads `12`, `12.50`, `-3` or `12,50` exactly. Nothing else: no thousands separators, no exponents. */
export function readDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text.trim());
  if (!parts) return undefined;
  const fraction = parts[3] ?? '';
  const digits = BigInt(parts[2]! + fraction);
  return { digits: parts[1] === '-' ? -digits : digits, decimals: fraction.length };
}

/** The same value in units of the given decimal place, which must not be above the value's own. */
export function scaledTo({ digits, decimals }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(scale - decimals);
}
