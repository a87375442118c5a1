import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DebateBody, DebateFilter, DebatePage, DebateReportBody, DebateView, OpinionGroupsView } from '@madang/contracts/debates';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DebatesQueries } from './debates.queries.js';
import { DebatesService } from './debates.service.js';
import { DebateStatementsQueries } from './statements.queries.js';

@Controller('v1/cities/:city')
export class DebatesController {
  constructor(
    private readonly service: DebatesService,
    private readonly queries: DebatesQueries,
    private readonly statements: DebateStatementsQueries,
  ) {}

  @Get('debates')
  @Public()
  @Answers(DebatePage)
  list(@CurrentActor() actor: Actor, @Query() filter: DebateFilter): Promise<DebatePage> {
    return this.queries.page(actor, filter);
  }

  @Post('debates')
  @May('facilitator')
  @Answers(CreatedView)
  async open(@CurrentActor() actor: Actor, @Body() body: DebateBody): Promise<CreatedView> {
    return { id: await this.service.open(actor, body) };
  }

  @Get('debates/:debate')
  @Public()
  @Answers(DebateView)
  one(@CurrentActor() actor: Actor, @Param('debate') debate: string): Promise<DebateView> {
    return this.queries.one(actor, debate);
  }

  @Get('debates/:debate/groups')
  @Public()
  @Answers(OpinionGroupsView)
  groups(@CurrentActor() actor: Actor, @Param('debate') debate: string): Promise<OpinionGroupsView> {
    return this.statements.groups(actor, debate);
  }

  @Post('debates/:debate/report')
  @May('facilitator')
  @HttpCode(204)
  report(@CurrentActor() actor: Actor, @Param('debate') debate: string, @Body() body: DebateReportBody): Promise<void> {
    return this.service.report(actor, debate, body);
  }

  @Post('proposals/:proposal/debate')
  @May('facilitator')
  @HttpCode(204)
  openFor(@CurrentActor() actor: Actor, @Param('proposal') proposal: string): Promise<void> {
    return this.service.openFor(actor, proposal);
  }
}
