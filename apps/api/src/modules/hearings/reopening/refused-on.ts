import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/** The day of the last word on a proposal: of the newest answer, or of the hearing that let it stand. Facts count from the day after. */
export async function refusedOn(db: DataSource | EntityManager, cityId: CityId, proposalId: ProposalId): Promise<CalendarDate | null> {
  const found = await readOne<{ readonly on: CalendarDate | null }>(
    db,
    `select greatest(
              (select max(published_on) from official_response where city_id = $1 and proposal_id = $2),
              (select max((decided_at at time zone city.time_zone)::date) from hearing_decision
                where city_id = $1 and proposal_id = $2 and appeal_id is null and outcome = 'upheld'))::text as "on"
       from city where city.id = $1`,
    [cityId, proposalId],
  );
  return found?.on ?? null;
}
