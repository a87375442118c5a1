import type { BudgetVersionId, CityId, LineCode, ProposalId } from '@madang/basics';
import { checkReallocation, type Move } from '@madang/budget';
import type { ProposalBody } from '@madang/contracts/proposals';
import { fromWire } from '@madang/contracts/wire';
import type { EntityManager } from 'typeorm';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { latestVersion, movableLines } from '../../budgets/index.js';
import { ProposalRow } from '../proposal.entity.js';
import { MoveRow } from './move.entity.js';

export interface BoundMoves {
  readonly budgetVersionId: BudgetVersionId | null;
  readonly moves: readonly Move[];
}

/**
 * Ties the moves of a proposal to the newest published budget: they must balance to the unit and never take more than a
 * line holds. A draft without moves is tied to nothing yet.
 */
export async function bindMoves(
  tx: EntityManager,
  cityId: CityId,
  { kind, moves }: Pick<ProposalBody, 'kind' | 'moves'>,
): Promise<BoundMoves> {
  if (kind !== 'reallocation' || moves.length === 0) return { budgetVersionId: null, moves: [] };
  const version = await latestVersion(tx, cityId);
  if (!version) throw new Problem('proposal/no-budget');
  return bindMovesTo(tx, cityId, version.id, moves);
}

/** Ties moves to one published budget by the same rules. */
export async function bindMovesTo(
  tx: EntityManager,
  cityId: CityId,
  budgetVersionId: BudgetVersionId,
  moves: ProposalBody['moves'],
): Promise<BoundMoves> {
  const wanted = moves.map(({ line, delta }) => ({ line: line as LineCode, delta: fromWire(delta) }));
  const lines = await movableLines(
    tx,
    cityId,
    budgetVersionId,
    wanted.map(({ line }) => line),
  );
  const reallocation = orThrow(checkReallocation(wanted, lines));
  return { budgetVersionId, moves: reallocation.moves };
}

/** What is taken altogether, in minor units. */
export function amountOf(moves: readonly Move[]): bigint {
  return moves.reduce((sum, { delta }) => (delta.minor < 0n ? sum - delta.minor : sum), 0n);
}

export async function saveMoves(
  tx: EntityManager,
  key: { readonly cityId: CityId; readonly proposalId: ProposalId },
  moves: readonly Move[],
): Promise<void> {
  await tx.delete(MoveRow, key);
  await tx.update(ProposalRow, { cityId: key.cityId, id: key.proposalId }, { amountMinor: amountOf(moves) });
  if (moves.length === 0) return;
  await tx.insert(
    MoveRow,
    moves.map(({ line, delta }, position) => ({ ...key, position, lineCode: line, deltaMinor: delta.minor })),
  );
}
