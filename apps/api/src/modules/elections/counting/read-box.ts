import type { CityId, ElectionId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { Box } from './cast-election.js';

/** The ballots without their keys and in the order of keys: whoever reads on cannot tell more than the choices. */
export async function readBox(tx: EntityManager, { cityId, electionId }: { cityId: CityId; electionId: ElectionId }): Promise<Box> {
  const box = await readOne<Box>(
    tx,
    `select count(*)::int as ballots, coalesce(string_agg(array_to_string(choices, ','), e'\n' order by voter_key), '') as lines
       from ballot where city_id = $1 and election_id = $2`,
    [cityId, electionId],
  );
  return box ?? { ballots: 0, lines: '' };
}
