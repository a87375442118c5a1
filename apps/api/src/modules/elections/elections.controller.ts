import { ElectionListView, ElectionView } from '@madang/contracts/elections';
import { Controller, Get, Header, Headers, Param } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { ElectionsQueries } from './elections.queries.js';

@Controller('v1/cities/:city/elections')
@Public()
export class ElectionsController {
  constructor(private readonly queries: ElectionsQueries) {}

  @Get()
  @Answers(ElectionListView)
  list(@CurrentActor() actor: Actor): Promise<ElectionListView> {
    return this.queries.list(actor);
  }

  @Get(':cycle')
  @Answers(ElectionView)
  detail(
    @CurrentActor() actor: Actor,
    @Param('cycle') cycle: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ElectionView> {
    return this.queries.detail(actor, cycle, language);
  }

  /** What a recount needs besides the ballots: anybody may take it away as soon as the election is frozen. */
  @Get(':cycle/rule.json')
  @Answers('application/json')
  @Header('content-type', 'application/json; charset=utf-8')
  // The page names the file after city and cycle, as the command for a recount does.
  @Header('content-disposition', 'attachment')
  ruleFile(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<string> {
    return this.queries.ruleFile(actor, cycle);
  }
}
