import type { CityId } from '@madang/basics';
import type { EarlierValueView } from '@madang/contracts/indicator-values';
import { mayShowEarlier, type Counts } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { isHidden } from '../values/shown-values.js';

interface Of {
  readonly code: string;
  readonly version: number;
  readonly countsPeople: boolean;
}

interface CorrectedRow extends Omit<EarlierValueView, 'recordedAt' | 'replacedAt'> {
  readonly recordedAt: Date;
  readonly replacedAt: Date;
  readonly before: Counts;
  readonly after: Counts;
  /** Whether the old figure or the one in its place is not told. */
  readonly hidden: boolean;
}

/** What was corrected, the newest first. Two figures that differ by a few people would tell of these few. */
export async function corrections(db: DataSource, cityId: CityId, { code, version, countsPeople }: Of): Promise<EarlierValueView[]> {
  const rows = await read<CorrectedRow>(
    db,
    `select o.year, o.group_code as "group", o.district_code as district, o.value::text as value, o.source, o.replaced_because as because,
            o.recorded_at as "recordedAt", o.replaced_at as "replacedAt", ${counts('o')} as before, ${counts('v')} as after,
            (o.hidden or o.suppressed or o.value is null or ${isHidden}) as hidden
       from indicator_value o
       join indicator_value v on v.city_id = o.city_id and v.id = o.replaced_by
      where o.city_id = $1 and o.code = $2 and o.version = $3 and o.replaced_at is not null
      order by o.replaced_at desc, o.id`,
    [cityId, code, version],
  );
  return rows.map(({ value, before, after, hidden, recordedAt, replacedAt, year, group, district, source, because }) => ({
    year,
    group,
    district,
    value: !hidden && (!countsPeople || mayShowEarlier(before, after)) ? value : null,
    source,
    recordedAt: recordedAt.toISOString(),
    replacedAt: replacedAt.toISOString(),
    because,
  }));
}

function counts(table: string): string {
  return `json_build_object('numerator', ${table}.numerator::text, 'denominator', ${table}.denominator::text, 'sampleSize', ${table}.sample_size)`;
}
