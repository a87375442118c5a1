import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorView } from '@madang/contracts/indicators';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';

type Unit = IndicatorView['unit'];

const unitWords: Readonly<Record<Exclude<Unit, 'currency_per_capita'>, MessageDescriptor>> = {
  percent: msg`per cent`,
  per_1000: msg`of 1,000 residents`,
  per_10k: msg`for 10,000 residents`,
  per_100k: msg`for 100,000 residents`,
  boolean: msg`where 1 is yes and 0 is no`,
  years: msg`years`,
  days: msg`days`,
  minutes: msg`minutes`,
  ratio: msg`times`,
  count: msg`in number`,
  index_0_100: msg`of 100 points`,
  ug_m3: msg`µg/m³`,
  m2_per_capita: msg`m² for each resident`,
  tco2e_per_capita: msg`tonnes of CO₂ for each resident`,
  score_0_10: msg`of 10 points`,
};

/** Units that a city may count in. */
export const unitChoices = [...Object.keys(unitWords), 'currency_per_capita'] as readonly Unit[];

/** What stands after a number: "per cent", "EUR for each person". */
export function useUnitWords(): (unit: Unit) => string {
  const { t, i18n } = useLingui();
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  return (unit) => (unit === 'currency_per_capita' ? t`${city.currency} for each person` : i18n._(unitWords[unit]));
}

/** A value with its unit: "45.8 per cent". Digits beyond the second are the source's, and stay in the data. */
export function useWithUnit(): (value: string, unit: Unit) => string {
  const format = useFormat();
  const words = useUnitWords();
  return (value, unit) => `${format.number(Number(value))} ${words(unit)}`;
}
