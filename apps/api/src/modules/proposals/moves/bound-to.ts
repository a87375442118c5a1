import { ok, type BudgetVersionId, type CityId, type Result } from '@madang/basics';
import { checkReallocation, type Move, type ReallocationRefused } from '@madang/budget';
import type { AmendedMove } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { movableLines } from '../../budgets/index.js';
import { versionById } from '../checks/bound-moves.js';

/** Moves as money of the budget that a proposal is bound to, where they balance and never take more than a line of it holds. */
export async function boundTo(
  tx: EntityManager,
  cityId: CityId,
  budgetVersionId: BudgetVersionId | null,
  moves: readonly AmendedMove[],
): Promise<Result<readonly Move[], ReallocationRefused>> {
  if (budgetVersionId === null) return ok([]);
  const { currency } = await versionById(tx, cityId, budgetVersionId);
  const wanted = moves.map(({ line, minor }): Move => ({ line, delta: { minor, currency } }));
  const lines = await movableLines(
    tx,
    cityId,
    budgetVersionId,
    wanted.map(({ line }) => line),
  );
  const checked = checkReallocation(wanted, lines);
  return checked.ok ? ok(checked.value.moves) : checked;
}
