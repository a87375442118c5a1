import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { BallotView, CastBody, MyBallotView } from '@madang/contracts/ballots';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { BallotsService } from './ballots.service.js';

/** One person's own ballot. Nothing here may be kept by anything between the box and its voter. */
@Controller('v1/cities/:city/elections/:cycle/ballot')
export class BallotsController {
  constructor(private readonly ballots: BallotsService) {}

  @Get()
  @May('resident')
  @Answers(MyBallotView)
  @Header('cache-control', 'private, no-store')
  mine(@CurrentActor() actor: Actor, @Param('cycle') cycle: string): Promise<MyBallotView> {
    return this.ballots.mine(actor, cycle);
  }

  @Put()
  @May('resident')
  @Answers(BallotView)
  @Header('cache-control', 'private, no-store')
  cast(@CurrentActor() actor: Actor, @Param('cycle') cycle: string, @Body() body: CastBody): Promise<BallotView> {
    return this.ballots.cast(actor, cycle, body);
  }
}
