import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { LineCode } from '@madang/basics';
import { BudgetLinesFilter, BudgetLinesView, BudgetLineView, BudgetSearchFilter, BudgetSearchView } from '@madang/contracts/budget-lines';
import {
  BudgetGroupsFilter,
  BudgetGroupsView,
  BudgetSourceView,
  BudgetVersionListView,
  BudgetVersionView,
} from '@madang/contracts/budgets';
import { BudgetYearsFilter, BudgetYearsView } from '@madang/contracts/budget-years';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { groupsCsv, linesCsv } from './budget-csv.js';
import { GroupsQueries } from './groups.queries.js';
import { LineQueries } from './line.queries.js';
import { LinesQueries } from './lines.queries.js';
import { SearchQueries } from './search.queries.js';
import { VersionsQueries } from './versions.queries.js';
import { YearsQueries } from './years.queries.js';

const csv = 'text/csv; charset=utf-8';
const allOfThem = 100_000;

/** `:version` is `latest`, a fiscal year (its newest version) or an id. */
@Controller('v1/cities/:city')
@Public()
export class BudgetsController {
  constructor(
    private readonly versions: VersionsQueries,
    private readonly groups: GroupsQueries,
    private readonly lines: LinesQueries,
    private readonly one: LineQueries,
    private readonly words: SearchQueries,
    private readonly years: YearsQueries,
  ) {}

  @Get('budget-versions')
  @Answers(BudgetVersionListView)
  list(@CurrentCity() city: CityContext): Promise<BudgetVersionListView> {
    return this.versions.list(city);
  }

  @Get('budget-versions/:version')
  @Answers(BudgetVersionView)
  detail(@CurrentCity() city: CityContext, @Param('version') version: string): Promise<BudgetVersionView> {
    return this.versions.detail(city, version);
  }

  @Get('budget-versions/:version/source')
  @Answers(BudgetSourceView)
  source(@CurrentCity() city: CityContext, @Param('version') version: string): Promise<BudgetSourceView> {
    return this.versions.source(city, version);
  }

  @Get('budget-versions/:version/groups')
  @Answers(BudgetGroupsView)
  groupsOf(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Query() filter: BudgetGroupsFilter,
  ): Promise<BudgetGroupsView> {
    return this.groups.groups(city, version, filter);
  }

  @Get('budget-versions/:version/groups.csv')
  @Answers('text/csv')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="budget.csv"')
  async groupsCsv(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Query() filter: BudgetGroupsFilter,
  ): Promise<string> {
    return groupsCsv(await this.groups.groups(city, version, filter, allOfThem), filter.language);
  }

  @Get('budget-versions/:version/lines')
  @Answers(BudgetLinesView)
  linesOf(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Query() filter: BudgetLinesFilter,
  ): Promise<BudgetLinesView> {
    return this.lines.lines(city, version, filter);
  }

  @Get('budget-versions/:version/lines.csv')
  @Answers('text/csv')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="budget-lines.csv"')
  async linesCsv(@CurrentCity() city: CityContext, @Param('version') version: string, @Query() filter: BudgetLinesFilter): Promise<string> {
    const page = await this.lines.lines(city, version, filter, allOfThem);
    return linesCsv(page.version.fiscalYear, page.items, filter.language);
  }

  @Get('budget-versions/:version/search')
  @Answers(BudgetSearchView)
  search(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Query() filter: BudgetSearchFilter,
  ): Promise<BudgetSearchView> {
    return this.words.search(city, version, filter);
  }

  @Get('budget-years')
  @Answers(BudgetYearsView)
  sideBySide(@CurrentCity() city: CityContext, @Query() filter: BudgetYearsFilter): Promise<BudgetYearsView> {
    return this.years.years(city, filter);
  }

  @Get('budget-lines/:code')
  @Answers(BudgetLineView)
  line(@CurrentCity() city: CityContext, @Param('code') code: string): Promise<BudgetLineView> {
    return this.one.line(city, code as LineCode);
  }
}
