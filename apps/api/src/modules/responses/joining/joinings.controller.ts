import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { JoiningBody, JoiningsView, JoiningWordBody } from '@madang/contracts/joinings';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, roles, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { JoiningsQueries } from './joinings.queries.js';
import { JoiningsService } from './joinings.service.js';

@Controller('v1/cities/:city')
export class JoiningsController {
  constructor(
    private readonly service: JoiningsService,
    private readonly queries: JoiningsQueries,
  ) {}

  @Get('proposals/:proposal/joinings')
  @Public()
  @Answers(JoiningsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<JoiningsView> {
    return this.queries.of(actor, name);
  }

  @Post('proposals/:proposal/joinings')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async ask(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: JoiningBody): Promise<CreatedView> {
    return { id: await this.service.ask(actor, name, body) };
  }

  @Post('joinings/:joining/word')
  @May(...roles)
  @HttpCode(204)
  say(@CurrentActor() actor: Actor, @Param('joining') joining: string, @Body() body: JoiningWordBody): Promise<void> {
    return this.service.say(actor, joining, body);
  }

  @Post('joinings/:joining/withdrawal')
  @May('staff', 'administrator')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('joining') joining: string): Promise<void> {
    return this.service.takeBack(actor, joining);
  }
}
