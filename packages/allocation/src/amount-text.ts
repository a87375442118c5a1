/**
 * Writes an amount as a plain decimal: with 2 decimals `1010n` is `10.10` and `1000n` is `10`. Whole amounts carry no
 * decimals, as in most ballot files.
 */
export function amountText(minor: bigint, decimals: number): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  if (decimals === 0 || /^0*$/.test(digits.slice(-decimals))) return sign + digits.slice(0, digits.length - decimals);
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
