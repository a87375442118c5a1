import type { AmountsView } from '@madang/contracts/budgets';
import type { WireMoney } from '@madang/contracts/wire';

/** The amount that the reader has chosen to see; null where it is not published. */
export function inPhase(amounts: AmountsView, phase: keyof AmountsView): WireMoney | null {
  return amounts[phase];
}

/** Minor units of the longest of some bars. */
export function longestOf(amounts: readonly (WireMoney | null)[]): bigint {
  return amounts.map(minorOf).reduce((most, minor) => (minor > most ? minor : most), 0n);
}

export function minorOf(amount: WireMoney | null): bigint {
  return amount ? BigInt(amount.minor) : 0n;
}
