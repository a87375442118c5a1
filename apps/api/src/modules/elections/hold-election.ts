import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { cycleBySlug, type CycleFacts } from '../cycles/index.js';
import { ElectionRow } from './election.entity.js';

export interface HeldElection {
  readonly cycle: CycleFacts;
  readonly row: ElectionRow;
}

/** A cycle has one election, so the cycle's name in addresses names it too. */
export async function holdElection(tx: EntityManager, cityId: CityId, cycleSlug: string): Promise<HeldElection> {
  const cycle = (await cycleBySlug(tx, cityId, cycleSlug)) ?? notFound();
  return { cycle, row: await lockOne(tx, ElectionRow, { cityId, cycleId: cycle.id }) };
}
