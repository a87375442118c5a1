import type { CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { IndicatorDefinitionRow } from '../indicator-definition.entity.js';

export type DefinitionFacts = Omit<IndicatorDefinitionRow, 'cityId' | 'definedBy'>;

/** Definitions of a city, the newest version of each code first. */
export function definitionRows(db: DataSource | EntityManager, cityId: CityId, code?: string): Promise<DefinitionFacts[]> {
  return read<DefinitionFacts>(
    db,
    `select code, version, indicator, "right", labels, unit, direction, band, computation, notes, cadence,
            counts_people as "countsPeople", defined_at as "definedAt", because
       from indicator_definition where city_id = $1 and ($2::text is null or code = $2)
      order by code collate "C", version desc`,
    [cityId, code ?? null],
  );
}
