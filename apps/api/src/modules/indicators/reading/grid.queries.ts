import { Injectable } from '@nestjs/common';
import type { GridCellView, IndicatorGridView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { indicators, standingOf } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { priorityGroups } from '../../cities/index.js';
import { indicatorSeries } from '../values/indicator-series.js';
import { latestOf } from './latest-of.js';
import { yearIn } from './this-year.js';

@Injectable()
export class GridQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whom the figures overlook. */
  async grid(city: CityContext): Promise<IndicatorGridView> {
    const year = yearIn(city.timeZone, await this.clock.now(this.db));
    const groups = await priorityGroups(this.db, city.id);
    const series = (await indicatorSeries(this.db, city.id)).filter(({ values }) => values.length > 0);
    const touched = new Set(series.map(({ indicator }) => indicator));
    return {
      groups,
      rows: series.map(({ code, right, labels, unit, values }) => ({
        code,
        right,
        labels,
        unit,
        cells: groups.map((group) => cellView(group.code, values, year)),
      })),
      untouched: indicators.filter(({ code }) => !touched.has(code)).length,
    };
  }
}

function cellView(group: string, values: readonly IndicatorValueView[], year: number): GridCellView {
  const latest = latestOf(values.filter((value) => value.group === group && value.district === null));
  return { group, standing: standingOf(latest, year), year: latest?.year ?? null, value: latest?.value ?? null };
}
