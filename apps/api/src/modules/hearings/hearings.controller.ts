import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ChangedFactsBody, HearingDecisionBody, HearingsView, RemedyBody, SaidBody, TransferBody } from '@madang/contracts/hearings';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, roles, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { AppealsService } from './appeals.service.js';
import { AuthorQuestionsService } from './author-questions.service.js';
import { DecisionsService } from './decisions.service.js';
import { HearingsQueries } from './hearings.queries.js';
import { RemediesService } from './remedies.service.js';
import { ReopeningService } from './reopening/reopening.service.js';

@Controller('v1/cities/:city/proposals/:proposal')
export class HearingsController {
  constructor(
    private readonly queries: HearingsQueries,
    private readonly appeals: AppealsService,
    private readonly decisions: DecisionsService,
    private readonly questions: AuthorQuestionsService,
    private readonly remedies: RemediesService,
    private readonly reopening: ReopeningService,
  ) {}

  @Get('hearings')
  @Public()
  @Answers(HearingsView)
  all(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<HearingsView> {
    return this.queries.of(actor, name);
  }

  @Post('appeals')
  @May('resident')
  @Answers(CreatedView)
  async lodge(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: SaidBody): Promise<CreatedView> {
    return { id: await this.appeals.lodge(actor, name, body) };
  }

  @Post('changed-facts')
  @May('resident', 'staff', 'administrator')
  @Answers(CreatedView)
  async reopen(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: ChangedFactsBody): Promise<CreatedView> {
    return { id: await this.reopening.reopen(actor, name, body) };
  }

  @Post('hearing-decisions')
  @May('committee', 'ombudsperson')
  @Answers(CreatedView)
  async decide(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: HearingDecisionBody): Promise<CreatedView> {
    return { id: await this.decisions.decide(actor, name, body) };
  }

  @Post('author-question')
  @May('staff', 'administrator')
  @HttpCode(204)
  askAuthor(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: SaidBody): Promise<void> {
    return this.questions.ask(actor, name, body);
  }

  @Post('author-question/answer')
  @May(...roles)
  @HttpCode(204)
  answerAuthor(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: SaidBody): Promise<void> {
    return this.questions.answer(actor, name, body);
  }

  @Post('transfer')
  @May('staff', 'administrator')
  @HttpCode(204)
  proveTransfer(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: TransferBody): Promise<void> {
    return this.remedies.proveTransfer(actor, name, body);
  }

  @Post('remedy/confirmation')
  @May(...roles)
  @HttpCode(204)
  confirmRemedy(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: RemedyBody): Promise<void> {
    return this.remedies.confirm(actor, name, body);
  }

  @Post('remedy/closure')
  @May('facilitator')
  @HttpCode(204)
  closeRemedy(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: RemedyBody): Promise<void> {
    return this.remedies.close(actor, name, body);
  }
}
