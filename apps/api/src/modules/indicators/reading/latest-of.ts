import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { standingOf, type ValueStanding } from '@madang/rights';

/** The newest of some figures: of the latest year, those without a year before all others. They come oldest first. */
export function latestOf(values: readonly IndicatorValueView[]): IndicatorValueView | undefined {
  return values.reduce<IndicatorValueView | undefined>(
    (latest, value) => (latest && (latest.year ?? -Infinity) > (value.year ?? -Infinity) ? latest : value),
    undefined,
  );
}

export function standingOfLatest(values: readonly IndicatorValueView[], year: number): ValueStanding {
  return standingOf(latestOf(values), year);
}
