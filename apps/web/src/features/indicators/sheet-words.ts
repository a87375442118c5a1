import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IndicatorSheetView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';

type Words<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

export const directionWords: Words<IndicatorSheetView['direction']> = {
  up: msg`More is better; counted in`,
  down: msg`Less is better; counted in`,
  target: msg`Best between`,
  none: msg`More is neither better nor worse; counted in`,
};

export const cadenceWords: Words<IndicatorSheetView['cadence']> = {
  yearly: msg`Every year`,
  'every 2 years': msg`Every two years`,
  'on change': msg`Whenever it changes`,
};

export const collectionWords: Words<NonNullable<IndicatorSheetView['collection']>> = {
  admin: msg`From the city’s own files`,
  audit: msg`By an inspection`,
  budget: msg`From the budget`,
  count: msg`By counting on the spot`,
  gis: msg`From maps`,
  model: msg`By a model`,
  platform: msg`From what happens on these pages`,
  sensor: msg`By instruments`,
  survey: msg`By asking people`,
};

export const qualityWords: Words<IndicatorValueView['quality']> = {
  official: msg`Official`,
  survey: msg`By survey`,
  estimated: msg`Estimated`,
  'resident-collected': msg`Collected by residents`,
};

/** By what figures should be told apart; words that are not here are shown as the catalogue has them. */
export const partedByWords: Readonly<Record<string, MessageDescriptor | undefined>> = {
  sex: msg`sex`,
  age_band: msg`age`,
  disability: msg`disability`,
  district: msg`district`,
  income_quintile: msg`income`,
  migration_status: msg`migration`,
  household_type: msg`kind of household`,
  tenure: msg`owning or renting`,
  level: msg`level`,
};
