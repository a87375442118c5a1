import { Injectable } from '@nestjs/common';
import type { LineCode } from '@madang/basics';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { classifiedLines } from '../classification/classified-lines.js';
import { versionsOfCity } from '../lines/versions-of-city.js';
import { latestVersion } from '../movable-lines.js';
import { budgetNames, versionSql, versionView, type VersionRow } from './budget-context.js';
import { keySql } from './dimension-sql.js';
import { lineCard, lineCardSql } from './line-cards.js';
import { classificationOf, lineDetailSql, purposeOf, yearView, type LineRow } from './line-views.js';
import { wholeAndWithin } from './whole-and-within.js';
import { newestFirst } from '../version-order.js';

interface YearRow {
  readonly version: VersionRow;
  readonly line: LineRow;
}

@Injectable()
export class LineQueries {
  constructor(private readonly db: DataSource) {}

  /** One line in the newest budget that has it, with its amounts of every year. */
  async line(city: CityContext, code: LineCode): Promise<BudgetLineView> {
    const years = await this.years(city, code);
    const { version, line } = years.at(-1) ?? notFound();
    const names = await budgetNames(this.db, city.id);
    const { whole } = await wholeAndWithin(this.db, { cityId: city.id, version, names, rolledUp: null }, line.direction, { parts: [] });
    const measure = { currency: version.currency, population: version.population, phase: 'initial', whole } as const;
    const newest = await latestVersion(this.db, city.id);
    return {
      ...lineCard(line, names, measure),
      ...classificationOf(line, names),
      ...purposeOf(line, version.currency),
      version: versionView(version),
      current: newest?.id === version.id,
      rigidity: line.rigidity,
      rowCount: line.rowCount,
      years: years.map((year) => yearView(year.version, year.line)),
    };
  }

  /** Of each year the version published last that has the line; oldest first. */
  private async years(city: CityContext, code: LineCode): Promise<YearRow[]> {
    const rows = await read<VersionRow & LineRow>(
      this.db,
      `select * from (
         select distinct on (v.fiscal_year) ${versionSql}, ${lineCardSql(keySql.department)}, ${lineDetailSql}
           from ${classifiedLines} l
           join budget_version v on v.city_id = l.city_id and v.id = l.version_id
           join city on city.id = l.city_id
          where l.city_id = $1 and l.code = $2 and l.version_id = any($3)
          order by v.fiscal_year, ${newestFirst('v')}, v.id desc) as each_year
        order by "fiscalYear"`,
      [city.id, code, await versionsOfCity(this.db, city.id)],
    );
    return rows.map((row) => ({ version: row, line: row }));
  }
}
