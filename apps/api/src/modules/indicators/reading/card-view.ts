import type { IndicatorCardView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { indicator, standingOf, type Indicator } from '@madang/rights';
import type { DefinitionFacts } from './definition-rows.js';
import { headlineOf } from './latest-of.js';

/** What is said of an indicator: by the city, or as long as it has not taken it up by the common catalogue. */
export type Described = Pick<DefinitionFacts, 'code' | 'indicator' | 'right' | 'labels' | 'unit' | 'direction'>;

export function entryOf({ indicator: code }: Described): Indicator | undefined {
  return code === null ? undefined : indicator(code);
}

export function cardView(described: Described, values: readonly IndicatorValueView[], year: number): IndicatorCardView {
  const { code, indicator: ours, right, labels, unit, direction } = described;
  const entry = entryOf(described);
  const headline = headlineOf(values);
  return {
    code,
    indicator: ours,
    right,
    labels,
    type: entry?.type ?? null,
    unit,
    direction,
    sdg: entry?.sdg ?? null,
    sdgMatch: entry?.sdgMatch ?? 'none',
    standing: standingOf(headline, year),
    latestYear: headline?.year ?? null,
    values: values.length,
  };
}
