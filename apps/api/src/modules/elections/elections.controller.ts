import { ElectionListView, ElectionView } from '@madang/contracts/elections';
import { Controller, Get, Headers, Param } from '@nestjs/common';
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
}
