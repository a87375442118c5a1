import type { BudgetVersionId, CityId } from '@madang/basics';
import type { RunReason } from '@madang/contracts/checks';
import type { CheckId } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { newestFirst } from '../../budgets/index.js';

export const runChecksTask = 'run-checks';

interface Asked {
  readonly cityId: CityId;
  readonly reason: RunReason;
  readonly checks?: readonly CheckId[];
}

/** Queues the checks of one version in the caller's transaction; asked twice before they begin, they run once. */
export async function askForChecks(tx: EntityManager, asked: Asked & { readonly versionId: BudgetVersionId }): Promise<void> {
  await addJob(tx, runChecksTask, { ...asked }, [runChecksTask, asked.versionId, ...(asked.checks ?? [])].join(':'));
}

/**
 * The same for the newest version of every year, or of the years after one: what is read today is judged by what holds today, and
 * a year is compared with the one before it. Earlier findings stay.
 */
export async function askForChecksAnew(tx: EntityManager, asked: Asked, after: number = -Infinity): Promise<void> {
  const versions = await read<{ id: BudgetVersionId; year: number }>(
    tx,
    `select distinct on (fiscal_year) id, fiscal_year as year from budget_version where city_id = $1
      order by fiscal_year, ${newestFirst('budget_version')}, id desc`,
    [asked.cityId],
  );
  for (const { id, year } of versions) if (year > after) await askForChecks(tx, { ...asked, versionId: id });
}
