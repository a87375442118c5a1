import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  MergingAnswerBody,
  MergingBody,
  MergingFilter,
  MergingPreviewView,
  MergingsView,
  MergingVoiceBody,
} from '@madang/contracts/mergings';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { MergingVoicesService } from './merging-voices.service.js';
import { MergingsQueries } from './mergings.queries.js';
import { MergingsService } from './mergings.service.js';

@Controller('v1/cities/:city')
export class MergingsController {
  constructor(
    private readonly mergings: MergingsService,
    private readonly voices: MergingVoicesService,
    private readonly queries: MergingsQueries,
  ) {}

  @Get('proposals/:proposal/mergings')
  @Public()
  @Answers(MergingsView)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string): Promise<MergingsView> {
    return this.queries.of(actor, name);
  }

  @Get('mergings/preview')
  @Public()
  @Answers(MergingPreviewView)
  preview(
    @CurrentActor() actor: Actor,
    @Query() filter: MergingFilter,
    @Headers('accept-language') language: string | undefined,
  ): Promise<MergingPreviewView> {
    return this.queries.preview(actor, filter, language);
  }

  @Post('mergings')
  @May('resident', 'facilitator')
  @Answers(CreatedView)
  async offer(@CurrentActor() actor: Actor, @Body() body: MergingBody): Promise<CreatedView> {
    return { id: await this.mergings.offer(actor, body) };
  }

  @Post('mergings/:merging/answer')
  @May('resident')
  @HttpCode(204)
  answer(@CurrentActor() actor: Actor, @Param('merging') id: string, @Body() body: MergingAnswerBody): Promise<void> {
    return this.mergings.answer(actor, id, body);
  }

  @Post('mergings/:merging/withdrawal')
  @May('resident', 'facilitator')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('merging') id: string): Promise<void> {
    return this.mergings.takeBack(actor, id);
  }

  @Put('mergings/:merging/voice')
  @May('resident')
  @HttpCode(204)
  say(@CurrentActor() actor: Actor, @Param('merging') id: string, @Body() body: MergingVoiceBody): Promise<void> {
    return this.voices.say(actor, id, body);
  }
}
