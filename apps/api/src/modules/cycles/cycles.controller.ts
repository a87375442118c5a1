import { Body, Controller, Get, Param, Post, Put, HttpCode } from '@nestjs/common';
import { CycleBody, CycleListView, CycleView, PhasesBody } from '@madang/contracts/cycles';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { CyclesQueries } from './cycles.queries.js';
import { CyclesService } from './cycles.service.js';

@Controller('v1/cities/:city/cycles')
export class CyclesController {
  constructor(
    private readonly cycles: CyclesService,
    private readonly queries: CyclesQueries,
  ) {}

  @Get()
  @Public()
  @Answers(CycleListView)
  list(@CurrentActor() actor: Actor): Promise<CycleListView> {
    return this.queries.list(actor);
  }

  @Get(':cycle')
  @Public()
  @Answers(CycleView)
  detail(@CurrentActor() actor: Actor, @Param('cycle') slug: string): Promise<CycleView> {
    return this.queries.detail(actor, slug);
  }

  @Post()
  @May('staff', 'administrator')
  @HttpCode(204)
  create(@CurrentActor() actor: Actor, @Body() body: CycleBody): Promise<void> {
    return this.cycles.create(actor, body);
  }

  @Put(':cycle/phases')
  @May('staff', 'administrator')
  @HttpCode(204)
  changePhases(@CurrentActor() actor: Actor, @Param('cycle') slug: string, @Body() body: PhasesBody): Promise<void> {
    return this.cycles.changePhases(actor, slug, body);
  }
}
