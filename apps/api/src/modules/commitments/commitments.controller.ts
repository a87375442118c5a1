import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CommitmentView, MilestoneReachedBody, PlanBody, PlanChangeBody } from '@madang/contracts/commitments';
import { CouncilActBody } from '@madang/contracts/council';
import { GradeBody, GradeCommentBody } from '@madang/contracts/grades';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { CommitmentQueries } from './commitment.queries.js';
import { CouncilService } from './council/council.service.js';
import { GradingService } from './grading/grading.service.js';
import { PlanChangesService } from './planning/plan-changes.service.js';
import { PlanningService } from './planning/planning.service.js';

@Controller('v1/cities/:city/proposals/:proposal')
export class CommitmentsController {
  constructor(
    private readonly queries: CommitmentQueries,
    private readonly planning: PlanningService,
    private readonly changes: PlanChangesService,
    private readonly council: CouncilService,
    private readonly grading: GradingService,
  ) {}

  @Get('commitment')
  @Public()
  @Answers(CommitmentView)
  commitment(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<CommitmentView> {
    return this.queries.of(actor, name);
  }

  @Post('commitment')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async plan(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: PlanBody): Promise<CreatedView> {
    return { id: await this.planning.plan(actor, name, body) };
  }

  @Post('commitment/changes')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async change(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: PlanChangeBody): Promise<CreatedView> {
    return { id: await this.changes.change(actor, name, body) };
  }

  @Put('commitment/milestones/:position')
  @May('staff', 'administrator')
  @HttpCode(204)
  reach(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('position') position: string,
    @Body() body: MilestoneReachedBody,
  ): Promise<void> {
    return this.planning.reach(actor, name, position, body);
  }

  @Post('commitment/council')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async recordCouncil(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: CouncilActBody): Promise<CreatedView> {
    return { id: await this.council.record(actor, name, body) };
  }

  @Put('delivery/grade')
  @May('resident', 'facilitator')
  @HttpCode(204)
  grade(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: GradeBody): Promise<void> {
    return this.grading.grade(actor, name, body);
  }

  @Post('delivery/grade-comments')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async comment(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: GradeCommentBody): Promise<CreatedView> {
    return { id: await this.grading.comment(actor, name, body) };
  }

  @Post('delivery/closure')
  @May('facilitator')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.grading.close(actor, name);
  }
}
