import type { CityId, CycleId } from '@madang/basics';
import type { TimeWindow } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';

/** When the cycle's voting phase runs; held, so that moving its dates waits for the decision that relies on them. */
export async function votingWindow(tx: EntityManager, cityId: CityId, cycleId: CycleId): Promise<TimeWindow> {
  const window = await readOne<TimeWindow>(
    tx,
    `select opens_at as "opensAt", closes_at as "closesAt" from phase where city_id = $1 and cycle_id = $2 and name = 'voting' for share`,
    [cityId, cycleId],
  );
  if (!window) throw new Problem('election/no-voting-phase');
  return window;
}
