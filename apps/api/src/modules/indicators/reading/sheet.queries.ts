import { Injectable } from '@nestjs/common';
import type { EarlierDefinitionView, IndicatorDetailView, IndicatorSheetView } from '@madang/contracts/indicator-sheets';
import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { isIndicatorCode } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { priorityGroups } from '../../cities/index.js';
import { articleView } from '../article-view.js';
import { fromCatalogue } from '../defining/hold-definition.js';
import { isOwnCode } from '../defining/own-code.js';
import { shownValues } from '../values/shown-values.js';
import { cardView, entryOf } from './card-view.js';
import { corrections } from './corrections.js';
import { definitionRows, type DefinitionFacts } from './definition-rows.js';
import { seriesViews } from './series-views.js';
import { yearIn } from './this-year.js';

@Injectable()
export class SheetQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One indicator: what it is, every figure under every definition, and what was corrected. */
  async detail(city: CityContext, code: string): Promise<IndicatorDetailView> {
    if (!isOwnCode(code) && !isIndicatorCode(code)) notFound();
    const now = await this.clock.now(this.db);
    const [taken, ...earlier] = await definitionRows(this.db, city.id, code);
    const newest = taken ?? (isIndicatorCode(code) ? fromCatalogue(city.id, code, now) : notFound());
    const values = await shownValues(this.db, city.id, { code });
    const groups = await priorityGroups(this.db, city.id);
    const districts = await read<{ code: string }>(this.db, 'select code from district where city_id = $1 order by code collate "C"', [
      city.id,
    ]);
    const series = ({ version, direction, band }: DefinitionFacts, expectAll: boolean) =>
      seriesViews(ofVersion(values, version), {
        groups: expectAll ? groups.map((group) => group.code) : [],
        districts: expectAll ? districts.map((district) => district.code) : [],
        year: yearIn(city.timeZone, now),
        by: { direction, band },
      });
    const { countsPeople } = newest;
    return {
      sheet: sheetView(newest, { values: ofVersion(values, newest.version), year: yearIn(city.timeZone, now), taken: taken !== undefined }),
      groups,
      series: series(newest, true),
      earlierDefinitions: earlier.map((one) => earlierView(one, series(one, false))),
      corrections: await corrections(this.db, city.id, { code, version: newest.version, countsPeople }),
    };
  }
}

function ofVersion(values: readonly IndicatorValueView[], version: number): IndicatorValueView[] {
  return values.filter((value) => value.version === version);
}

function earlierView({ version, labels, definedAt }: DefinitionFacts, series: EarlierDefinitionView['series']): EarlierDefinitionView {
  return { version, labels, definedAt: definedAt.toISOString(), series };
}

interface Read {
  readonly values: readonly IndicatorValueView[];
  readonly year: number;
  /** Whether the city has taken it up; otherwise it stands as in the common catalogue. */
  readonly taken: boolean;
}

function sheetView(facts: DefinitionFacts, { values, year, taken }: Read): IndicatorSheetView {
  const { version, band, computation, cadence, notes, countsPeople, definedAt, because } = facts;
  const entry = entryOf(facts);
  return {
    ...cardView(facts, values, year),
    version,
    band,
    articles: (entry?.legalBasis ?? []).map(articleView),
    numerator: entry?.numerator ?? null,
    denominator: entry?.denominator ?? null,
    computation,
    disaggregation: entry?.disaggregation ?? [],
    collection: entry?.collection ?? null,
    definedAfter: entry?.source ?? null,
    gwangju: entry?.gwangjuAnalogue ?? null,
    cadence,
    notes,
    countsPeople,
    definedAt: taken ? definedAt.toISOString() : null,
    because,
  };
}
