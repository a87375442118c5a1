import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  AnswerBatchBody,
  AnswerBatchesView,
  AnswerBatchMadeView,
  AnswerBatchPublicationBody,
  AnswerBatchPublicationView,
  AnswerBatchView,
  type LeftOutView,
} from '@madang/contracts/answer-batches';
import type { ProblemCode } from '@madang/contracts/problems';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { AnswerBatchesQueries } from './answer-batches.queries.js';
import { AnswerBatchesService } from './answer-batches.service.js';
import { PublishTogether } from './publish-together.js';

type Left = readonly { readonly proposal: string; readonly code: ProblemCode | 'unexpected' }[];

@Controller('v1/cities/:city/responses/batches')
@May('staff', 'administrator')
export class AnswerBatchesController {
  constructor(
    private readonly service: AnswerBatchesService,
    private readonly queries: AnswerBatchesQueries,
    private readonly together: PublishTogether,
  ) {}

  @Get()
  @Answers(AnswerBatchesView)
  async list(@CurrentActor() actor: Actor): Promise<AnswerBatchesView> {
    return { batches: await this.queries.list(actor) };
  }

  @Get(':batch')
  @Answers(AnswerBatchView)
  batch(@CurrentActor() actor: Actor, @Param('batch') id: string): Promise<AnswerBatchView> {
    return this.queries.batch(actor, id);
  }

  @Post()
  @Answers(AnswerBatchMadeView)
  async make(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') language: string | undefined,
    @Body() body: AnswerBatchBody,
  ): Promise<AnswerBatchMadeView> {
    const { id, left } = await this.service.make(actor, body);
    return { id, left: said(left, language) };
  }

  @Post(':batch/publication')
  @HttpCode(200)
  @Answers(AnswerBatchPublicationView)
  async publish(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') language: string | undefined,
    @Param('batch') id: string,
    @Body() body: AnswerBatchPublicationBody,
  ): Promise<AnswerBatchPublicationView> {
    const { published, left } = await this.together.publish(actor, id, body);
    return { published, left: said(left, language) };
  }
}

function said(left: Left, language: string | undefined): LeftOutView[] {
  return left.map(({ proposal, code }) => ({ proposal, code, title: titleOf(code, language) }));
}
