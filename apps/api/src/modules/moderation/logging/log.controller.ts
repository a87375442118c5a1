import { Controller, Get, Header, Query } from '@nestjs/common';
import { ModerationFiguresView, ModerationLogFilter, ModerationLogPage } from '@madang/contracts/moderation-log';
import { ModerationRulesView } from '@madang/contracts/moderation-rules';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { LogQueries } from './log.queries.js';
import { rulesView } from './rules-view.js';

@Controller('v1/cities/:city/moderation')
export class LogController {
  constructor(private readonly queries: LogQueries) {}

  @Get('rules')
  @Public()
  @Answers(ModerationRulesView)
  rules(): ModerationRulesView {
    return rulesView();
  }

  @Get('log')
  @Public()
  @Answers(ModerationLogPage)
  log(@CurrentActor() actor: Actor, @Query() filter: ModerationLogFilter): Promise<ModerationLogPage> {
    return this.queries.page(actor, filter);
  }

  @Get('log/csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="moderation.csv"')
  csv(@CurrentActor() actor: Actor, @Query() filter: ModerationLogFilter): Promise<string> {
    return this.queries.csv(actor, filter);
  }

  @Get('figures')
  @Public()
  @Answers(ModerationFiguresView)
  figures(@CurrentActor() actor: Actor): Promise<ModerationFiguresView> {
    return this.queries.figures(actor);
  }
}
