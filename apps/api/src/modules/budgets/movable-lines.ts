import type { BudgetVersionId, CityId, LineCode } from '@madang/basics';
import type { BudgetLine, Direction } from '@madang/budget';
import type { Currency, Money } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../platform/database/read.js';
import { classifiedLines } from './classification/classified-lines.js';
import { newestFirst } from './version-order.js';

export interface LatestVersion {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly currency: Currency;
}

/** The newest published budget: of the latest year, the version published last. New proposals are bound to it. */
export function latestVersion(tx: EntityManager | DataSource, cityId: CityId): Promise<LatestVersion | undefined> {
  return readOne(
    tx,
    `select id, fiscal_year as "fiscalYear", currency from budget_version
      where city_id = $1 order by fiscal_year desc, ${newestFirst('budget_version')} limit 1`,
    [cityId],
  );
}

/** A line as a reallocation sees it: what it holds, and what of it is bound. */
export type LineForMoves = Pick<BudgetLine, 'code' | 'direction' | 'elimination' | 'initial' | 'final' | 'committed' | 'earmarked'> & {
  readonly name: string;
  /** Which rights it serves: a COFOG group, or the city's own weights; see `servingOf`. */
  readonly serving: string | null;
};

interface Row {
  readonly code: LineCode;
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly name: string;
  readonly serving: string | null;
  readonly currency: Currency;
  readonly initial: string;
  readonly final: string | null;
  readonly committed: string | null;
  readonly earmarked: string | null;
}

/** A line by its purpose and its kind, as people tell lines apart: neither "Staff" nor "Libraries" alone is one line. */
export function lineName(alias: string): string {
  const parts = `concat_ws(' · ', ${alias}.programme_name, coalesce(${alias}.economic_name, ${alias}.chapter_name))`;
  return `coalesce(nullif(${parts}, ''), ${alias}.code)`;
}

export async function movableLines(
  tx: EntityManager | DataSource,
  cityId: CityId,
  versionId: BudgetVersionId,
  codes: readonly LineCode[],
): Promise<ReadonlyMap<LineCode, LineForMoves>> {
  const rows = await read<Row>(
    tx,
    `select l.code, l.direction, l.elimination, ${lineName('l')} as name, coalesce(l.weights, l.cofog_group) as serving,
            v.currency, l.initial_minor as initial, l.final_minor as final, l.committed_minor as committed, l.earmarked_minor as earmarked
       from ${classifiedLines} l join budget_version v on v.city_id = l.city_id and v.id = l.version_id
      where l.city_id = $1 and l.version_id = $2 and l.code = any($3)`,
    [cityId, versionId, codes],
  );
  return new Map(rows.map((row) => [row.code, toLine(row)]));
}

function toLine({ currency, initial, final, committed, earmarked, ...rest }: Row): LineForMoves {
  const amount = (minor: string): Money => ({ minor: BigInt(minor), currency });
  const optional = (minor: string | null) => (minor === null ? undefined : amount(minor));
  return { ...rest, initial: amount(initial), final: optional(final), committed: optional(committed), earmarked: optional(earmarked) };
}
