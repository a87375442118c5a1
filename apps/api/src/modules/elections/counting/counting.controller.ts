import { ElectionResultsView } from '@madang/contracts/election-results';
import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ResultsQueries } from './results.queries.js';
import { TallyService } from './tally.service.js';

@Controller('v1/cities/:city/elections/:cycle')
export class CountingController {
  constructor(
    private readonly tallies: TallyService,
    private readonly queries: ResultsQueries,
  ) {}

  @Post('tally')
  @May('staff', 'administrator')
  @HttpCode(204)
  tally(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<void> {
    return this.tallies.tally(actor, cycle);
  }

  @Get('results')
  @Public()
  @Answers(ElectionResultsView)
  results(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<ElectionResultsView> {
    return this.queries.results(actor, cycle);
  }

  @Get('results.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="results.csv"')
  resultsTable(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.csv(actor, cycle);
  }

  @Get('results/funds.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="funds.csv"')
  fundsTable(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.csv(actor, cycle, 'funds');
  }

  @Get('results/served.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="served.csv"')
  servedTable(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.csv(actor, cycle, 'served');
  }

  @Get('results/districts.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="districts.csv"')
  districtsTable(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.csv(actor, cycle, 'districts');
  }

  @Get('results/rules.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rules.csv"')
  rulesTable(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.csv(actor, cycle, 'rules');
  }

  @Get('ballots.pb')
  @Public()
  @Answers('text/plain')
  @Header('content-type', 'text/plain; charset=utf-8')
  // The page names the file after city and cycle, as the command beside it does.
  @Header('content-disposition', 'attachment')
  ballotFile(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.ballotFile(actor, cycle);
  }
}
