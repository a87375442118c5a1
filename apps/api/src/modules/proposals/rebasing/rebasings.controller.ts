import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RebaseChoiceBody, RebasingsView } from '@madang/contracts/rebasings';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { RebasingService } from './rebasing.service.js';
import { RebasingsQueries } from './rebasings.queries.js';

@Controller('v1/cities/:city/proposals')
export class RebasingsController {
  constructor(
    private readonly rebasing: RebasingService,
    private readonly queries: RebasingsQueries,
  ) {}

  @Get(':proposal/rebasings')
  @Public()
  @Answers(RebasingsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<RebasingsView> {
    return this.queries.of(actor, name);
  }

  @Post(':proposal/rebasings/choice')
  @May('resident')
  @HttpCode(204)
  choose(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() { choice }: RebaseChoiceBody): Promise<void> {
    return this.rebasing.choose(actor, name, choice);
  }
}
