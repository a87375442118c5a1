import { Controller, Get, Header, Query } from '@nestjs/common';
import { YearlyReportFilter, YearlyReportView } from '@madang/contracts/yearly-report';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { YearlyReportQueries } from './yearly-report.queries.js';

@Controller('v1/cities/:city')
export class YearlyReportController {
  constructor(private readonly reports: YearlyReportQueries) {}

  @Get('yearly-report')
  @Public()
  @Answers(YearlyReportView)
  report(@CurrentActor() { cityId }: Actor, @Query() filter: YearlyReportFilter): Promise<YearlyReportView> {
    return this.reports.report(cityId, filter);
  }

  @Get('yearly-report.csv')
  @Public()
  @Header('content-type', 'text/csv; charset=utf-8')
  @Answers('text/csv')
  csv(@CurrentActor() { cityId }: Actor, @Query() filter: YearlyReportFilter): Promise<string> {
    return this.reports.csv(cityId, filter);
  }
}
