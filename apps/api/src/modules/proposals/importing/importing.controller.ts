import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ImportedCommentPage, ProposalImportBody, ProposalImportView } from '@madang/contracts/imported-proposals';
import { PageFilter } from '@madang/contracts/paging';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { May, Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ImportedCommentsQueries } from './imported-comments.queries.js';
import { ImportingService } from './importing.service.js';

@Controller('v1/cities/:city')
export class ImportingController {
  constructor(
    private readonly importing: ImportingService,
    private readonly comments: ImportedCommentsQueries,
  ) {}

  @Post('older-processes/:process/imports')
  @May('staff')
  @Answers(ProposalImportView)
  bringIn(@CurrentActor() actor: Actor, @Param('process') process: string, @Body() body: ProposalImportBody): Promise<ProposalImportView> {
    return this.importing.bringIn(actor, process, body);
  }

  @Get('proposals/:proposal/imported-comments')
  @Public()
  @Answers(ImportedCommentPage)
  list(@CurrentActor() actor: Actor, @Param('proposal') name: string, @Query() filter: PageFilter): Promise<ImportedCommentPage> {
    return this.comments.page(actor, name, filter);
  }
}
