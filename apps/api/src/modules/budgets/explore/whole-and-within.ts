import type { AmountTotals, Dimension, Direction } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import type { BudgetContext } from './budget-context.js';
import { partSumsSql } from './dimension-sql.js';
import type { Part } from './parts.js';
import { readSums } from './remembered-sums.js';
import { sourceFor } from './sources.js';
import { less, noTotals, totalsFrom, type SumRow } from './sums.js';

export interface WholeAndWithin {
  /** The whole direction, consolidated: what shares are shares of. */
  readonly whole: AmountTotals;
  readonly gross: AmountTotals;
  readonly eliminations: AmountTotals;
}

/** The totals of a direction, and of the part of it that a reader stands in; `by` is what it is about to be divided by. */
export async function wholeAndWithin(
  db: DataSource | EntityManager,
  context: BudgetContext,
  direction: Direction,
  { parts, by }: { readonly parts: readonly Part[]; readonly by?: Dimension },
): Promise<WholeAndWithin> {
  const { currency } = context.version;
  const [whole, within] = await Promise.all([
    partSums(db, context, direction, { dimension: 'whole', key: '' }),
    parts.length === 0
      ? undefined
      : parts.length === 1
        ? partSums(db, context, direction, parts[0]!)
        : sumsWithin(db, context, direction, { parts, ...(by && { by }) }),
  ]);
  const sum = (rows: readonly SidedSum[], elimination: boolean): AmountTotals => {
    const row = rows.find((one) => one.elimination === elimination);
    return row ? totalsFrom(row, currency) : noTotals(currency);
  };
  const inside = within ?? whole;
  return { whole: less(sum(whole, false), sum(whole, true)), gross: sum(inside, false), eliminations: sum(inside, true) };
}

type SidedSum = SumRow & { readonly elimination: boolean };

function partSums(
  db: DataSource | EntityManager,
  context: BudgetContext,
  direction: Direction,
  { dimension, key }: { readonly dimension: Dimension | 'whole'; readonly key: string },
): Promise<readonly SidedSum[]> {
  return readSums<SidedSum>(
    db,
    context,
    `select p.elimination, ${partSumsSql} from budget_part p
      where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = $4 and p.key = $5`,
    [context.cityId, context.version.id, direction, dimension, key],
  );
}

function sumsWithin(
  db: DataSource | EntityManager,
  context: BudgetContext,
  direction: Direction,
  { parts, by }: { readonly parts: readonly Part[]; readonly by?: Dimension },
): Promise<readonly SidedSum[]> {
  const source = sourceFor([...parts.map(({ dimension }) => dimension), ...(by ? [by] : [])]);
  const parameters: unknown[] = [context.cityId, context.version.id, direction];
  const inside = source.within(parts, parameters);
  return source.read<SidedSum>(
    db,
    context,
    `select l.elimination, ${source.sums} from ${source.from}
      where l.city_id = $1 and l.version_id = $2 and ${source.condition} and l.direction = $3 and ${inside} group by 1`,
    parameters,
  );
}
