import { suppressSmallNumbers, type Cell } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { IndicatorDefinitionRow } from '../indicator-definition.entity.js';

type Defined = Pick<IndicatorDefinitionRow, 'cityId' | 'code' | 'version' | 'countsPeople'>;

interface StandingRow extends Cell {
  readonly id: string;
  readonly year: number | null;
  readonly suppressed: boolean;
}

/** Works out anew which figures of a definition are not told, year by year. The definition is held by whoever calls. */
export async function hideSmallNumbers(tx: EntityManager, defined: Defined): Promise<void> {
  const rows = await standing(tx, defined);
  for (const year of new Set(rows.map((row) => row.year))) {
    const ofYear = rows.filter((row) => row.year === year);
    const hide = defined.countsPeople ? suppressSmallNumbers(ofYear) : ofYear.map(() => false);
    const changed = (to: boolean) => ofYear.filter((row, at) => row.suppressed !== to && hide[at] === to).map(({ id }) => id);
    await mark(tx, defined, changed(true), true);
    await mark(tx, defined, changed(false), false);
  }
}

function standing(tx: EntityManager, { cityId, code, version }: Defined): Promise<StandingRow[]> {
  return read<StandingRow>(
    tx,
    `select id, year, group_code as "group", district_code as district, numerator::text as numerator, denominator::text as denominator,
            sample_size as "sampleSize", hidden, suppressed
       from indicator_value where city_id = $1 and code = $2 and version = $3 and replaced_at is null order by cell collate "C"`,
    [cityId, code, version],
  );
}

async function mark(tx: EntityManager, { cityId }: Defined, ids: readonly string[], suppressed: boolean): Promise<void> {
  if (ids.length > 0)
    await tx.query('update indicator_value set suppressed = $3 where city_id = $1 and id = any($2)', [cityId, ids, suppressed]);
}
