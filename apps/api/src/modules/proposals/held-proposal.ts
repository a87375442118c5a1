import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { proposalKey } from './proposal-key.js';
import { ProposalRow } from './proposal.entity.js';

/**
 * The proposal that a neighbour is about to change or to rely on, held until its transaction ends; by reference or id. What the
 * actor may not see is the caller's question (`mayReadProposal`).
 */
export function heldProposal(tx: EntityManager, cityId: CityId, name: string): Promise<ProposalRow> {
  return lockOne(tx, ProposalRow, proposalKey(cityId, name));
}
