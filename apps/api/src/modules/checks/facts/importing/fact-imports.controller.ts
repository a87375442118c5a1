import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { FactsFileFilter, FactsPreviewView, FactsTakenView } from '@madang/contracts/fact-imports';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../../platform/access/actor.js';
import { May } from '../../../../platform/access/may.decorator.js';
import { receiveTable, type ReceivedTable } from '../../../../platform/files/receive-table.js';
import { Accepts } from '../../../../platform/openapi/accepts.decorator.js';
import { Answers } from '../../../../platform/openapi/answers.decorator.js';
import { FactImportsService } from './fact-imports.service.js';

/** Every kind of fact for twenty years and a hundred things is fewer. */
const mostRows = 2000;

function factsIn(request: FastifyRequest, { decimal }: FactsFileFilter): Promise<ReceivedTable> {
  return receiveTable(request, { mostRows, decimal, missing: 'check/file-missing', tooLong: 'check/file-too-long' });
}

@Controller('v1/cities/:city')
@May('staff', 'administrator')
export class FactImportsController {
  constructor(private readonly imports: FactImportsService) {}

  @Post('fact-imports/preview')
  @HttpCode(200)
  @Accepts('multipart/form-data')
  @Answers(FactsPreviewView)
  async preview(@CurrentActor() actor: Actor, @Query() filter: FactsFileFilter, @Req() request: FastifyRequest): Promise<FactsPreviewView> {
    return this.imports.preview(actor, await factsIn(request, filter), filter);
  }

  @Post('fact-imports')
  @Accepts('multipart/form-data')
  @Answers(FactsTakenView)
  async take(@CurrentActor() actor: Actor, @Query() filter: FactsFileFilter, @Req() request: FastifyRequest): Promise<FactsTakenView> {
    return this.imports.take(actor, await factsIn(request, filter), filter);
  }
}
