import type { CityId } from '@madang/basics';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import type { SeriesDirection, SeriesUnit } from '@madang/contracts/indicators';
import type { IndicatorCode, RightCode } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { shownValues } from './shown-values.js';

/** A city's indicator as it is defined now, with every figure counted under that definition. */
export interface IndicatorSeries {
  readonly code: string;
  readonly version: number;
  /** The indicator of the common catalogue that it is; null for one of the city's own. */
  readonly indicator: IndicatorCode | null;
  readonly right: RightCode | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly unit: SeriesUnit;
  readonly direction: SeriesDirection;
  /** Where the direction is `target`: between what it is best, as decimals. */
  readonly band: readonly [string, string] | null;
  readonly countsPeople: boolean;
  /** Oldest year first, those without a year before them; a hidden one has no numbers, as for everybody else. */
  readonly values: readonly IndicatorValueView[];
}

/** The figures of a city for its neighbours: all, or those of one code. What is hidden in public is hidden here, too. */
export async function indicatorSeries(db: DataSource | EntityManager, cityId: CityId, code?: string): Promise<IndicatorSeries[]> {
  const definitions = await read<Omit<IndicatorSeries, 'values'>>(
    db,
    `select distinct on (d.code collate "C") d.code, d.version, d.indicator, d."right", d.labels, d.unit, d.direction, d.band,
            d.counts_people as "countsPeople"
       from indicator_definition d
      where d.city_id = $1 and ($2::text is null or d.code = $2)
      order by d.code collate "C", d.version desc`,
    [cityId, code ?? null],
  );
  const values = await shownValues(db, cityId, code === undefined ? {} : { code });
  const ofDefinition = new Map(definitions.map((one): [string, IndicatorValueView[]] => [`${one.code} ${one.version}`, []]));
  for (const value of values) ofDefinition.get(`${value.code} ${value.version}`)?.push(value);
  return definitions.map((one) => ({ ...one, values: ofDefinition.get(`${one.code} ${one.version}`)! }));
}
