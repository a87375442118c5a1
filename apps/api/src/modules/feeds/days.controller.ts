import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { FeedFilter } from '@madang/contracts/feeds';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Public } from '../../platform/access/may.decorator.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { DaysQueries } from './days.queries.js';

/** Days to keep, as calendar files. */
@Controller('v1/cities/:city')
@Public()
export class DaysController {
  constructor(private readonly days: DaysQueries) {}

  @Get('proposals/:proposal/calendar.ics')
  @Answers('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="proposal.ics"')
  ofProposal(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Query() filter: FeedFilter): Promise<string> {
    return this.days.ofProposal(actor, name, filter);
  }

  @Get('debates/:debate/calendar.ics')
  @Answers('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="debate.ics"')
  ofDebate(@CurrentActor() actor: Actor, @Param('debate') id: string, @Query() filter: FeedFilter): Promise<string> {
    return this.days.ofDebate(actor, id, filter);
  }

  @Get('questions/:question/calendar.ics')
  @Answers('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="question.ics"')
  ofQuestion(@CurrentActor() actor: Actor, @Param('question') id: string, @Query() filter: FeedFilter): Promise<string> {
    return this.days.ofQuestion(actor, id, filter);
  }

  @Get('cycles/:cycle/calendar.ics')
  @Answers('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="cycle.ics"')
  ofCycle(@CurrentActor() actor: Actor, @Param('cycle') slug: string, @Query() filter: FeedFilter): Promise<string> {
    return this.days.ofCycle(actor, slug, filter);
  }
}
