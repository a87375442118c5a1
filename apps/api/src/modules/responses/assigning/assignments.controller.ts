import { Body, Controller, Get, Headers, HttpCode, Param, Put } from '@nestjs/common';
import { AssignmentView } from '@madang/contracts/assignments';
import { AssigneeBody } from '@madang/contracts/feasibility';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { revisionFrom } from '../../../platform/http/revision.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AssignmentsQueries } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';

@Controller('v1/cities/:city/proposals/:proposal/response/assignment')
@May('staff', 'administrator')
export class AssignmentsController {
  constructor(
    private readonly service: AssignmentsService,
    private readonly queries: AssignmentsQueries,
  ) {}

  @Get()
  @Answers(AssignmentView)
  ofProposal(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<AssignmentView> {
    return this.queries.ofProposal(actor, name);
  }

  @Put()
  @HttpCode(204)
  assign(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
    @Body() { person }: AssigneeBody,
  ): Promise<void> {
    return this.service.assign(actor, name, person, revisionFrom(seen) ?? 0);
  }
}
