import type { CityId } from '@madang/basics';
import type { IndicatorValuesFilter, IndicatorValueView } from '@madang/contracts/indicator-values';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';

/** What nobody outside may be told: the figure, and all that it could be worked out from. */
export const isHidden = '(v.hidden or v.suppressed or v.value is null)';

const told = (column: string, name = column, cast = '') => `case when not ${isHidden} then v.${column}${cast} end as "${name}"`;

/** The figures that stand, hidden ones without their numbers; the only way in which figures leave the database. */
export function shownValues(
  db: DataSource | EntityManager,
  cityId: CityId,
  { code, year, group, district }: IndicatorValuesFilter = {},
): Promise<IndicatorValueView[]> {
  return read<IndicatorValueView>(
    db,
    `select v.id, v.code, v.version, v.year, v.group_code as "group", v.district_code as district,
            ${told('value', 'value', '::text')}, ${told('numerator', 'numerator', '::text')},
            ${told('denominator', 'denominator', '::text')}, ${told('sample_size', 'sampleSize')},
            ${isHidden} as hidden, v.quality, v.source, v.source_url as "sourceUrl", v.licence, v.note,
            to_char(v.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt"
       from indicator_value v
      where v.city_id = $1 and v.replaced_at is null and ($2::text is null or v.code = $2) and ($3::int is null or v.year = $3)
        and ($4::text is null or v.group_code = $4) and ($5::text is null or v.district_code = $5)
      order by v.code collate "C", v.version, v.year nulls first, v.group_code collate "C" nulls first,
               v.district_code collate "C" nulls first`,
    [cityId, code ?? null, year ?? null, group ?? null, district ?? null],
  );
}
