import { sum, type Money } from '@madang/money';

/** What several proposals take from one line together, beyond what is free on it. */
export interface Bundle {
  readonly free: Money;
  readonly asked: Money;
  /** Above zero: what is asked beyond what is free. */
  readonly short: Money;
  /** What is asked in hundredths of what is free, rounded down: 140 for 140 %. Null where nothing is free. */
  readonly percent: bigint | null;
}

/**
 * Whether proposals that are open at once draw on the same money: two or more, and more in sum than is free. One alone that asks for
 * too much is told so by its own check; together they may each look possible and not all be.
 *
 * `taken` are amounts above zero, one for each proposal, in the currency of `free`.
 */
export function bundleOf(free: Money, taken: readonly Money[]): Bundle | null {
  const asked = sum(taken, free.currency);
  if (taken.length < 2 || asked.minor <= free.minor) return null;
  return {
    free,
    asked,
    short: { minor: asked.minor - free.minor, currency: free.currency },
    percent: free.minor > 0n ? (asked.minor * 100n) / free.minor : null,
  };
}
