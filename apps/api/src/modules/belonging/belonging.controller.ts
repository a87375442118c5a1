import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { BelongingBody, BelongingView } from '@madang/contracts/belonging';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { BelongingService } from './belonging.service.js';

@Controller('v1/cities/:city/me/groups')
export class BelongingController {
  constructor(private readonly belonging: BelongingService) {}

  @Get()
  @May('resident')
  @Answers(BelongingView)
  mine(@CurrentActor() actor: Actor): Promise<BelongingView> {
    return this.belonging.mine(actor);
  }

  @Put()
  @May('resident')
  @HttpCode(204)
  say(@CurrentActor() actor: Actor, @Body() body: BelongingBody): Promise<void> {
    return this.belonging.say(actor, body);
  }
}
