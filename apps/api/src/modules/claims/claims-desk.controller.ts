import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ClaimFileFilter, ClaimFindingBody, ClaimInquiryBody, ClaimWordsBody } from '@madang/contracts/claim-bodies';
import { ClaimDeskView } from '@madang/contracts/claim-lists';
import { ClaimView } from '@madang/contracts/claims';
import { RecommendationBody } from '@madang/contracts/recommendations';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DeskQueries } from './hearing/desk.queries.js';
import { HearingService } from './hearing/hearing.service.js';

/** What the ombudsperson reads and does. */
@Controller('v1/cities/:city/claims')
export class ClaimsDeskController {
  constructor(
    private readonly hearing: HearingService,
    private readonly desk: DeskQueries,
  ) {}

  @Get('desk')
  @May('ombudsperson')
  @Answers(ClaimDeskView)
  onDesk(@CurrentActor() actor: Actor): Promise<ClaimDeskView> {
    return this.desk.list(actor);
  }

  @Get(':claim/file')
  @May('ombudsperson')
  @Answers(ClaimView)
  whole(@CurrentActor() actor: Actor, @Param('claim') id: string, @Query() { why }: ClaimFileFilter): Promise<ClaimView> {
    return this.desk.file(actor, id, why);
  }

  @Post(':claim/acknowledgement')
  @May('ombudsperson')
  @HttpCode(204)
  acknowledge(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: ClaimWordsBody): Promise<void> {
    return this.hearing.acknowledge(actor, id, body);
  }

  @Post(':claim/inquiries')
  @May('ombudsperson')
  @Answers(CreatedView)
  async ask(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: ClaimInquiryBody): Promise<CreatedView> {
    return { id: await this.hearing.ask(actor, id, body) };
  }

  @Post(':claim/offer')
  @May('ombudsperson')
  @HttpCode(204)
  offer(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: ClaimWordsBody): Promise<void> {
    return this.hearing.offer(actor, id, body);
  }

  @Post(':claim/finding')
  @May('ombudsperson')
  @HttpCode(204)
  find(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: ClaimFindingBody): Promise<void> {
    return this.hearing.find(actor, id, body);
  }

  @Post(':claim/recommendations')
  @May('ombudsperson')
  @HttpCode(204)
  recommend(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: RecommendationBody): Promise<void> {
    return this.hearing.recommend(actor, id, body);
  }
}
