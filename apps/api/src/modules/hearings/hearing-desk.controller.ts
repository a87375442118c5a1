import { Controller, Get } from '@nestjs/common';
import { HearingDeskView } from '@madang/contracts/hearing-desks';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { HearingDeskQueries } from './hearing-desk.queries.js';

@Controller('v1/cities/:city/hearings')
export class HearingDeskController {
  constructor(private readonly queries: HearingDeskQueries) {}

  @Get('desk')
  @May('committee', 'ombudsperson', 'facilitator')
  @Answers(HearingDeskView)
  waiting(@CurrentActor() actor: Actor): Promise<HearingDeskView> {
    return this.queries.waiting(actor);
  }
}
