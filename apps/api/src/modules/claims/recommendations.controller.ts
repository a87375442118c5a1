import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  RecommendationConfirmationBody,
  RecommendationExportFilter,
  RecommendationFilter,
  RecommendationPage,
  RecommendationReplyBody,
  RecommendationReportBody,
  RecommendationView,
} from '@madang/contracts/recommendations';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { OfficesService } from './recommending/offices.service.js';
import { RecommendationsQueries } from './recommending/recommendations.queries.js';

@Controller('v1/cities/:city')
export class RecommendationsController {
  constructor(
    private readonly offices: OfficesService,
    private readonly queries: RecommendationsQueries,
  ) {}

  @Get('recommendations')
  @Public()
  @Answers(RecommendationPage)
  list(@CurrentActor() actor: Actor, @Query() filter: RecommendationFilter): Promise<RecommendationPage> {
    return this.queries.page(actor, filter);
  }

  @Get('recommendations.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="recommendations.csv"')
  csv(@CurrentActor() actor: Actor, @Query() filter: RecommendationExportFilter): Promise<string> {
    return this.queries.csv(actor, filter);
  }

  @Get('recommendations/:recommendation')
  @Public()
  @Answers(RecommendationView)
  one(@CurrentActor() actor: Actor, @Param('recommendation') id: string): Promise<RecommendationView> {
    return this.queries.one(actor, id);
  }

  @Post('recommendations/:recommendation/reply')
  @May('staff')
  @HttpCode(204)
  reply(@CurrentActor() actor: Actor, @Param('recommendation') id: string, @Body() body: RecommendationReplyBody): Promise<void> {
    return this.offices.reply(actor, id, body);
  }

  @Post('recommendations/:recommendation/report')
  @May('staff')
  @HttpCode(204)
  report(@CurrentActor() actor: Actor, @Param('recommendation') id: string, @Body() body: RecommendationReportBody): Promise<void> {
    return this.offices.report(actor, id, body);
  }

  @Post('recommendations/:recommendation/confirmation')
  @May('resident')
  @HttpCode(204)
  confirm(@CurrentActor() actor: Actor, @Param('recommendation') id: string, @Body() body: RecommendationConfirmationBody): Promise<void> {
    return this.offices.confirm(actor, id, body);
  }
}
