import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import type { MoveView } from '@madang/contracts/moves';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { movableLines } from '../../budgets/index.js';
import type { StoredMove } from './stored-move.js';

export interface BoundMoves {
  readonly budgetVersionId: BudgetVersionId | null;
  readonly currency: Currency | null;
  readonly moves: readonly StoredMove[];
}

/**
 * Moves as a page shows them, each line by the name that it has in the budget they are bound to. Each budget is asked once, however
 * many lists of moves are bound to it.
 */
export async function nameMoves(
  db: DataSource | EntityManager,
  cityId: CityId,
  lists: readonly BoundMoves[],
): Promise<(list: BoundMoves) => MoveView[]> {
  const codes = new Map<BudgetVersionId, Set<LineCode>>();
  for (const { budgetVersionId, currency, moves } of lists) {
    if (budgetVersionId === null || currency === null) continue;
    const known = codes.get(budgetVersionId) ?? new Set<LineCode>();
    codes.set(budgetVersionId, known);
    for (const { line } of moves) known.add(line);
  }
  const names = new Map<BudgetVersionId, Awaited<ReturnType<typeof movableLines>>>();
  for (const [version, some] of codes) if (some.size > 0) names.set(version, await movableLines(db, cityId, version, [...some]));
  return ({ budgetVersionId, currency, moves }) => {
    if (budgetVersionId === null || currency === null) return [];
    const lines = names.get(budgetVersionId);
    return moves.map(({ line, minor }) => ({ line, name: lines?.get(line)?.name ?? null, delta: { minor, currency } }));
  };
}

/** The same for a single list. */
export async function namedMoves(
  db: DataSource | EntityManager,
  cityId: CityId,
  budget: Omit<BoundMoves, 'moves'>,
  moves: readonly StoredMove[],
): Promise<MoveView[]> {
  const list = { budgetVersionId: budget.budgetVersionId, currency: budget.currency, moves };
  return (await nameMoves(db, cityId, [list]))(list);
}
