import type { BudgetVersionId, CityId } from '@madang/basics';
import type { MoveView } from '@madang/contracts/moves';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { movableLines } from '../../budgets/index.js';
import type { StoredMove } from './stored-move.js';

/** Moves as a page shows them, each line by the name that it has in the budget they are bound to. */
export async function namedMoves(
  db: DataSource | EntityManager,
  cityId: CityId,
  budget: { readonly budgetVersionId: BudgetVersionId | null; readonly currency: Currency | null },
  moves: readonly StoredMove[],
): Promise<MoveView[]> {
  const { budgetVersionId, currency } = budget;
  if (budgetVersionId === null || currency === null || moves.length === 0) return [];
  const codes = moves.map(({ line }) => line);
  const lines = await movableLines(db, cityId, budgetVersionId, codes);
  return moves.map(({ line, minor }) => ({ line, name: lines.get(line)?.name ?? null, delta: { minor, currency } }));
}
