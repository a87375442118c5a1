import type { CityId } from '@madang/basics';
import {
  countsPeople,
  indicators,
  indicatorUnits,
  knownThings,
  type IndicatorLimits,
  type IndicatorUnit,
  type KnownThings,
} from '@madang/rights';
import type { SeriesUnit } from '@madang/contracts/indicators';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { priorityGroups } from '../../cities/index.js';

interface DefinedRow {
  readonly code: string;
  readonly unit: SeriesUnit;
  readonly countsPeople: boolean;
}

/** What a file of figures may name in this city: its own indicators and those of the catalogue, its groups and its districts. */
export async function knownInCity(db: DataSource | EntityManager, cityId: CityId): Promise<KnownThings> {
  const defined = await read<DefinedRow>(
    db,
    `select distinct on (code) code, unit, counts_people as "countsPeople" from indicator_definition where city_id = $1 order by code, version desc`,
    [cityId],
  );
  const districts = await read<{ code: string; name: string }>(db, 'select code, name from district where city_id = $1', [cityId]);
  const groups = await priorityGroups(db, cityId);
  return knownThings({
    indicators: new Map([
      ...indicators.map((one) => [one.code, limitsOf(one.unit, countsPeople(one))] as const),
      ...defined.map((one) => [one.code, limitsOf(one.unit, one.countsPeople)] as const),
    ]),
    groups: groups.map(({ code, names }) => ({ code, names: Object.values(names) })),
    districts: districts.map(({ code, name }) => ({ code, names: [name] })),
  });
}

const surveyScore = { min: 0, max: 10 };

function limitsOf(unit: SeriesUnit, ofPeople: boolean): IndicatorLimits {
  const { min, max } = unit === 'score_0_10' ? surveyScore : indicatorUnits[unit satisfies IndicatorUnit];
  return { min, max, countsPeople: ofPeople };
}
