import type { CityId, CycleId } from '@madang/basics';
import type { PhaseName, TimeWindow } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/http/problem.js';
import { PhaseRow } from './phase.entity.js';

/** When a phase of a cycle runs; held, so that moving the date waits for the decision that relies on it. */
export async function phaseWindow(tx: EntityManager, cityId: CityId, cycleId: CycleId, name: PhaseName): Promise<TimeWindow> {
  return (await tx.findOne(PhaseRow, { where: { cityId, cycleId, name }, lock: { mode: 'pessimistic_read' } })) ?? notFound();
}
