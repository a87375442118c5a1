import type { CityId } from '@madang/basics';
import { rightsChecks, thresholdBounds, withBounds, type CheckId, type Thresholds } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/** The thresholds by which a city's checks are judged: its own where it set some for this version of the check, else the usual ones. */
export class ThresholdsInForce {
  constructor(private readonly set: ReadonlyMap<CheckId, readonly number[]>) {}

  of(check: CheckId): Thresholds {
    const { thresholds } = rightsChecks[check] as { readonly thresholds: Thresholds };
    const bounds = this.set.get(check);
    const own = bounds && withBounds(thresholds, bounds);
    return own?.ok ? own.value : thresholds;
  }

  boundsOf(check: CheckId): number[] {
    return thresholdBounds(this.of(check)).map(({ bound }) => bound);
  }
}

export async function thresholdsInForce(db: DataSource | EntityManager, cityId: CityId): Promise<ThresholdsInForce> {
  const rows = await read<{ check: CheckId; version: number; bounds: number[] | null }>(
    db,
    `select distinct on (check_id) check_id as "check", check_version as version, bounds from check_thresholds
      where city_id = $1 order by check_id, set_at desc, id desc`,
    [cityId],
  );
  const own = rows.flatMap(({ check, version, bounds }) =>
    bounds !== null && rightsChecks[check].version === version ? [[check, bounds] as const] : [],
  );
  return new ThresholdsInForce(new Map(own));
}
