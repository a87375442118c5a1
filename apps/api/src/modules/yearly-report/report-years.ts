import type { CityId } from '@madang/basics';
import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { yearsOfClaims } from '../claims/index.js';

/** Years of which there is something to report, the newest first. */
export async function reportYears(db: DataSource, cityId: CityId): Promise<number[]> {
  const rows = await read<{ year: number }>(
    db,
    `select extract(year from threshold_met_on)::int as year from proposal
      where city_id = $1 and number is not null and threshold_met_on is not null
      union ${yearsOfClaims} order by 1 desc`,
    [cityId],
  );
  return rows.map(({ year }) => year);
}
