import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { IndicatorView } from '@madang/contracts/indicators';
import { useFormat } from '../../format/use-format.js';

type Unit = IndicatorView['unit'];

/** What stands after a number. */
export const unitWords: Readonly<Record<Unit, MessageDescriptor>> = {
  percent: msg`per cent`,
  per_1000: msg`of 1,000 residents`,
  per_10k: msg`for 10,000 residents`,
  per_100k: msg`for 100,000 residents`,
  currency_per_capita: msg`in money for each person`,
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

/** A value with its unit: "45.8 per cent". Digits beyond the second are the source's, and stay in the data. */
export function useWithUnit(): (value: string, unit: Unit) => string {
  const { i18n } = useLingui();
  const format = useFormat();
  return (value, unit) => `${format.number(Number(value))} ${i18n._(unitWords[unit])}`;
}
