import { Module } from '@nestjs/common';
import { CountOpinions } from './count-opinions.js';
import { DebatesController } from './debates.controller.js';
import { DebatesHandlers } from './debates.handlers.js';
import { DebatesQueries } from './debates.queries.js';
import { DebatesService } from './debates.service.js';
import { DebateStatementsController } from './statements.controller.js';
import { DebateStatementsQueries } from './statements.queries.js';
import { DebateStatementsService } from './statements.service.js';
import { WordsToModerate } from './words-to-moderate.js';
import { Records } from '../official-acts/index.js';
import { debateRecord, debateReportRecord } from './debate-records.js';

@Module({
  controllers: [DebatesController, DebateStatementsController],
  providers: [
    DebatesService,
    DebateStatementsService,
    DebatesQueries,
    DebateStatementsQueries,
    DebatesHandlers,
    CountOpinions,
    WordsToModerate,
  ],
})
export class DebatesModule {
  constructor(records: Records) {
    records.on('debate.opened', debateRecord);
    records.on('debate.reported', debateReportRecord);
  }
}
