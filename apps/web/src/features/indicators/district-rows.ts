import type { DistrictCardView } from '@madang/contracts/districts';
import type { IndicatorTableView } from '@madang/contracts/indicators';

export interface DistrictRow {
  readonly district: DistrictCardView;
  /** Null where the indicator has none for the district: that is not zero. */
  readonly value: string | null;
}

/** The districts in the order of an indicator, worst off first; those without a value last. Without an indicator, by their numbers. */
export function districtRows(districts: readonly DistrictCardView[], indicator: IndicatorTableView | undefined): DistrictRow[] {
  const order = new Map(indicator?.values.map(({ district, value }, place) => [district, { value, place }]));
  const placeOf = ({ code }: DistrictCardView) => order.get(code)?.place ?? Infinity;
  return districts
    .toSorted((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)))
    .map((district) => ({ district, value: order.get(district.code)?.value ?? null }));
}
