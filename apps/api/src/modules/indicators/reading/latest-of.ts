import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { standingOf, type ValueStanding } from '@madang/rights';

/** The newest of some figures: of the latest year, those without a year before all others. They come oldest first. */
export function latestOf(values: readonly IndicatorValueView[]): IndicatorValueView | undefined {
  return values.reduce<IndicatorValueView | undefined>(
    (latest, value) => (latest && (latest.year ?? -Infinity) > (value.year ?? -Infinity) ? latest : value),
    undefined,
  );
}

/** What the newest figure of an indicator says: everybody's, or that of anybody of whom one is told, or else a hidden one. */
export function headlineOf(values: readonly IndicatorValueView[]): IndicatorValueView | undefined {
  const ofEverybody = latestOf(values.filter(({ group, district }) => group === null && district === null));
  return ofEverybody ?? latestOf(values.filter(({ hidden }) => !hidden)) ?? latestOf(values);
}

export function standingOfLatest(values: readonly IndicatorValueView[], year: number): ValueStanding {
  return standingOf(latestOf(values), year);
}
