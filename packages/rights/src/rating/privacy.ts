/** Below this number of people nothing is published about a group. */
export const smallestPublicGroup = 10;

/** At most so many attributes are crossed in a published view, such as age and district. */
export const mostCrossedAttributes = 2;

/** Whether figures about `n` people may be shown. */
export function releasable(n: number, k: number = smallestPublicGroup): boolean {
  return n >= k;
}

/** Whether a cell may be published anew: large enough, and at least `k` answers new or changed, so that two releases do not reveal one person. */
export function mayBeReleasedAgain(n: number, changedSinceLastRelease: number, k: number = smallestPublicGroup): boolean {
  return releasable(n, k) && changedSinceLastRelease >= k;
}

/** A share in per cent: to the nearest 5 while fewer than 50 answered, else to the nearest 1. Undefined of nobody. */
export function roundedShare(part: number, n: number): number | undefined {
  if (n === 0) return undefined;
  const step = n < 50 ? 5 : 1;
  return Math.round((part * 100) / (n * step)) * step;
}

/**
 * Which cells of a partition stay hidden. One hidden cell could be worked out from the total, so the next smallest is hidden
 * with it; show no total where a single cell is all there is.
 */
export function hiddenCells(counts: readonly number[], k: number = smallestPublicGroup): boolean[] {
  const small = counts.map((count) => !releasable(count, k));
  if (small.filter(Boolean).length !== 1) return small;
  const shown = counts.map((count, index) => ({ count, index })).filter(({ index }) => !small[index]);
  const nextSmallest = shown.toSorted((one, other) => one.count - other.count)[0];
  return small.map((hide, index) => hide || index === nextSmallest?.index);
}

/** Where all in a cell chose the same value, the value would be known of each of them: only its sign is shown. */
export function signOnly(histogram: readonly number[]): -1 | 0 | 1 | undefined {
  const chosen = histogram.flatMap((count, index) => (count > 0 ? [index] : []));
  if (chosen.length !== 1) return undefined;
  const fromMiddle = chosen[0]! - (histogram.length - 1) / 2;
  return fromMiddle < 0 ? -1 : fromMiddle > 0 ? 1 : 0;
}
