import type { CityId, ElectionId } from '@madang/basics';
import type { EntityManager } from 'typeorm';

/**
 * PostgreSQL keeps rows where they were written, and each row remembers the transaction that wrote it: together that is the
 * order of casting. When the box closes, all ballots are taken out and put back in the order of their keys, which says
 * nothing, by one transaction.
 */
export async function mixTheBox(tx: EntityManager, { cityId, electionId }: { cityId: CityId; electionId: ElectionId }): Promise<void> {
  await tx.query(
    `with taken as (
       delete from ballot where city_id = $1 and election_id = $2
       returning city_id, election_id, voter_key, revision, choices)
     insert into ballot (city_id, election_id, voter_key, revision, choices)
     select city_id, election_id, voter_key, revision, choices from taken order by voter_key`,
    [cityId, electionId],
  );
}
