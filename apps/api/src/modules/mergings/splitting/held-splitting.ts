import type { CityId, SplittingId } from '@madang/basics';
import type { ProposalPart } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { lockOne } from '../../../platform/database/lock-one.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { heldProposal, storedMoves, type HeldProposal } from '../../proposals/index.js';
import { SplittingRow, type StoredPart } from './splitting.entity.js';

export interface HeldSplitting {
  readonly proposal: HeldProposal;
  readonly splitting: SplittingRow;
}

/** A splitting and its proposal; the proposal is held first, as everywhere. */
export async function heldSplitting(tx: EntityManager, cityId: CityId, id: string): Promise<HeldSplitting> {
  if (!isUuid(id)) notFound();
  const key = { cityId, id: id as SplittingId };
  const found = (await tx.findOneBy(SplittingRow, key)) ?? notFound();
  const proposal = await heldProposal(tx, cityId, found.proposalId);
  return { proposal, splitting: await lockOne(tx, SplittingRow, key) };
}

export function partOf({ text, moves }: StoredPart): ProposalPart {
  return { text, moves: storedMoves(moves) };
}
