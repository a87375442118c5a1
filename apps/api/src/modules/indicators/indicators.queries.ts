import { Injectable } from '@nestjs/common';
import type { DistrictIndicatorView } from '@madang/contracts/districts';
import type { IndicatorListView, IndicatorsFilter, IndicatorTableView, IndicatorView } from '@madang/contracts/indicators';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../platform/access/actor.js';
import { read } from '../../platform/database/read.js';

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

  private series(city: CityContext, right?: string): Promise<IndicatorView[]> {
    return read<IndicatorView>(
      this.db,
      `select code, indicator, "right", labels, unit, direction, year, source, notes from indicator_series
        where city_id = $1 and ($2::text is null or "right" = $2) order by code collate "C"`,
      [city.id, right ?? null],
    );
  }

  private values(city: CityContext): Promise<ValueRow[]> {
    return read<ValueRow>(
      this.db,
      `with newest as (
         select v.*, rank() over (partition by v.code order by v.year desc nulls last) as age from indicator_value v
          where v.city_id = $1 and v.district_code is not null and v.group_code is null and v.replaced_at is null)
       select v.code, v.district_code as district, d.name, v.value::text as value, (count(*) over (partition by v.code))::int as of,
              case when s.direction <> 'none' then
                (rank() over (partition by v.code order by case s.direction when 'up' then v.value when 'down' then -v.value end))::int
              end as place
         from newest v
         join indicator_series s on s.city_id = v.city_id and s.code = v.code
         join district d on d.city_id = v.city_id and d.code = v.district_code
        where v.age = 1 and v.value is not null
        order by v.code collate "C", place, v.district_code collate "C"`,
      [city.id],
    );
  }
}
