import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { SplittingBody, SplittingsView, SplittingVoiceBody } from '@madang/contracts/splittings';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { SplittingsQueries } from './splittings.queries.js';
import { SplittingsService } from './splittings.service.js';

@Controller('v1/cities/:city')
export class SplittingsController {
  constructor(
    private readonly splittings: SplittingsService,
    private readonly queries: SplittingsQueries,
  ) {}

  @Get('proposals/:proposal/splittings')
  @Public()
  @Answers(SplittingsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<SplittingsView> {
    return this.queries.of(actor, name);
  }

  @Post('proposals/:proposal/splittings')
  @May('resident')
  @Answers(CreatedView)
  async split(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: SplittingBody): Promise<CreatedView> {
    return { id: await this.splittings.split(actor, name, body) };
  }

  @Post('splittings/:splitting/withdrawal')
  @May('resident')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('splitting') id: string): Promise<void> {
    return this.splittings.takeBack(actor, id);
  }

  @Put('splittings/:splitting/voice')
  @May('resident')
  @HttpCode(204)
  say(@CurrentActor() actor: Actor, @Param('splitting') id: string, @Body() body: SplittingVoiceBody): Promise<void> {
    return this.splittings.say(actor, id, body);
  }
}
