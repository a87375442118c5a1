import { Body, Controller, Get, Header, Headers, HttpCode, Param, Put, Query } from '@nestjs/common';
import { DueFilter, DueListView } from '@madang/contracts/due-lists';
import { OverdueListView } from '@madang/contracts/overdue-lists';
import { ResponseFiguresView } from '@madang/contracts/response-figures';
import { EscalationBody, EscalationView } from '@madang/contracts/escalation';
import { ProposalResponseView } from '@madang/contracts/responses';
import { TrackedFilter, TrackedPage } from '@madang/contracts/tracked-proposals';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { DueQueries } from './due.queries.js';
import { EscalationService } from './escalation.service.js';
import { FeedQueries } from './feed.queries.js';
import { FiguresQueries } from './figures.queries.js';
import { OverdueQueries } from './overdue.queries.js';
import { ResponseQueries } from './response.queries.js';
import { TrackerQueries } from './tracker.queries.js';

@Controller('v1/cities/:city')
export class TrackingController {
  constructor(
    private readonly responses: ResponseQueries,
    private readonly tracker: TrackerQueries,
    private readonly overdueOnes: OverdueQueries,
    private readonly feeds: FeedQueries,
    private readonly counts: FiguresQueries,
    private readonly dueOnes: DueQueries,
    private readonly escalation: EscalationService,
  ) {}

  @Get('proposals/:proposal/response')
  @Public()
  @Answers(ProposalResponseView)
  ofProposal(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ProposalResponseView> {
    return this.responses.ofProposal(actor, name, language);
  }

  @Get('responses')
  @Public()
  @Answers(TrackedPage)
  list(@CurrentActor() actor: Actor, @Query() filter: TrackedFilter): Promise<TrackedPage> {
    return this.tracker.list(actor, filter);
  }

  @Get('responses/overdue')
  @Public()
  @Answers(OverdueListView)
  overdue(@CurrentActor() { cityId }: Actor): Promise<OverdueListView> {
    return this.overdueOnes.list(cityId);
  }

  @Get('responses/overdue.atom')
  @Public()
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  @Header('vary', 'accept-language')
  @Answers('application/atom+xml')
  feed(@CurrentActor() { cityId }: Actor, @Headers('accept-language') language: string | undefined): Promise<string> {
    return this.feeds.overdue(cityId, language);
  }

  @Get('responses/figures')
  @Public()
  @Answers(ResponseFiguresView)
  figures(@CurrentActor() { cityId }: Actor): Promise<ResponseFiguresView> {
    return this.counts.figures(cityId);
  }

  @Get('responses/due')
  @May('staff', 'administrator')
  @Answers(DueListView)
  due(@CurrentActor() actor: Actor, @Query() filter: DueFilter): Promise<DueListView> {
    return this.dueOnes.list(actor, filter);
  }

  @Get('responses/escalation')
  @Public()
  @Answers(EscalationView)
  steps(@CurrentActor() { cityId }: Actor): Promise<EscalationView> {
    return this.escalation.steps(cityId);
  }

  @Put('responses/escalation/:role')
  @May('administrator')
  @HttpCode(204)
  nameBody(@CurrentActor() actor: Actor, @Param('role') role: string, @Body() body: EscalationBody): Promise<void> {
    return this.escalation.name(actor, role, body);
  }
}
