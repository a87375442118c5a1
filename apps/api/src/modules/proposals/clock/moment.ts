import { defaultResponseLimits, type ActMoment } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { cityFacts } from '../../cities/index.js';

/** The moment of an act in a city: its time zone says when a day ends. */
export async function momentIn(tx: EntityManager, cityId: CityId, now: Date): Promise<ActMoment> {
  const { timeZone } = await cityFacts(tx, cityId);
  return { now, settings: { timeZone, limits: defaultResponseLimits } };
}
