import type { BudgetVersionId, CityId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../../platform/database/read.js';
import { notFound, Problem } from '../../../../platform/http/problem.js';

export interface CorrectedVersion {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  /** Where it stands among the versions of its year. */
  readonly standsAt: Date;
  /** The version that was published in its place, if one was. */
  readonly correctedBy: BudgetVersionId | null;
}

/** A published version that somebody corrects. What is corrected already is corrected by its newest correction. */
export async function versionToCorrect(db: DataSource | EntityManager, cityId: CityId, id: BudgetVersionId): Promise<CorrectedVersion> {
  const version = await readOne<CorrectedVersion>(
    db,
    `select v.id, v.fiscal_year as "fiscalYear", v.status, coalesce(v.stands_at, v.published_at) as "standsAt", later.id as "correctedBy"
       from budget_version v left join budget_version later on later.city_id = v.city_id and later.corrects_id = v.id
      where v.city_id = $1 and v.id = $2`,
    [cityId, id],
  );
  if (!version) return notFound();
  if (version.correctedBy !== null) throw new Problem('budget/already-corrected', { by: version.correctedBy });
  return version;
}

interface Cover {
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
}

/** Residents would otherwise look in vain for the year that was corrected. */
export function refuseAnotherBudget(corrected: Cover, { fiscalYear, status }: Cover): void {
  if (corrected.fiscalYear !== fiscalYear || corrected.status !== status)
    throw new Problem('budget/correction-of-another-budget', { fiscalYear: corrected.fiscalYear, status: corrected.status });
}
