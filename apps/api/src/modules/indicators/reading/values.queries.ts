import { Injectable } from '@nestjs/common';
import type { IndicatorValuesFilter, IndicatorValuesView } from '@madang/contracts/indicator-values';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { shownValues } from '../values/shown-values.js';
import { valuesCsv } from './values-csv.js';

@Injectable()
export class ValuesQueries {
  constructor(private readonly db: DataSource) {}

  async list(city: CityContext, filter: IndicatorValuesFilter): Promise<IndicatorValuesView> {
    return { items: await shownValues(this.db, city.id, filter) };
  }

  async csv(city: CityContext, filter: IndicatorValuesFilter): Promise<string> {
    return valuesCsv(await shownValues(this.db, city.id, filter));
  }
}
