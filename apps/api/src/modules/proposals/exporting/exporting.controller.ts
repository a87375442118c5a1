import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ExportedProposalsView, ProposalExportFilter } from '@madang/contracts/proposal-exports';
import { CurrentActor, type Actor } from '../../../platform/access/actor.js';
import { Public } from '../../../platform/access/may.decorator.js';
import { Answers } from '../../../platform/openapi/answers.decorator.js';
import { ExportingQueries } from './exporting.queries.js';

/** Every public proposal that a list could show, in one file, without who wrote or backed it. */
@Controller('v1/cities/:city')
@Public()
export class ExportingController {
  constructor(private readonly exporting: ExportingQueries) {}

  @Get('proposals.csv')
  @Answers('text/csv')
  csv(@CurrentActor() actor: Actor, @Query() filter: ProposalExportFilter): StreamableFile {
    return new StreamableFile(this.exporting.csv(actor.cityId, filter), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="proposals.csv"',
    });
  }

  @Get('proposals.json')
  @Answers(ExportedProposalsView)
  json(@CurrentActor() actor: Actor, @Query() filter: ProposalExportFilter): StreamableFile {
    return new StreamableFile(this.exporting.json(actor.cityId, filter), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="proposals.json"',
    });
  }
}
