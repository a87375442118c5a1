import { smallestPublicGroup } from '../rating/privacy.js';
import { few, isSmall, type Counts } from './people-behind.js';

/**
 * Whether a figure may stay readable beside the one that took its place: neither is small, and no count moved by fewer than
 * `k` people, which would tell of exactly these.
 */
export function mayShowEarlier(before: Counts, after: Counts, k: number = smallestPublicGroup): boolean {
  const moved = (count: (of: Counts) => string | number | null) => {
    const [one, other] = [count(before), count(after)];
    return one !== null && other !== null && few(Math.abs(Number(one) - Number(other)), k);
  };
  const counts = [({ numerator }: Counts) => numerator, ({ denominator }: Counts) => denominator, ({ sampleSize }: Counts) => sampleSize];
  return !isSmall(before, k) && !isSmall(after, k) && !counts.some(moved);
}
