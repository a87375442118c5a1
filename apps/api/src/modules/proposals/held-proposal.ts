import type { CityId, ProposalId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { notFound } from '../../platform/http/problem.js';
import { proposalKey } from './proposal-key.js';
import { ProposalRow } from './proposal.entity.js';

/**
 * The proposal that a neighbour is about to change or to rely on, held until its transaction ends; by reference or id. What the
 * actor may not see is the caller's question (`mayReadProposal`).
 */
export function heldProposal(tx: EntityManager, cityId: CityId, name: string): Promise<ProposalRow> {
  return lockOne(tx, ProposalRow, proposalKey(cityId, name));
}

/** Two proposals, always held in the order of their ids: two who want the same two never wait for each other. */
export async function heldPair(tx: EntityManager, cityId: CityId, names: readonly [string, string]): Promise<[ProposalRow, ProposalRow]> {
  const ids: ProposalId[] = [];
  for (const name of names) ids.push(await idOf(tx, cityId, name));
  const held = new Map<ProposalId, ProposalRow>();
  for (const id of [...new Set(ids)].toSorted((one, other) => (one < other ? -1 : 1)))
    held.set(id, await lockOne(tx, ProposalRow, { cityId, id }));
  return [held.get(ids[0]!)!, held.get(ids[1]!)!];
}

async function idOf(tx: EntityManager, cityId: CityId, name: string): Promise<ProposalId> {
  const found = await tx.findOne(ProposalRow, { where: proposalKey(cityId, name), select: { id: true } });
  return found?.id ?? notFound();
}
