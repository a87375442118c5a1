import { rightCodes, type RightCode } from '../../ui/right-words.js';

export interface RatingOrder {
  /** Rights whose money the proposal takes from or adds to, the greatest loss first. */
  readonly touched: readonly RightCode[];
  readonly others: readonly RightCode[];
}

/** Asked first is what the money touches: losses before gains. All other rights can be rated too, in the order of the catalogue. */
export function ratingOrder({
  losing,
  gaining,
}: {
  readonly losing: readonly RightCode[];
  readonly gaining: readonly RightCode[];
}): RatingOrder {
  const touched = [...new Set([...losing, ...gaining])];
  return { touched, others: rightCodes.filter((code) => !touched.includes(code)) };
}

/** The next right that the money touches and that waits for an answer; null leads back to the list of all. */
export function nextRight({ touched }: RatingOrder, now: RightCode, answered: ReadonlySet<RightCode>): RightCode | null {
  const at = touched.indexOf(now);
  if (at < 0) return null;
  return touched.slice(at + 1).find((code) => !answered.has(code)) ?? null;
}

/** The right that an address names: `?right=HO`. */
export function rightFrom(search: URLSearchParams): RightCode | null {
  return rightCodes.find((code) => code === search.get('right')) ?? null;
}
