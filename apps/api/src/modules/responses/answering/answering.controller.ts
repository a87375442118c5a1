import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import { AcknowledgementBody, ExtensionBody } from '@madang/contracts/response-acts';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { revisionFrom } from '../../../platform/http/revision.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AnsweringService } from './answering.service.js';
import { DraftsQueries } from './drafts.queries.js';
import { DraftsService } from './drafts.service.js';
import { PublishingService } from './publishing.service.js';

@Controller('v1/cities/:city/proposals/:proposal')
export class AnsweringController {
  constructor(
    private readonly answering: AnsweringService,
    private readonly drafts: DraftsService,
    private readonly queries: DraftsQueries,
    private readonly publishing: PublishingService,
  ) {}

  @Post('acknowledgement')
  @May('staff', 'administrator')
  @HttpCode(204)
  acknowledge(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: AcknowledgementBody): Promise<void> {
    return this.answering.acknowledge(actor, name, body);
  }

  @Post('review')
  @May('staff', 'administrator')
  @HttpCode(204)
  takeUp(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<void> {
    return this.answering.takeUp(actor, name);
  }

  @Post('extension')
  @May('staff', 'administrator')
  @HttpCode(204)
  extend(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: ExtensionBody): Promise<void> {
    return this.answering.extend(actor, name, body);
  }

  @Get('response/draft')
  @May('staff', 'administrator')
  @Answers(ResponseDraftView)
  draft(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<ResponseDraftView> {
    return this.queries.draft(actor, name);
  }

  @Put('response/draft')
  @May('staff', 'administrator')
  @HttpCode(204)
  saveDraft(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
    @Body() body: ResponseDraftBody,
  ): Promise<void> {
    return this.drafts.save(actor, name, body, revisionFrom(seen) ?? 0);
  }

  @Post('response')
  @May('staff', 'administrator')
  @Answers(CreatedView)
  async publish(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
  ): Promise<CreatedView> {
    return { id: await this.publishing.publish(actor, name, revisionFrom(seen) ?? 0) };
  }
}
