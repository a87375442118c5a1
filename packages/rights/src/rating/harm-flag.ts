import type { Rating } from './check-rating.js';
import { smallestPublicGroup } from './privacy.js';
import { isRatingValue, saysHarm } from './scale.js';
import { isGrave } from './severity.js';
import { wilsonBounds } from './wilson.js';

/** The share of clear or strong harm that a group may report, with 95% certainty, before its rights are looked into. */
export const harmShareLimit = 0.15;

/** What counts towards the flag, for one group and one right. Everyone together is a group too. */
export interface HarmTally {
  readonly group: string;
  /** Those of the group who gave a rating. */
  readonly n: number;
  /** Of these, those who said clear or strong harm. */
  readonly harmed: number;
  /** Of these, those whose severity is 0.85 or more. */
  readonly grave: number;
}

export interface HarmGround {
  readonly group: string;
  readonly because: 'share-of-harm' | 'grave-harm';
}

export interface HarmFlag {
  readonly raised: boolean;
  readonly grounds: readonly HarmGround[];
}

export function harmTally(group: string, ratings: Iterable<Pick<Rating, 'answer' | 'severity'>>): HarmTally {
  const given = [...ratings].filter((rating) => isRatingValue(rating.answer));
  return {
    group,
    n: given.length,
    harmed: given.filter((rating) => saysHarm(rating.answer)).length,
    grave: given.filter((rating) => rating.severity && isGrave(rating.severity)).length,
  };
}

/**
 * Raised when in any group of at least `k` raters the lower Wilson bound of the share of harm is above 0.15, or at least `k`
 * call the harm grave. Each group is judged alone, so no number of content neighbours can switch it off; once raised it
 * opens a rights review that no vote and no office can close.
 */
export function harmFlag(tallies: Iterable<HarmTally>, k: number = smallestPublicGroup): HarmFlag {
  const grounds: HarmGround[] = [];
  for (const { group, n, harmed, grave } of tallies) {
    if (n < k) continue;
    const [lower] = wilsonBounds(harmed, n) ?? [0];
    if (lower > harmShareLimit) grounds.push({ group, because: 'share-of-harm' });
    if (grave >= k) grounds.push({ group, because: 'grave-harm' });
  }
  return { raised: grounds.length > 0, grounds };
}
