import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  DebateStatementBody,
  DebateStatementFilter,
  DebateStatementPage,
  DebateStatementView,
  NumberedView,
  StanceBody,
} from '@madang/contracts/debates';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DebateStatementsQueries } from './statements.queries.js';
import { DebateStatementsService } from './statements.service.js';

@Controller('v1/cities/:city/debates/:debate/statements')
export class DebateStatementsController {
  constructor(
    private readonly service: DebateStatementsService,
    private readonly queries: DebateStatementsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(DebateStatementPage)
  list(
    @CurrentActor() actor: Actor,
    @Param('debate') debate: string,
    @Query() filter: DebateStatementFilter,
  ): Promise<DebateStatementPage> {
    return this.queries.page(actor, debate, filter);
  }

  @Post()
  @May('resident')
  @Answers(NumberedView)
  async add(@CurrentActor() actor: Actor, @Param('debate') debate: string, @Body() body: DebateStatementBody): Promise<NumberedView> {
    return { number: await this.service.add(actor, debate, body) };
  }

  @Get(':number')
  @Public()
  @Answers(DebateStatementView)
  one(@CurrentActor() actor: Actor, @Param('debate') debate: string, @Param('number') number: string): Promise<DebateStatementView> {
    return this.queries.one(actor, debate, number);
  }

  @Post(':number/withdrawal')
  @May('resident')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('debate') debate: string, @Param('number') number: string): Promise<void> {
    return this.service.takeBack(actor, debate, number);
  }

  @Put(':number/stance')
  @May('resident')
  @HttpCode(204)
  take(
    @CurrentActor() actor: Actor,
    @Param('debate') debate: string,
    @Param('number') number: string,
    @Body() { stance }: StanceBody,
  ): Promise<void> {
    return this.service.take(actor, debate, number, stance);
  }

  @Delete(':number/stance')
  @May('resident')
  @HttpCode(204)
  takeNone(@CurrentActor() actor: Actor, @Param('debate') debate: string, @Param('number') number: string): Promise<void> {
    return this.service.take(actor, debate, number, null);
  }
}
