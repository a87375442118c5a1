import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { MyProposalsView, ProposalFilter, ProposalPage, SimilarProposalsView } from '@madang/contracts/proposal-lists';
import { ScreeningBody, ScreeningQueueView } from '@madang/contracts/proposal-screening';
import { TimelineView } from '@madang/contracts/proposal-timeline';
import { ProposalBody, ProposalView, ReopeningBody } from '@madang/contracts/proposals';
import { CreatedView } from '@madang/contracts/wire';
import type { FastifyReply } from 'fastify';
import { CurrentActor, roles, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { ProposalsService } from './proposals.service.js';
import { ProposalDetailQueries } from './reading/proposal-detail.queries.js';
import { ProposalsQueries } from './reading/proposals.queries.js';
import { SimilarProposalsQueries } from './reading/similar-proposals.queries.js';
import { TimelineQueries } from './reading/timeline.queries.js';
import { entityTag, revisionFrom } from './revision-from.js';
import { SupportsService } from './supports/supports.service.js';

@Controller('v1/cities/:city/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly supports: SupportsService,
    private readonly lists: ProposalsQueries,
    private readonly details: ProposalDetailQueries,
    private readonly similarOnes: SimilarProposalsQueries,
    private readonly timelines: TimelineQueries,
  ) {}

  @Get()
  @Public()
  @Answers(ProposalPage)
  list(@CurrentActor() actor: Actor, @Query() filter: ProposalFilter): Promise<ProposalPage> {
    return this.lists.list(actor, filter);
  }

  @Get('mine')
  @May(...roles)
  @Answers(MyProposalsView)
  mine(@CurrentActor() actor: Actor): Promise<MyProposalsView> {
    return this.lists.mine(actor);
  }

  @Get('screening')
  @May('facilitator')
  @Answers(ScreeningQueueView)
  screeningQueue(@CurrentActor() actor: Actor): Promise<ScreeningQueueView> {
    return this.lists.screeningQueue(actor);
  }

  @Post()
  @May('resident')
  @Answers(CreatedView)
  async create(@CurrentActor() actor: Actor, @Body() body: ProposalBody): Promise<CreatedView> {
    return { id: await this.proposals.create(actor, body) };
  }

  @Get(':proposal')
  @Public()
  @Answers(ProposalView)
  detail(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ProposalView> {
    return this.details.detail(actor, name, language);
  }

  @Put(':proposal')
  @May('resident')
  @HttpCode(204)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Body() body: ProposalBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('etag', entityTag(await this.proposals.edit(actor, name, body, revisionFrom(ifMatch))));
  }

  @Delete(':proposal')
  @May('resident')
  @HttpCode(204)
  discard(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.proposals.discard(actor, name);
  }

  @Post(':proposal/submission')
  @May('resident')
  @HttpCode(204)
  submit(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.proposals.submit(actor, name);
  }

  @Post(':proposal/screening')
  @May('facilitator')
  @HttpCode(204)
  screen(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: ScreeningBody): Promise<void> {
    return this.proposals.screen(actor, name, body);
  }

  @Post(':proposal/withdrawal')
  @May('resident')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.proposals.withdraw(actor, name);
  }

  @Post(':proposal/reopening')
  @May('resident')
  @HttpCode(204)
  reopen(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: ReopeningBody): Promise<void> {
    return this.proposals.reopen(actor, name, body);
  }

  @Put(':proposal/support')
  @May('resident')
  @HttpCode(204)
  support(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.supports.give(actor, name);
  }

  @Delete(':proposal/support')
  @May('resident')
  @HttpCode(204)
  takeBackSupport(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.supports.takeBack(actor, name);
  }

  @Get(':proposal/similar')
  @Public()
  @Answers(SimilarProposalsView)
  similar(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<SimilarProposalsView> {
    return this.similarOnes.of(actor, name);
  }

  @Get(':proposal/timeline')
  @Public()
  @Answers(TimelineView)
  timeline(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<TimelineView> {
    return this.timelines.of(actor, name);
  }
}
