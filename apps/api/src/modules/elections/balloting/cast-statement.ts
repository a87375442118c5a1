import type { CityId, ElectionId } from '@madang/basics';
import type { Ballot } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

export interface VoterKey {
  readonly cityId: CityId;
  readonly electionId: ElectionId;
  readonly voterKey: string;
}

/**
 * The one statement that decides whether a ballot counts. The window is compared with the database's clock; the shared lock
 * makes the closing wait for casts under way, and casts that come after it find the box closed. The unique key makes one
 * ballot of two devices, and only a higher revision takes the place of a stored one.
 */
const castOnce = `
  with box as (
    select 1 from election
     where city_id = $1 and id = $2 and state = 'open'
       and clock_timestamp() >= opens_at and clock_timestamp() < closes_at
       for share),
  taken as (
    insert into ballot (city_id, election_id, voter_key, revision, choices)
    select $1, $2, $3, $4, $5 from box
        on conflict (city_id, election_id, voter_key)
        do update set revision = excluded.revision, choices = excluded.choices
        where ballot.revision < excluded.revision
    returning revision)
  select count(*)::int as taken from taken`;

/** Answers whether the box took it. If not, whatever stands against it is found out afterwards. */
export async function cast(tx: EntityManager, { cityId, electionId, voterKey }: VoterKey, ballot: Ballot): Promise<boolean> {
  const row = await readOne<{ taken: number }>(tx, castOnce, [cityId, electionId, voterKey, ballot.revision, ballot.choices]);
  return row?.taken === 1;
}

/** What the box holds for a voter. */
export async function storedBallot(tx: EntityManager, { cityId, electionId, voterKey }: VoterKey): Promise<Ballot | null> {
  const row = await readOne<Ballot>(tx, 'select revision, choices from ballot where city_id = $1 and election_id = $2 and voter_key = $3', [
    cityId,
    electionId,
    voterKey,
  ]);
  return row ?? null;
}
