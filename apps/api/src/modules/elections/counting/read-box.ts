import type { Ballot } from '@madang/allocation';
import type { CityId, ElectionId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/** Every ballot in the box, without its key and in the order of keys: whoever reads on cannot tell more than the choices. */
export async function readBox(tx: EntityManager, { cityId, electionId }: { cityId: CityId; electionId: ElectionId }): Promise<Ballot[]> {
  const rows = await read<{ choices: string[] }>(
    tx,
    'select choices from ballot where city_id = $1 and election_id = $2 order by voter_key',
    [cityId, electionId],
  );
  return rows.map(({ choices }) => ({ projects: choices }));
}
