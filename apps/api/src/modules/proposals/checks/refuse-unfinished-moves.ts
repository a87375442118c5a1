import type { EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import type { ProposalRow } from '../proposal.entity.js';
import { movesOf, versionById } from './bound-moves.js';
import { asksWhoWouldLose, checkMoves } from './check-moves.js';

/**
 * What a reallocation needs before it is handed in: moves, and, where a right would fall below last year in real terms, a text on
 * who would lose. Money that is not free stops nobody: a city could call every line committed, so it owes the proof.
 */
export async function refuseUnfinishedMoves(tx: EntityManager, proposal: ProposalRow): Promise<void> {
  const { cityId, kind, budgetVersionId, whoWouldLose } = proposal;
  if (kind !== 'reallocation') return;
  if (budgetVersionId === null) throw new Problem('proposal/moves-missing');
  const version = await versionById(tx, cityId, budgetVersionId);
  const checks = await checkMoves(tx, cityId, version, await movesOf(tx, proposal, version.currency));
  if (asksWhoWouldLose(checks) && !whoWouldLose?.trim())
    throw new Problem('proposal/who-would-lose-missing', { losing: checks.effect?.losing ?? [] });
}
