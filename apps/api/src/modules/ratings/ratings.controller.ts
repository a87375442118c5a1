import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { OwnRatingsView, RatingReasonsView, RatingResultsView, RatingsBody } from '@madang/contracts/ratings';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { RatingsQueries } from './ratings.queries.js';
import { RatingsService } from './ratings.service.js';

@Controller('v1/cities/:city/proposals/:proposal/ratings')
export class RatingsController {
  constructor(
    private readonly ratings: RatingsService,
    private readonly queries: RatingsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(RatingResultsView)
  results(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<RatingResultsView> {
    return this.queries.results(actor, name);
  }

  @Put()
  @May('resident')
  @HttpCode(204)
  rate(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: RatingsBody): Promise<void> {
    return this.ratings.rate(actor, name, body);
  }

  @Get('mine')
  @May('resident')
  @Answers(OwnRatingsView)
  mine(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<OwnRatingsView> {
    return this.queries.mine(actor, name);
  }

  @Get('reasons')
  @May('staff', 'facilitator')
  @Answers(RatingReasonsView)
  reasons(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<RatingReasonsView> {
    return this.queries.reasons(actor, name);
  }
}
