import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { authorsOf, type Authors } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read, readOne } from '../../platform/database/read.js';
import { Problem } from '../../platform/http/problem.js';

type Backed = Authors & { readonly cityId: CityId; readonly id: ProposalId };

/** Those who backed it when the question was put and still do, its authors not counted. */
export async function stillAsked(tx: EntityManager, proposal: Backed, askedAt: Date): Promise<ReadonlySet<PersonId>> {
  const rows = await read<{ id: PersonId }>(
    tx,
    `select person_id as id from support
      where city_id = $1 and proposal_id = $2 and given_at <= $3 and person_id <> all($4::uuid[])`,
    [proposal.cityId, proposal.id, askedAt, authorsOf(proposal)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** One question at a time: two answers about one proposal could contradict each other. */
export async function refuseWhileOneIsAsked(tx: EntityManager, cityId: CityId, ids: readonly ProposalId[]): Promise<void> {
  const found = await readOne<{ asked: boolean }>(
    tx,
    `select exists (select 1 from merging where city_id = $1 and state = 'asked' and (from_id = any($2) or into_id = any($2)))
         or exists (select 1 from splitting where city_id = $1 and state = 'asked' and proposal_id = any($2)) as asked`,
    [cityId, ids],
  );
  if (found!.asked) throw new Problem('merging/one-is-asked');
}
