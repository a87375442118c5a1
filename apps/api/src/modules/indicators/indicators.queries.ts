import { Injectable } from '@nestjs/common';
import type { DistrictIndicatorView } from '@madang/contracts/districts';
import type { IndicatorListView, IndicatorsFilter, IndicatorTableView, IndicatorView } from '@madang/contracts/indicators';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../platform/access/actor.js';
import { read } from '../../platform/database/read.js';
import { isHidden } from './values/shown-values.js';

interface ValueRow {
  readonly code: string;
  readonly district: string;
  readonly name: string;
  readonly value: string;
  readonly place: number | null;
  readonly of: number;
}

@Injectable()
export class IndicatorsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every indicator of a city, or those of one right, with the worst-off district first. */
  async list(city: CityContext, { right }: IndicatorsFilter = {}): Promise<IndicatorListView> {
    const series = await this.series(city, right);
    const values = await this.values(city);
    const ofSeries = (code: string) =>
      values.filter((row) => row.code === code).map(({ district, name, value, place }) => ({ district, name, value, place }));
    return { items: series.map((one): IndicatorTableView => ({ ...one, values: ofSeries(one.code) })) };
  }

  /** What is known of one district; where it is worse off than others comes first, what has no better or worse last. */
  async ofDistrict(city: CityContext, district: string): Promise<DistrictIndicatorView[]> {
    const series = new Map((await this.series(city)).map((one) => [one.code, one]));
    const values = (await this.values(city)).filter((value) => value.district === district);
    return values
      .map(({ code, value, place, of }) => ({ ...series.get(code)!, value, place, of }))
      .toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || (one.code < other.code ? -1 : 1));
  }

  /** Every indicator with figures by district: those of the newest year told, counted as it is defined now. */
  private series(city: CityContext, right?: string): Promise<IndicatorView[]> {
    return read<IndicatorView>(
      this.db,
      `select s.code, s.indicator, s."right", s.labels, s.unit, s.direction, s.notes, min(v.year) as year,
              string_agg(distinct v.source, '; ') as source
         from ${newestDefinitions} s ${withDistricts}
        where ($2::text is null or s."right" = $2)
        group by s.code, s.indicator, s."right", s.labels, s.unit, s.direction, s.notes order by s.code collate "C"`,
      [city.id, right ?? null],
    );
  }

  private values(city: CityContext): Promise<ValueRow[]> {
    return read<ValueRow>(
      this.db,
      `select v.code, v.district_code as district, d.name, v.value::text as value, (count(*) over (partition by v.code))::int as of,
              case when s.direction <> 'none' then (rank() over (partition by v.code order by ${fromWorst}))::int end as place
         from ${newestDefinitions} s ${withDistricts}
         join district d on d.city_id = v.city_id and d.code = v.district_code
        order by v.code collate "C", place, v.district_code collate "C"`,
      [city.id],
    );
  }
}

const newestDefinitions = `(select distinct on (code) * from indicator_definition where city_id = $1 order by code, version desc)`;

/** Figures of everybody in a district, of the newest year of which any is told. Years are never mixed. */
const withDistricts = `join lateral (
    select v.*, dense_rank() over (order by v.year desc nulls last) as age from indicator_value v
     where v.city_id = s.city_id and v.code = s.code and v.version = s.version and v.replaced_at is null and v.group_code is null
       and v.district_code is not null and not ${isHidden}) v on v.age = 1`;

const fromWorst = `case s.direction when 'up' then v.value when 'down' then -v.value
  else -greatest(s.band[1]::numeric - v.value, v.value - s.band[2]::numeric, 0) end`;
