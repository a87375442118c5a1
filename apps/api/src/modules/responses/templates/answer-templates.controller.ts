import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { AnswerTemplateBody, AnswerTemplatesView } from '@madang/contracts/answer-templates';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { revisionFrom } from '../../../platform/http/revision.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { AnswerTemplatesQueries } from './answer-templates.queries.js';
import { AnswerTemplatesService } from './answer-templates.service.js';

@Controller('v1/cities/:city/responses/templates')
@May('staff', 'administrator')
export class AnswerTemplatesController {
  constructor(
    private readonly service: AnswerTemplatesService,
    private readonly queries: AnswerTemplatesQueries,
  ) {}

  @Get()
  @Answers(AnswerTemplatesView)
  list(@CurrentActor() actor: Actor): Promise<AnswerTemplatesView> {
    return this.queries.list(actor);
  }

  @Post()
  @Answers(CreatedView)
  async make(@CurrentActor() actor: Actor, @Body() body: AnswerTemplateBody): Promise<CreatedView> {
    return { id: await this.service.make(actor, body) };
  }

  @Put(':template')
  @HttpCode(204)
  change(
    @CurrentActor() actor: Actor,
    @Param('template') id: string,
    @Headers('if-match') seen: string | undefined,
    @Body() body: AnswerTemplateBody,
  ): Promise<void> {
    return this.service.change(actor, id, body, revisionFrom(seen) ?? 0);
  }

  @Post(':template/retirement')
  @HttpCode(204)
  retire(@CurrentActor() actor: Actor, @Param('template') id: string): Promise<void> {
    return this.service.retire(actor, id);
  }
}
