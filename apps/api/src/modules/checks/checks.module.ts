import { Module } from '@nestjs/common';
import { ChecksController } from './checks.controller.js';
import { ChecksHandlers } from './checks.handlers.js';
import { FactsQueries } from './facts/facts.queries.js';
import { FactsService } from './facts/facts.service.js';
import { FactImportsController } from './facts/importing/fact-imports.controller.js';
import { FactImportsService } from './facts/importing/fact-imports.service.js';
import { CutsQueries } from './justifying/cuts.queries.js';
import { JustificationsService } from './justifying/justifications.service.js';
import { FindingsQueries } from './reading/findings.queries.js';
import { ThresholdsService } from './setting/thresholds.service.js';
import { Records } from '../official-acts/index.js';
import { factsRecord, justificationRecord, thresholdsRecord } from './check-records.js';

@Module({
  controllers: [ChecksController, FactImportsController],
  providers: [
    ChecksHandlers,
    FindingsQueries,
    CutsQueries,
    FactsQueries,
    FactsService,
    FactImportsService,
    ThresholdsService,
    JustificationsService,
  ],
})
export class ChecksModule {
  constructor(records: Records) {
    records.on('check.thresholds-set', thresholdsRecord);
    records.on('city.facts-recorded', factsRecord);
    records.on('budget.cut-justified', justificationRecord);
  }
}
