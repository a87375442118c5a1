import type { AmountTotals, Direction } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';
import { sumsSql } from './dimension-sql.js';
import { withinSql, type Part } from './parts.js';
import { less, noTotals, totalsFrom, type SumRow } from './sums.js';

export interface WholeAndWithin {
  /** The whole direction, consolidated: what shares are shares of. */
  readonly whole: AmountTotals;
  readonly gross: AmountTotals;
  readonly eliminations: AmountTotals;
}

/** The totals of a direction, and of the part of it that a reader stands in. */
export async function wholeAndWithin(
  db: DataSource | EntityManager,
  { cityId, version }: BudgetContext,
  direction: Direction,
  parts: readonly Part[],
): Promise<WholeAndWithin> {
  const parameters: unknown[] = [cityId, version.id, direction];
  const inside = withinSql(parts, parameters);
  const rows = await read<SumRow & { elimination: boolean; inside: boolean }>(
    db,
    `select l.elimination, (${inside}) as inside, ${sumsSql}
       from budget_line l where l.city_id = $1 and l.version_id = $2 and l.direction = $3 group by 1, 2`,
    parameters,
  );
  const sum = (elimination: boolean, insideOnly: boolean): AmountTotals =>
    rows
      .filter((row) => row.elimination === elimination && (row.inside || !insideOnly))
      .map((row) => totalsFrom(row, version.currency))
      .reduce(together, noTotals(version.currency));
  return { whole: less(sum(false, false), sum(true, false)), gross: sum(false, true), eliminations: sum(true, true) };
}

function together(one: AmountTotals, other: AmountTotals): AmountTotals {
  const { currency } = one.initial;
  const add = (a: bigint, b: bigint) => ({ minor: a + b, currency });
  const executed = one.executed && other.executed ? add(one.executed.minor, other.executed.minor) : (one.executed ?? other.executed);
  return {
    initial: add(one.initial.minor, other.initial.minor),
    final: add(one.final.minor, other.final.minor),
    executed,
    lineCount: one.lineCount + other.lineCount,
    linesWithoutExecuted: one.linesWithoutExecuted + other.linesWithoutExecuted,
  };
}
