import type { DistrictSpendingView } from '@madang/contracts/election-results';

/** Districts by the money for each choice that fell on them, least first; those that nobody chose at the end. Exact. */
export function worstOffFirst(districts: readonly DistrictSpendingView[]): DistrictSpendingView[] {
  return districts.toSorted((one, other) => {
    if (one.choices === 0 || other.choices === 0) return Number(one.choices === 0) - Number(other.choices === 0);
    const [mine, theirs] = [BigInt(one.spent.minor) * BigInt(other.choices), BigInt(other.spent.minor) * BigInt(one.choices)];
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  });
}
