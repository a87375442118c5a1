import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { SupportsMoved } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { heldProposal } from '../held-proposal.js';
import { openSupportDoor } from './open-doors.js';

interface Way {
  readonly cityId: CityId;
  readonly from: ProposalId;
  readonly into: ProposalId;
}

/** Everybody who backs a proposal, its authors included; of one that still collects support there are never many. */
export async function backersOf(tx: EntityManager, cityId: CityId, proposalId: ProposalId): Promise<PersonId[]> {
  const rows = await read<{ id: PersonId }>(
    tx,
    'select person_id as id from support where city_id = $1 and proposal_id = $2 order by person_id',
    [cityId, proposalId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Moves names from one proposal to another, as each of them wants, and opens the door if there are enough of them now. Both proposals
 * are held. Support is new where it came to: whoever is asked something there was not asked before.
 */
export async function moveSupports(
  tx: EntityManager,
  { cityId, from, into }: Way,
  { gained, gone }: SupportsMoved,
  now: Date,
): Promise<void> {
  await tx.query('delete from support where city_id = $1 and proposal_id = $2 and person_id = any($3)', [cityId, from, gone]);
  await tx.query(
    `insert into support (city_id, proposal_id, person_id, given_at) select $1::uuid, $2::uuid, unnest($3::uuid[]), $4
     on conflict do nothing`,
    [cityId, into, gained, now],
  );
  const held = await heldProposal(tx, cityId, into);
  if (held.state === 'published') await openSupportDoor(tx, held, now);
}
