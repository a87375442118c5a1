import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { AgendaBody } from '@madang/contracts/assembly-announcements';
import { AttendanceBody } from '@madang/contracts/assembly-attendance';
import { DecisionBody } from '@madang/contracts/assembly-decisions';
import { StatementBody, StatementCountsBody } from '@madang/contracts/assembly-statements';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AttendanceService } from './attendance.service.js';
import { DecisionsService } from './decisions.service.js';
import { StatementsService } from './statements.service.js';

@Controller('v1/cities/:city/assemblies/:assembly')
@May('facilitator')
export class RecordingController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly statements: StatementsService,
    private readonly decisions: DecisionsService,
  ) {}

  @Put('attendance')
  @HttpCode(204)
  count(@CurrentActor() actor: Actor, @Param('assembly') name: string, @Body() body: AttendanceBody): Promise<void> {
    return this.attendance.count(actor, name, body);
  }

  @Put('agenda')
  @HttpCode(204)
  agenda(@CurrentActor() actor: Actor, @Param('assembly') name: string, @Body() body: AgendaBody): Promise<void> {
    return this.attendance.agenda(actor, name, body);
  }

  @Post('statements')
  @Answers(CreatedView)
  async write(@CurrentActor() actor: Actor, @Param('assembly') name: string, @Body() body: StatementBody): Promise<CreatedView> {
    return { id: await this.statements.write(actor, name, body) };
  }

  @Put('statements/:statement')
  @HttpCode(204)
  reword(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Param('statement') statement: string,
    @Body() body: StatementBody,
  ): Promise<void> {
    return this.statements.reword(actor, name, statement, body);
  }

  @Put('statements/:statement/counts')
  @HttpCode(204)
  countAnswers(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Param('statement') statement: string,
    @Body() body: StatementCountsBody,
  ): Promise<void> {
    return this.statements.count(actor, name, statement, body);
  }

  @Post('statements/:statement/successor')
  @Answers(CreatedView)
  async supersede(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Param('statement') statement: string,
    @Body() body: StatementBody,
  ): Promise<CreatedView> {
    return { id: await this.statements.supersede(actor, name, statement, body) };
  }

  @Post('decisions')
  @Answers(CreatedView)
  async record(@CurrentActor() actor: Actor, @Param('assembly') name: string, @Body() body: DecisionBody): Promise<CreatedView> {
    return { id: await this.decisions.record(actor, name, body) };
  }

  @Put('decisions/:decision')
  @HttpCode(204)
  correct(
    @CurrentActor() actor: Actor,
    @Param('assembly') name: string,
    @Param('decision') decision: string,
    @Body() body: DecisionBody,
  ): Promise<void> {
    return this.decisions.correct(actor, name, decision, body);
  }
}
