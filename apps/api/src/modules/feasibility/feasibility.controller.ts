import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  AssigneeBody,
  FeasibilityBody,
  FeasibilityDeskView,
  FeasibilityFilter,
  FeasibilityPage,
  PublishedFeasibilityView,
  ReviewNoteBody,
  SecondEyesBody,
} from '@madang/contracts/feasibility';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { revisionFrom } from '../../platform/http/revision.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { FeasibilityQueries } from './feasibility.queries.js';
import { FeasibilityService } from './feasibility.service.js';

@Controller('v1/cities/:city')
export class FeasibilityController {
  constructor(
    private readonly service: FeasibilityService,
    private readonly queries: FeasibilityQueries,
  ) {}

  @Get('feasibility')
  @May('staff', 'administrator')
  @Answers(FeasibilityPage)
  list(@CurrentActor() actor: Actor, @Query() filter: FeasibilityFilter): Promise<FeasibilityPage> {
    return this.queries.page(actor, filter);
  }

  @Get('proposals/:proposal/feasibility')
  @Public()
  @Answers(PublishedFeasibilityView)
  published(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<PublishedFeasibilityView> {
    return this.queries.published(actor, name);
  }

  @Get('proposals/:proposal/feasibility/desk')
  @May('staff', 'administrator')
  @Answers(FeasibilityDeskView)
  desk(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<FeasibilityDeskView> {
    return this.queries.desk(actor, name);
  }

  @Put('proposals/:proposal/feasibility')
  @May('staff', 'administrator')
  @HttpCode(204)
  save(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
    @Body() body: FeasibilityBody,
  ): Promise<void> {
    return this.service.save(actor, name, body, revisionFrom(seen) ?? 0);
  }

  @Put('proposals/:proposal/feasibility/assignee')
  @May('staff', 'administrator')
  @HttpCode(204)
  assign(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() { person }: AssigneeBody): Promise<void> {
    return this.service.assign(actor, name, person);
  }

  @Post('proposals/:proposal/feasibility/submission')
  @May('staff', 'administrator')
  @HttpCode(204)
  submit(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.service.submit(actor, name);
  }

  @Post('proposals/:proposal/feasibility/second-eyes')
  @May('staff', 'administrator')
  @HttpCode(204)
  lookAgain(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() { verdict }: SecondEyesBody): Promise<void> {
    return this.service.lookAgain(actor, name, verdict);
  }

  @Post('proposals/:proposal/feasibility/notes')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async note(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() { text }: ReviewNoteBody): Promise<CreatedView> {
    return { id: await this.service.note(actor, name, text) };
  }
}
