import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { AmendmentBody, AmendmentDecisionBody, AmendmentsView, AmendmentVoiceBody } from '@madang/contracts/amendments';
import { PageFilter } from '@madang/contracts/paging';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { AmendmentsQueries } from './amendments.queries.js';
import { AmendmentsService } from './amendments.service.js';
import { VoicesService } from './voices.service.js';

@Controller('v1/cities/:city/proposals/:proposal/amendments')
export class AmendmentsController {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly voices: VoicesService,
    private readonly queries: AmendmentsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(AmendmentsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Query() filter: PageFilter): Promise<AmendmentsView> {
    return this.queries.of(actor, name, filter);
  }

  @Post()
  @May('resident')
  @Answers(CreatedView)
  async propose(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: AmendmentBody): Promise<CreatedView> {
    return { id: await this.amendments.propose(actor, name, body) };
  }

  @Post(':amendment/decision')
  @May('resident')
  @HttpCode(204)
  decide(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('amendment') id: string,
    @Body() body: AmendmentDecisionBody,
  ): Promise<void> {
    return this.amendments.decide(actor, name, id, body);
  }

  @Post(':amendment/withdrawal')
  @May('resident')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('amendment') id: string): Promise<void> {
    return this.amendments.takeBack(actor, name, id);
  }

  @Put(':amendment/voice')
  @May('resident')
  @HttpCode(204)
  answer(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('amendment') id: string,
    @Body() { inFavour }: AmendmentVoiceBody,
  ): Promise<void> {
    return this.voices.answer(actor, name, id, inFavour);
  }
}
