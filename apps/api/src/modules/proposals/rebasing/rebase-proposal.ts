import { rebaseMoves } from '@madang/budget';
import { proposalCan } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { publish } from '../../../platform/events/publish.js';
import { latestVersion, movableLines, type LatestVersion } from '../../budgets/index.js';
import { movesOf, versionById } from '../checks/bound-moves.js';
import { ProposalRow } from '../proposal.entity.js';
import { proposalRebased } from './rebasing.events.js';
import { RebasingRow } from './rebasing.entity.js';

/**
 * Holds a proposal that nobody has answered against the newest budget. Where all of its amounts still stand it follows at
 * once; otherwise its author is asked, and until then it stays on the budget that it was written for. The caller holds the
 * row; done twice is done once.
 */
export async function rebaseProposal(tx: EntityManager, held: ProposalRow, now: Date): Promise<void> {
  const { cityId, id, budgetVersionId } = held;
  const newest = await latestVersion(tx, cityId);
  if (!newest || budgetVersionId === null || newest.id === budgetVersionId || !proposalCan('rebase', held)) return;
  if (await tx.existsBy(RebasingRow, { cityId, proposalId: id, toVersionId: newest.id })) return;
  const from = await versionById(tx, cityId, budgetVersionId);
  const { follows, moves } = await heldAgainst(tx, held, from, newest);
  const outcome = follows ? 'followed' : 'asked';
  await tx.insert(RebasingRow, {
    cityId,
    proposalId: id,
    fromVersionId: from.id,
    toVersionId: newest.id,
    outcome,
    moves: moves.map(({ line, delta, obstacle }) => ({ line, minor: delta.minor.toString(), obstacle })),
    at: now,
    chosenAt: null,
  });
  if (follows) await tx.update(ProposalRow, { cityId, id }, { budgetVersionId: newest.id });
  const by = { cityId, personId: null, role: 'system' } as const;
  await publish(tx, proposalRebased(id, { outcome, fromYear: from.fiscalYear, toYear: newest.fiscalYear }, by, now));
}

async function heldAgainst(tx: EntityManager, held: ProposalRow, from: LatestVersion, newest: LatestVersion) {
  const moves = await movesOf(tx, held, from.currency);
  const codes = moves.map(({ line }) => line);
  const before = await movableLines(tx, held.cityId, from.id, codes);
  const after = await movableLines(tx, held.cityId, newest.id, codes);
  return rebaseMoves(moves, before, after);
}
