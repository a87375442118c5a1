import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueuedThingView, QueuePage, ThingDecisionBody } from '@madang/contracts/moderation-queue';
import { MyModerationView, ReportBody, ThingView } from '@madang/contracts/moderation-reports';
import { PageFilter } from '@madang/contracts/paging';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, roles, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DecisionsService } from './deciding/decisions.service.js';
import { QueueQueries } from './deciding/queue.queries.js';
import { MyModerationQueries } from './reporting/my-moderation.queries.js';
import { ReportsService } from './reporting/reports.service.js';

@Controller('v1/cities/:city/moderation')
export class ModerationController {
  constructor(
    private readonly reports: ReportsService,
    private readonly decisions: DecisionsService,
    private readonly waiting: QueueQueries,
    private readonly own: MyModerationQueries,
  ) {}

  @Post('reports')
  @May(...roles)
  @Answers(CreatedView)
  async report(@CurrentActor() actor: Actor, @Body() body: ReportBody): Promise<CreatedView> {
    return { id: await this.reports.report(actor, body) };
  }

  @Get('mine')
  @May(...roles)
  @Answers(MyModerationView)
  mine(@CurrentActor() actor: Actor): Promise<MyModerationView> {
    return this.own.mine(actor);
  }

  @Get('things/:kind/:thing')
  @May(...roles)
  @Answers(ThingView)
  thing(@CurrentActor() actor: Actor, @Param('kind') kind: string, @Param('thing') thing: string): Promise<ThingView> {
    return this.reports.view(actor, kind, thing);
  }

  @Post('things/:kind/:thing/decision')
  @May('facilitator')
  @Answers(CreatedView)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('thing') thing: string,
    @Body() body: ThingDecisionBody,
  ): Promise<CreatedView> {
    return { id: await this.decisions.decide(actor, kind, thing, body) };
  }

  @Get('queue')
  @May('facilitator')
  @Answers(QueuePage)
  queue(@CurrentActor() actor: Actor, @Query() filter: PageFilter): Promise<QueuePage> {
    return this.waiting.page(actor, filter);
  }

  @Get('queue/:kind/:thing')
  @May('facilitator')
  @Answers(QueuedThingView)
  queued(@CurrentActor() actor: Actor, @Param('kind') kind: string, @Param('thing') thing: string): Promise<QueuedThingView> {
    return this.waiting.thing(actor, kind, thing);
  }
}
