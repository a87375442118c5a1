import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../platform/database/read.js';
import { lineName } from './movable-lines.js';
import { newestFirst } from './version-order.js';

type Db = DataSource | EntityManager;

/** A published version, by what one has to know to name it. */
export interface NamedBudget {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly executedThrough: string | null;
  readonly publishedAt: Date;
}

/** Versions from which can be read what became of a promise: the budget as it was changed, or as it was carried out. */
export const laterStatuses = ['adjusted', 'executed', 'audited'] as const satisfies readonly BudgetStatus[];

const named = `v.id, v.fiscal_year as "fiscalYear", v.status, v.executed_through::text as "executedThrough", v.published_at as "publishedAt"`;

export function namedBudget(db: Db, cityId: CityId, id: BudgetVersionId): Promise<NamedBudget | undefined> {
  return readOne(db, `select ${named} from budget_version v where v.city_id = $1 and v.id = $2`, [cityId, id]);
}

/** What a later budget is later than: a moment, and the version from which changes are counted. */
export interface LaterThan {
  readonly fiscalYear: number;
  readonly after: Date;
  readonly boundToId: BudgetVersionId;
}

/** The newest later budget of a year that was published after a moment: an executed one before one that was only adjusted. */
export function laterBudget(db: Db, cityId: CityId, { fiscalYear, after, boundToId }: LaterThan): Promise<NamedBudget | undefined> {
  return readOne(
    db,
    `select ${named} from budget_version v
      where v.city_id = $1 and v.fiscal_year = $2 and v.published_at > $3 and v.status = any($4) and v.id <> $5
      order by v.status <> 'adjusted' desc, ${newestFirst('v')}, v.id desc limit 1`,
    [cityId, fiscalYear, after, laterStatuses, boundToId],
  );
}

/** What one line holds in one version, in minor units of its currency. */
export interface HeldByLine {
  readonly name: string;
  /** As last adjusted. */
  readonly planned: bigint;
  /** What was spent; null where the version does not say. */
  readonly executed: bigint | null;
}

export async function heldByLines(
  db: Db,
  cityId: CityId,
  versionId: BudgetVersionId,
  codes: readonly LineCode[],
): Promise<ReadonlyMap<LineCode, HeldByLine>> {
  const rows = await read<{ code: LineCode; name: string; planned: string; executed: string | null }>(
    db,
    `select l.code, ${lineName('l')} as name, coalesce(l.final_minor, l.initial_minor) as planned, l.executed_minor as executed
       from budget_line l where l.city_id = $1 and l.version_id = $2 and l.code = any($3)`,
    [cityId, versionId, codes],
  );
  return new Map(
    rows.map(({ code, name, planned, executed }) => [
      code,
      { name, planned: BigInt(planned), executed: executed === null ? null : BigInt(executed) },
    ]),
  );
}
