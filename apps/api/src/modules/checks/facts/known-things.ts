import type { CityId } from '@madang/basics';
import { indicators } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { priorityGroups } from '../../cities/index.js';
import { indicatorSeries } from '../../indicators/index.js';
import type { KnownThings } from './check-fact.js';

/** What facts may be about in this city. */
export async function knownThings(tx: EntityManager, cityId: CityId): Promise<KnownThings> {
  const [series, groups] = [await indicatorSeries(tx, cityId), await priorityGroups(tx, cityId)];
  return {
    indicators: new Set([...indicators.map(({ code }) => code as string), ...series.map(({ code }) => code)]),
    groups: new Set(groups.map(({ code }) => code)),
  };
}
