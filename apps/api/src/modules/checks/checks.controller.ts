import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CheckView, ChecksFilter, CutListView, FindingListView, JustificationBody, ThresholdsBody } from '@madang/contracts/checks';
import { CityFactListView, CityFactsBody, CityFactsFilter } from '@madang/contracts/city-facts';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { FactsQueries } from './facts/facts.queries.js';
import { FactsService } from './facts/facts.service.js';
import { CutsQueries } from './justifying/cuts.queries.js';
import { JustificationsService } from './justifying/justifications.service.js';
import { findingsCsv } from './reading/findings-csv.js';
import { FindingsQueries } from './reading/findings.queries.js';
import { ThresholdsService } from './setting/thresholds.service.js';

const csv = 'text/csv; charset=utf-8';

@Controller('v1/cities/:city')
export class ChecksController {
  constructor(
    private readonly findings: FindingsQueries,
    private readonly cuts: CutsQueries,
    private readonly facts: FactsQueries,
    private readonly thresholds: ThresholdsService,
    private readonly justifications: JustificationsService,
    private readonly recording: FactsService,
  ) {}

  @Get('checks')
  @Public()
  @Answers(FindingListView)
  list(@CurrentCity() city: CityContext, @Query() filter: ChecksFilter): Promise<FindingListView> {
    return this.findings.list(city, filter);
  }

  @Get('checks/:check')
  @Public()
  @Answers(CheckView)
  detail(@CurrentCity() city: CityContext, @Param('check') check: string, @Query() filter: ChecksFilter): Promise<CheckView> {
    return this.findings.detail(city, check, filter);
  }

  @Get('checks/:check/findings.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="findings.csv"')
  async findingsCsv(@CurrentCity() city: CityContext, @Param('check') check: string, @Query() filter: ChecksFilter): Promise<string> {
    const { version, findings } = await this.findings.detail(city, check, filter);
    return findingsCsv(version?.fiscalYear ?? null, findings);
  }

  @Post('checks/:check/thresholds')
  @May('staff', 'administrator')
  @HttpCode(204)
  setThresholds(@CurrentActor() actor: Actor, @Param('check') check: string, @Body() body: ThresholdsBody): Promise<void> {
    return this.thresholds.set(actor, check, body);
  }

  @Get('budget-versions/:version/cuts')
  @Public()
  @Answers(CutListView)
  cutsOf(@CurrentCity() city: CityContext, @Param('version') version: string): Promise<CutListView> {
    return this.cuts.list(city, version);
  }

  @Post('budget-versions/:version/justifications')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  justify(@CurrentActor() actor: Actor, @Param('version') version: string, @Body() body: JustificationBody): Promise<CreatedView> {
    return this.justifications.publish(actor, version, body);
  }

  @Get('facts')
  @Public()
  @Answers(CityFactListView)
  recorded(@CurrentCity() city: CityContext, @Query() filter: CityFactsFilter): Promise<CityFactListView> {
    return this.facts.list(city, filter);
  }

  @Post('facts')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  record(@CurrentActor() actor: Actor, @Body() body: CityFactsBody): Promise<CreatedView> {
    return this.recording.record(actor, body.facts);
  }
}
