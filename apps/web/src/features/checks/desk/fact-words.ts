import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CityFactView } from '@madang/contracts/city-facts';

/** What a city can say of itself for the checks that ask. */
export const factWords: Readonly<Record<CityFactView['kind'], MessageDescriptor>> = {
  population: msg`Residents in a year`,
  'price-index': msg`Price index of a year`,
  'deprivation-indicator': msg`Which indicator stands for deprivation`,
  'quality-indicator': msg`Which indicator stands for quality of life`,
  'own-revenue-chapters': msg`Revenue chapters that the city raises itself`,
  'interest-chapters': msg`Spending chapters with interest`,
  'repayment-chapters': msg`Spending chapters with repayment of debt`,
  'peer-own-revenue': msg`Median own revenue per resident of cities like ours`,
  target: msg`Target of an indicator, by its year`,
  'peer-value': msg`Value of an indicator in another city`,
  'lowest-value': msg`Lowest value of an indicator that one could expect`,
  'people-below-floor': msg`People or households below the minimum of a right`,
  'cost-of-floor': msg`Cost of a year to lift one of them to the minimum`,
  'floor-programmes': msg`Programmes meant for the minimum of a right`,
  'group-population': msg`People in a group`,
  'group-benefit': msg`What a group gets of a benefit`,
  'whole-benefit': msg`What all get of a benefit`,
  'charge-paid': msg`What a fifth of incomes pays for a charge`,
  'income-of-fifth': msg`Income of a fifth`,
  'affordable-share': msg`Affordable share of income for a charge`,
  'document-published': msg`Document: published?`,
  'document-on-time': msg`Document: in time?`,
  'document-machine-readable': msg`Document: can machines read it?`,
};
