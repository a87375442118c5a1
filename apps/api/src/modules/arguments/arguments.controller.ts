import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ArgumentBody, ArgumentFilter, ArgumentPage, ReplyBody, ReplyPage } from '@madang/contracts/arguments';
import { PageFilter } from '@madang/contracts/paging';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { ArgumentsQueries } from './arguments.queries.js';
import { ArgumentsService } from './arguments.service.js';
import { HelpfulService } from './helpful.service.js';

@Controller('v1/cities/:city/proposals/:proposal/arguments')
export class ArgumentsController {
  constructor(
    private readonly service: ArgumentsService,
    private readonly helpful: HelpfulService,
    private readonly queries: ArgumentsQueries,
  ) {}

  @Get()
  @Public()
  @Answers(ArgumentPage)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Query() filter: ArgumentFilter): Promise<ArgumentPage> {
    return this.queries.page(actor, name, filter);
  }

  @Post()
  @May('resident', 'staff')
  @Answers(CreatedView)
  async argue(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Body() body: ArgumentBody): Promise<CreatedView> {
    return { id: await this.service.argue(actor, name, body) };
  }

  @Get(':argument/replies')
  @Public()
  @Answers(ReplyPage)
  replies(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('argument') argument: string,
    @Query() filter: PageFilter,
  ): Promise<ReplyPage> {
    return this.queries.replies(actor, { name, argument }, filter);
  }

  @Post(':argument/replies')
  @May('resident', 'staff')
  @Answers(CreatedView)
  async reply(
    @CurrentActor() actor: Actor,
    @Param('proposal') name: string,
    @Param('argument') argument: string,
    @Body() body: ReplyBody,
  ): Promise<CreatedView> {
    return { id: await this.service.reply(actor, name, argument, body) };
  }

  @Post(':argument/withdrawal')
  @May('resident', 'staff')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('argument') argument: string): Promise<void> {
    return this.service.takeBack(actor, name, argument);
  }

  @Put(':argument/helpful')
  @May('resident')
  @HttpCode(204)
  findHelpful(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('argument') argument: string): Promise<void> {
    return this.helpful.set(actor, name, argument, true);
  }

  @Delete(':argument/helpful')
  @May('resident')
  @HttpCode(204)
  findHelpfulNoMore(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Param('argument') argument: string): Promise<void> {
    return this.helpful.set(actor, name, argument, false);
  }
}
