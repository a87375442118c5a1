import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockForChange } from '../../platform/database/lock-one.js';
import { CityRow } from './city.entity.js';

/** For what a city settles once for itself: two who settle it at the same moment are let in one by one, also the first two. */
export async function holdCity(tx: EntityManager, id: CityId): Promise<void> {
  await lockForChange(tx, CityRow, { id });
}
