/** What the person at that place of a row from the worst-off to the best-off has: 0 the first, 50 the middle, 100 the last. */
export interface Quantile<T> {
  readonly percent: number;
  readonly has: T;
}

const percents = [0, 10, 25, 50, 75, 90, 100] as const;

/**
 * Quantiles by nearest rank: at `percent` stands person number ⌈percent × people / 100⌉, and at 0 the first. No person, no
 * quantiles.
 *
 * @param levels what people have, in ascending order
 * @param people how many have it, by level
 */
export function quantilesOf<T>(levels: readonly T[], people: ArrayLike<number>): readonly Quantile<T>[] {
  const all = Array.from(people).reduce((sum, some) => sum + some, 0);
  if (all === 0) return [];
  let level = 0;
  let upTo = people[0]!;
  return percents.map((percent) => {
    const person = Math.max(1, Math.ceil((percent * all) / 100));
    while (upTo < person) upTo += people[++level]!;
    return { percent, has: levels[level]! };
  });
}
