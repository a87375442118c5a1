import { Controller, Get, Param, Query } from '@nestjs/common';
import { PageFilter } from '@madang/contracts/paging';
import { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ProposalVersionsQueries } from './proposal-versions.queries.js';

@Controller('v1/cities/:city/proposals/:proposal/versions')
export class ProposalVersionsController {
  constructor(private readonly versions: ProposalVersionsQueries) {}

  @Get()
  @Public()
  @Answers(ProposalVersionPage)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Query() filter: PageFilter): Promise<ProposalVersionPage> {
    return this.versions.of(actor, name, filter);
  }
}
