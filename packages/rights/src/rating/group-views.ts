import { countOf, sumOf, type Histogram } from './histogram.js';
import { releasable, smallestPublicGroup } from './privacy.js';

export interface GroupRatings {
  readonly group: string;
  readonly histogram: Histogram;
}

/** The group that fares worst, by its mean, among those large enough to be shown; undefined if none is. */
export function groupFloor(groups: readonly GroupRatings[], k: number = smallestPublicGroup): { group: string; mean: number } | undefined {
  return groups
    .filter(({ histogram }) => releasable(countOf(histogram), k))
    .map(({ group, histogram }) => ({ group, mean: sumOf(histogram) / countOf(histogram) }))
    .toSorted((one, other) => one.mean - other.mean)[0];
}

/**
 * The mean of the affected priority groups less the mean of everyone else: below 0, those affected see it worse.
 * Undefined unless both sides are large enough to be shown.
 */
export function affectedGap(affected: Histogram, rest: Histogram, k: number = smallestPublicGroup): number | undefined {
  const [few, many] = [countOf(affected), countOf(rest)];
  if (!releasable(few, k) || !releasable(many, k)) return undefined;
  return sumOf(affected) / few - sumOf(rest) / many;
}
