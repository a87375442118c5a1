import { Injectable } from '@nestjs/common';
import type { IndicatorCardView, IndicatorCatalogueFilter, IndicatorCatalogueView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { indicators } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { fromCatalogue } from '../defining/hold-definition.js';
import { shownValues } from '../values/shown-values.js';
import { cardView, type Described } from './card-view.js';
import { definitionRows } from './definition-rows.js';
import { yearIn } from './this-year.js';

@Injectable()
export class CatalogueQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The common catalogue in its order, and after it what the city counts of its own. */
  async list(city: CityContext, { right, show = 'all' }: IndicatorCatalogueFilter): Promise<IndicatorCatalogueView> {
    const now = await this.clock.now(this.db);
    const rows = await definitionRows(this.db, city.id);
    const newest = new Map(rows.toReversed().map((row) => [row.code, row]));
    const values = await shownValues(this.db, city.id);
    const known = new Set<string>(indicators.map(({ code }) => code));
    const described: Described[] = [
      ...indicators.map(({ code }) => newest.get(code) ?? fromCatalogue(city.id, code, now)),
      ...[...newest.values()].filter(({ code }) => !known.has(code)),
    ];
    const items = described.map((one) =>
      cardView(one, counted(values, one.code, newest.get(one.code)?.version), yearIn(city.timeZone, now)),
    );
    return { items: items.filter((item) => (right === undefined || item.right === right) && isWanted(item, show)) };
  }
}

function isWanted({ standing }: IndicatorCardView, show: NonNullable<IndicatorCatalogueFilter['show']>): boolean {
  return show === 'all' || (standing === 'never-collected') === (show === 'unknown');
}

function counted(values: readonly IndicatorValueView[], code: string, version: number | undefined): IndicatorValueView[] {
  return values.filter((value) => value.code === code && value.version === version);
}
