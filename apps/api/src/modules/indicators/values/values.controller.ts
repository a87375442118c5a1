import { Body, Controller, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ValuesFileFilter, ValuesPreviewView, ValuesTakenView } from '@madang/contracts/indicator-imports';
import { DefinitionBody } from '@madang/contracts/indicator-sheets';
import { IndicatorValueBody } from '@madang/contracts/indicator-values';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May } from '../../../platform/access/may.decorator.js';
import { Accepts } from '../../../platform/openapi/accepts.decorator.js';
import { receiveTable, type ReceivedTable } from '../../../platform/files/receive-table.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { DefinitionsService } from '../defining/definitions.service.js';
import { ValuesService } from './values.service.js';

/** Figures of every group, district and year of a large city. */
const mostRows = 20_000;

function figuresIn(request: FastifyRequest, { decimal }: ValuesFileFilter): Promise<ReceivedTable> {
  return receiveTable(request, { mostRows, decimal, missing: 'indicator/file-missing', tooLong: 'indicator/file-too-long' });
}

@Controller('v1/cities/:city')
@May('staff', 'administrator')
export class ValuesController {
  constructor(
    private readonly definitions: DefinitionsService,
    private readonly values: ValuesService,
  ) {}

  @Put('indicators/:code/definition')
  @HttpCode(204)
  define(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: DefinitionBody): Promise<void> {
    return this.definitions.define(actor, code, body);
  }

  @Post('indicators/:code/values')
  @Answers(ValuesTakenView)
  record(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: IndicatorValueBody): Promise<ValuesTakenView> {
    return this.values.record(actor, code, body);
  }

  @Post('indicator-imports/preview')
  @HttpCode(200)
  @Accepts('multipart/form-data')
  @Answers(ValuesPreviewView)
  async preview(
    @CurrentActor() actor: Actor,
    @Query() filter: ValuesFileFilter,
    @Req() request: FastifyRequest,
  ): Promise<ValuesPreviewView> {
    return this.values.preview(actor, await figuresIn(request, filter), filter);
  }

  @Post('indicator-imports')
  @Accepts('multipart/form-data')
  @Answers(ValuesTakenView)
  async take(@CurrentActor() actor: Actor, @Query() filter: ValuesFileFilter, @Req() request: FastifyRequest): Promise<ValuesTakenView> {
    return this.values.takeFile(actor, await figuresIn(request, filter), filter);
  }
}
