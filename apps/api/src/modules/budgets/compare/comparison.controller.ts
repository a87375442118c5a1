import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ComparisonFilter, ComparisonView } from '@madang/contracts/budget-comparison';
import { CurrentCity, type CityContext } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { comparisonCsv } from './comparison-csv.js';
import { ComparisonQueries } from './comparison.queries.js';
import { VersionFeedQueries } from './version-feed.queries.js';

const allOfThem = 1_000_000;

/** What changed between versions, and when they came out. */
@Controller('v1/cities/:city')
@Public()
export class ComparisonController {
  constructor(
    private readonly comparisons: ComparisonQueries,
    private readonly feeds: VersionFeedQueries,
  ) {}

  @Get('budget-versions/:version/changes')
  @Answers(ComparisonView)
  changes(@CurrentCity() city: CityContext, @Param('version') version: string, @Query() filter: ComparisonFilter): Promise<ComparisonView> {
    return this.comparisons.compare(city, version, filter);
  }

  @Get('budget-versions/:version/changes.csv')
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="budget-changes.csv"')
  async changesCsv(
    @CurrentCity() city: CityContext,
    @Param('version') version: string,
    @Query() filter: ComparisonFilter,
  ): Promise<string> {
    return comparisonCsv(await this.comparisons.compare(city, version, filter, allOfThem));
  }

  @Get('budget-versions.atom')
  @Answers('application/atom+xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  feed(@CurrentCity() city: CityContext): Promise<string> {
    return this.feeds.feed(city);
  }
}
