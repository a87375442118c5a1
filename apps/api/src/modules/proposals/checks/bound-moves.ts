import type { BudgetVersionId, CityId, LineCode, ProposalId } from '@madang/basics';
import type { Move } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import type { LatestVersion } from '../../budgets/index.js';

/** The published version that a proposal is bound to. */
export async function versionById(db: DataSource | EntityManager, cityId: CityId, id: BudgetVersionId): Promise<LatestVersion> {
  const version = await readOne<LatestVersion>(
    db,
    'select id, fiscal_year as "fiscalYear", currency from budget_version where city_id = $1 and id = $2',
    [cityId, id],
  );
  return version ?? notFound();
}

/** The moves of a proposal, in the order in which the author made them. */
export async function movesOf(
  db: DataSource | EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
  currency: Currency,
): Promise<Move[]> {
  const rows = await read<{ line: LineCode; minor: string }>(
    db,
    'select line_code as line, delta_minor as minor from move where city_id = $1 and proposal_id = $2 order by position',
    [cityId, id],
  );
  return rows.map(({ line, minor }) => ({ line, delta: { minor: BigInt(minor), currency } }));
}
