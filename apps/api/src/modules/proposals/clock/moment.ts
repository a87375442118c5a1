import type { ActMoment } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { responseSettings } from '../../cities/index.js';

/** The moment of an act in a city: its time zone says when a day ends, and its settings how long a limit is. */
export async function momentIn(tx: EntityManager, cityId: CityId, now: Date): Promise<ActMoment> {
  return { now, settings: await responseSettings(tx, cityId) };
}
