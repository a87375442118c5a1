import { Body, Controller, Get, Headers, HttpCode, Put } from '@nestjs/common';
import { TimeLimitsBody, TimeLimitsView } from '@madang/contracts/time-limits';
import { CurrentActor, CurrentCity, type Actor, type CityContext } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { revisionFrom } from '../../../platform/http/revision.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { TimeLimitsQueries } from './time-limits.queries.js';
import { TimeLimitsService } from './time-limits.service.js';

@Controller('v1/cities/:city/time-limits')
export class TimeLimitsController {
  constructor(
    private readonly limits: TimeLimitsService,
    private readonly queries: TimeLimitsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(TimeLimitsView)
  all(@CurrentCity() { id }: CityContext): Promise<TimeLimitsView> {
    return this.queries.all(id);
  }

  @Put()
  @May('administrator')
  @HttpCode(204)
  settle(@CurrentActor() actor: Actor, @Headers('if-match') seen: string | undefined, @Body() body: TimeLimitsBody): Promise<void> {
    return this.limits.settle(actor, body, revisionFrom(seen));
  }
}
