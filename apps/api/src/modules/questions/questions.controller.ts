import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  DueQuestionsView,
  JoinQuestionBody,
  QuestionBody,
  QuestionFilter,
  QuestionPage,
  QuestionRuleBody,
  QuestionRuleView,
  QuestionVerdictBody,
  QuestionView,
} from '@madang/contracts/questions';
import { ExportedQuestionsView, QuestionExportFilter } from '@madang/contracts/question-exports';
import { QuestionAnswerBody, QuestionOfficeBody } from '@madang/contracts/question-answers';
import { CreatedView } from '@madang/contracts/wire';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { May, Public } from '../../platform/access/may.decorator.js';
import { revisionFrom } from '../../platform/http/revision.js';
import { Answers } from '../../platform/openapi/answers.decorator.js';
import { AnswersService } from './answers.service.js';
import { ExportingQueries } from './exporting.queries.js';
import { QuestionsQueries } from './questions.queries.js';
import { QuestionsService } from './questions.service.js';

@Controller('v1/cities/:city')
export class QuestionsController {
  constructor(
    private readonly service: QuestionsService,
    private readonly answers: AnswersService,
    private readonly queries: QuestionsQueries,
    private readonly exporting: ExportingQueries,
  ) {}

  @Get('questions')
  @Public()
  @Answers(QuestionPage)
  list(@CurrentActor() actor: Actor, @Query() filter: QuestionFilter): Promise<QuestionPage> {
    return this.queries.page(actor, filter);
  }

  @Post('questions')
  @May('resident')
  @Answers(CreatedView)
  async ask(@CurrentActor() actor: Actor, @Body() body: QuestionBody): Promise<CreatedView> {
    return { id: await this.service.ask(actor, body) };
  }

  @Get('questions.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="questions.csv"')
  csv(@CurrentActor() actor: Actor, @Query() filter: QuestionExportFilter): Promise<string> {
    return this.exporting.csv(actor, filter);
  }

  @Get('questions.json')
  @Public()
  @Answers(ExportedQuestionsView)
  json(@CurrentActor() actor: Actor, @Query() filter: QuestionExportFilter): Promise<ExportedQuestionsView> {
    return this.exporting.json(actor, filter);
  }

  @Get('questions.atom')
  @Public()
  @Answers('application/atom+xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  feed(
    @CurrentActor() actor: Actor,
    @Query() filter: QuestionExportFilter,
    @Headers('accept-language') language: string | undefined,
  ): Promise<string> {
    return this.exporting.atom(actor, filter, language);
  }

  @Get('questions/due')
  @May('staff')
  @Answers(DueQuestionsView)
  due(@CurrentActor() actor: Actor): Promise<DueQuestionsView> {
    return this.queries.due(actor);
  }

  @Get('questions/rule')
  @Public()
  @Answers(QuestionRuleView)
  rule(@CurrentActor() { cityId }: Actor): Promise<QuestionRuleView> {
    return this.queries.rule(cityId);
  }

  @Put('questions/rule')
  @May('administrator')
  @HttpCode(204)
  setRule(@CurrentActor() actor: Actor, @Headers('if-match') seen: string | undefined, @Body() body: QuestionRuleBody): Promise<void> {
    return this.answers.setRule(actor, body, revisionFrom(seen));
  }

  @Get('questions/:question')
  @Public()
  @Answers(QuestionView)
  one(@CurrentActor() actor: Actor, @Param('question') id: string): Promise<QuestionView> {
    return this.queries.one(actor, id);
  }

  @Put('questions/:question/wanted')
  @May('resident')
  @HttpCode(204)
  want(@CurrentActor() actor: Actor, @Param('question') id: string): Promise<void> {
    return this.service.want(actor, id, true);
  }

  @Delete('questions/:question/wanted')
  @May('resident')
  @HttpCode(204)
  wantNoMore(@CurrentActor() actor: Actor, @Param('question') id: string): Promise<void> {
    return this.service.want(actor, id, false);
  }

  @Post('questions/:question/withdrawal')
  @May('resident')
  @HttpCode(204)
  takeBack(@CurrentActor() actor: Actor, @Param('question') id: string): Promise<void> {
    return this.service.takeBack(actor, id);
  }

  @Post('questions/:question/joining')
  @May('facilitator')
  @HttpCode(204)
  join(@CurrentActor() actor: Actor, @Param('question') id: string, @Body() { into }: JoinQuestionBody): Promise<void> {
    return this.service.join(actor, id, into);
  }

  @Put('questions/:question/office')
  @May('staff')
  @HttpCode(204)
  nameOffice(@CurrentActor() actor: Actor, @Param('question') id: string, @Body() body: QuestionOfficeBody): Promise<void> {
    return this.answers.nameOffice(actor, id, body);
  }

  @Post('questions/:question/answers')
  @May('staff')
  @HttpCode(204)
  answer(@CurrentActor() actor: Actor, @Param('question') id: string, @Body() body: QuestionAnswerBody): Promise<void> {
    return this.answers.answer(actor, id, body);
  }

  @Get('questions/:question/answers/:number/table.csv')
  @Public()
  @Answers('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="table.csv"')
  table(@CurrentActor() actor: Actor, @Param('question') id: string, @Param('number') number: string): Promise<string> {
    return this.queries.table(actor, id, number);
  }

  @Put('questions/:question/verdict')
  @May('resident')
  @HttpCode(204)
  say(@CurrentActor() actor: Actor, @Param('question') id: string, @Body() body: QuestionVerdictBody): Promise<void> {
    return this.service.say(actor, id, body);
  }
}
