import { effectByRight, servingOf, weightsOfLine, type RightCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { movableLines } from '../../budgets/index.js';
import type { ProposalRow } from '../proposal.entity.js';
import { movesOf, versionById } from './bound-moves.js';

/** The rights that the money of a proposal touches, the greatest loss first; none where no money moves. */
export async function touchedRights(
  tx: EntityManager | DataSource,
  proposal: Pick<ProposalRow, 'cityId' | 'id' | 'budgetVersionId'>,
): Promise<RightCode[]> {
  const { cityId, budgetVersionId } = proposal;
  if (budgetVersionId === null) return [];
  const { currency } = await versionById(tx, cityId, budgetVersionId);
  const moves = await movesOf(tx, proposal, currency);
  const lines = await movableLines(
    tx,
    cityId,
    budgetVersionId,
    moves.map(({ line }) => line),
  );
  const weighted = moves.map(({ line, delta }) => ({ delta, weights: weightsOfLine(servingOf(lines.get(line)?.serving)) }));
  return effectByRight(weighted, currency).byRight.map(({ right }) => right);
}
