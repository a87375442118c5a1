import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AbsenceBody, AbsencesView } from '@madang/contracts/absences';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AbsencesQueries } from './absences.queries.js';
import { AbsencesService } from './absences.service.js';

@Controller('v1/cities/:city/responses/absences')
@May('staff', 'administrator')
export class AbsencesController {
  constructor(
    private readonly service: AbsencesService,
    private readonly queries: AbsencesQueries,
  ) {}

  @Get()
  @Answers(AbsencesView)
  list(@CurrentActor() actor: Actor): Promise<AbsencesView> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(CreatedView)
  async plan(@CurrentActor() actor: Actor, @Body() body: AbsenceBody): Promise<CreatedView> {
    return { id: await this.service.plan(actor, body) };
  }

  @Post(':absence/end')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @Param('absence') id: string): Promise<void> {
    return this.service.end(actor, id);
  }
}
