import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ClaimBody, ClaimFilter, ClaimSubjectFilter, ClaimWordsBody, SettlementAnswerBody } from '@madang/contracts/claim-bodies';
import { ClaimFiguresView } from '@madang/contracts/claim-figures';
import { ClaimPage, ClaimSubjectView, OwnClaimsView } from '@madang/contracts/claim-lists';
import { ClaimView } from '@madang/contracts/claims';
import { OfficeClaimsView } from '@madang/contracts/office-claims';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { ClaimsQueries } from './claims.queries.js';
import { FiguresQueries } from './counting/figures.queries.js';
import { FilingService } from './filing/filing.service.js';
import { OfficesService } from './recommending/offices.service.js';
import { RecommendationsQueries } from './recommending/recommendations.queries.js';

/** Claims as everybody reads them, as those who claim write them, and as offices answer. */
@Controller('v1/cities/:city/claims')
export class ClaimsController {
  constructor(
    private readonly filing: FilingService,
    private readonly offices: OfficesService,
    private readonly queries: ClaimsQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly figures: FiguresQueries,
  ) {}

  @Get()
  @Public()
  @Answers(ClaimPage)
  list(@CurrentActor() actor: Actor, @Query() filter: ClaimFilter): Promise<ClaimPage> {
    return this.queries.page(actor, filter);
  }

  @Post()
  @May('resident')
  @Answers(CreatedView)
  async file(@CurrentActor() actor: Actor, @Body() body: ClaimBody): Promise<CreatedView> {
    return { id: await this.filing.file(actor, body) };
  }

  @Get('figures')
  @Public()
  @Answers(ClaimFiguresView)
  counted(@CurrentActor() actor: Actor): Promise<ClaimFiguresView> {
    return this.figures.of(actor);
  }

  @Get('subject')
  @Public()
  @Answers(ClaimSubjectView)
  subject(@CurrentActor() actor: Actor, @Query() filter: ClaimSubjectFilter): Promise<ClaimSubjectView> {
    return this.queries.subject(actor, filter);
  }

  @Get('mine')
  @May('resident')
  @Answers(OwnClaimsView)
  mine(@CurrentActor() actor: Actor): Promise<OwnClaimsView> {
    return this.queries.mine(actor);
  }

  @Get('asked')
  @May('staff')
  @Answers(OfficeClaimsView)
  asked(@CurrentActor() actor: Actor): Promise<OfficeClaimsView> {
    return this.recommendations.forOffices(actor);
  }

  @Post('asked/:inquiry/answer')
  @May('staff')
  @HttpCode(204)
  answer(@CurrentActor() actor: Actor, @Param('inquiry') id: string, @Body() body: ClaimWordsBody): Promise<void> {
    return this.offices.answer(actor, id, body);
  }

  @Get(':claim')
  @Public()
  @Answers(ClaimView)
  one(@CurrentActor() actor: Actor, @Param('claim') id: string): Promise<ClaimView> {
    return this.queries.one(actor, id);
  }

  @Post(':claim/words')
  @May('resident')
  @HttpCode(204)
  add(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: ClaimWordsBody): Promise<void> {
    return this.filing.add(actor, id, body);
  }

  @Post(':claim/withdrawal')
  @May('resident')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @Param('claim') id: string): Promise<void> {
    return this.filing.withdraw(actor, id);
  }

  @Post(':claim/settlement')
  @May('resident')
  @HttpCode(204)
  settle(@CurrentActor() actor: Actor, @Param('claim') id: string, @Body() body: SettlementAnswerBody): Promise<void> {
    return this.filing.answerOffer(actor, id, body);
  }

  @Post(':claim/erasure')
  @May('resident')
  @HttpCode(204)
  erase(@CurrentActor() actor: Actor, @Param('claim') id: string): Promise<void> {
    return this.filing.erase(actor, id);
  }
}
