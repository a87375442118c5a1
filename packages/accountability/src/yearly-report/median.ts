/** Fewer answers than this say too little for a median: then each one is shown. */
export const fewestForMedian = 10;

/** The middle of sorted whole numbers; of an even count the later of the two in the middle, so that no office looks faster than it is. */
export function medianOf(sorted: readonly number[]): number | null {
  return sorted.length < fewestForMedian ? null : (sorted[Math.floor(sorted.length / 2)] ?? null);
}
