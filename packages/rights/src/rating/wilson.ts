/** The quantile of the normal distribution that leaves 2.5% above it. */
const z = 1.959963984540054;

/** The Wilson 95% bounds of a share, of which `k` of `n` were seen (Wilson 1927). Undefined when nothing was seen. */
export function wilsonBounds(k: number, n: number): readonly [lower: number, upper: number] | undefined {
  if (n === 0) return undefined;
  const share = k / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}
