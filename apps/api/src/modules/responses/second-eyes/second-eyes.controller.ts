import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { AnswerRuleBody, AnswerRuleView, HandOverBody, ReadingVerdictBody } from '@madang/contracts/second-eyes';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { revisionFrom } from '../../../platform/http/revision.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AnswerRuleService } from './answer-rule.service.js';
import { SecondEyesService } from './second-eyes.service.js';

@Controller('v1/cities/:city')
export class SecondEyesController {
  constructor(
    private readonly service: SecondEyesService,
    private readonly rules: AnswerRuleService,
  ) {}

  @Get('responses/rule')
  @Public()
  @Answers(AnswerRuleView)
  rule(@CurrentActor() { cityId }: Actor): Promise<AnswerRuleView> {
    return this.rules.rule(cityId);
  }

  @Put('responses/rule')
  @May('administrator')
  @HttpCode(204)
  settle(@CurrentActor() actor: Actor, @Headers('if-match') seen: string | undefined, @Body() body: AnswerRuleBody): Promise<void> {
    return this.rules.settle(actor, body, revisionFrom(seen));
  }

  @Post('proposals/:proposal/response/draft/reading')
  @May('staff', 'administrator')
  @HttpCode(204)
  handOver(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
    @Body() body: HandOverBody,
  ): Promise<void> {
    return this.service.handOver(actor, name, body, revisionFrom(seen) ?? 0);
  }

  @Post('proposals/:proposal/response/draft/reading/verdict')
  @May('staff', 'administrator')
  @HttpCode(204)
  say(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Headers('if-match') seen: string | undefined,
    @Body() body: ReadingVerdictBody,
  ): Promise<void> {
    return this.service.say(actor, name, body, revisionFrom(seen) ?? 0);
  }
}
