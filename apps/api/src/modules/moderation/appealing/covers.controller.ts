import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { AppealBody, AppealDecisionBody, CoverPageView, CoversFilter, CoversView } from '@madang/contracts/moderation-covers';
import { AppealQueueView } from '@madang/contracts/moderation-queue';
import { CurrentActor, roles, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { QueueQueries } from '../deciding/queue.queries.js';
import { AppealsService } from './appeals.service.js';
import { CoversQueries } from './covers.queries.js';

@Controller('v1/cities/:city/moderation')
export class CoversController {
  constructor(
    private readonly covers: CoversQueries,
    private readonly appeals: AppealsService,
    private readonly waiting: QueueQueries,
  ) {}

  @Get('covers')
  @Public()
  @Answers(CoversView)
  list(@CurrentActor() actor: Actor, @Query() filter: CoversFilter): Promise<CoversView> {
    return this.covers.of(actor, filter);
  }

  @Get('covers/:cover')
  @Public()
  @Answers(CoverPageView)
  one(@CurrentActor() actor: Actor, @Param('cover') cover: string): Promise<CoverPageView> {
    return this.covers.one(actor, cover);
  }

  @Post('covers/:cover/appeal')
  @May(...roles)
  @HttpCode(204)
  appeal(@CurrentActor() actor: Actor, @Param('cover') cover: string, @Body() body: AppealBody): Promise<void> {
    return this.appeals.appeal(actor, cover, body);
  }

  @Post('covers/:cover/appeal/decision')
  @May('facilitator')
  @HttpCode(204)
  decide(@CurrentActor() actor: Actor, @Param('cover') cover: string, @Body() body: AppealDecisionBody): Promise<void> {
    return this.appeals.decide(actor, cover, body);
  }

  @Get('appeals')
  @May('facilitator')
  @Answers(AppealQueueView)
  queue(@CurrentActor() actor: Actor): Promise<AppealQueueView> {
    return this.waiting.appeals(actor);
  }
}
