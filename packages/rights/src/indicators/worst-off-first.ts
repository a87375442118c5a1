import type { IndicatorDirection } from '../catalogue/indicators/indicator-entry.js';

export interface OrderedBy {
  readonly direction: IndicatorDirection | 'none';
  /** Only for the direction `target`: between what it is best, as decimals. */
  readonly band: readonly [string, string] | null;
}

/** What is told of one group or district, oldest first, as decimals; empty where nothing is told. */
export type ToldValues = readonly string[];

export interface Placed<Item> {
  readonly item: Item;
  /** 1 is worst off; equals share a place. Null where nothing is told, or neither way is better. */
  readonly place: number | null;
}

/**
 * The worst off first by the newest value; among equals, where it got worse most since the value before. What is not told
 * comes last, in the order in which it came; so does everything where neither way is better.
 */
export function worstOffFirst<Item>(items: readonly Item[], toldOf: (item: Item) => ToldValues, by: OrderedBy): Placed<Item>[] {
  if (by.direction === 'none') return items.map((item) => ({ item, place: null }));
  const judged = items.map((item) => ({ item, ...judge(toldOf(item), by) }));
  const placeOf = (now: number | undefined) =>
    now === undefined ? null : 1 + judged.filter((other) => other.now !== undefined && other.now < now).length;
  return judged
    .toSorted((one, other) => compare(one.now, other.now) || compare(one.change, other.change))
    .map(({ item, now }) => ({ item, place: placeOf(now) }));
}

function judge(told: ToldValues, by: OrderedBy): { readonly now: number | undefined; readonly change: number | undefined } {
  const [before, now] =
    told.slice(-2).length === 2 ? told.slice(-2).map((one) => goodness(one, by)) : [undefined, ...told.map((one) => goodness(one, by))];
  return { now, change: now === undefined || before === undefined ? undefined : now - before };
}

/** Higher is better off. Only for the order: sums and limits are never reckoned with it. */
function goodness(decimal: string, { direction, band }: OrderedBy): number {
  const value = Number(decimal);
  if (direction === 'down') return -value;
  if (direction !== 'target' || !band) return value;
  return -Math.max(Number(band[0]) - value, value - Number(band[1]), 0);
}

function compare(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
  return one - other;
}
