import { Module } from '@nestjs/common';
import { BallotsController } from './balloting/ballots.controller.js';
import { BallotsService } from './balloting/ballots.service.js';
import { CountingController } from './counting/counting.controller.js';
import { ResultsQueries } from './counting/results.queries.js';
import { TallyService } from './counting/tally.service.js';
import { ElectionsClock } from './elections.clock.js';
import { ElectionsController } from './elections.controller.js';
import { ElectionsQueries } from './elections.queries.js';
import { ElectionSettingController } from './setting/setting.controller.js';
import { RuleTrial } from './setting/rule-trial.js';
import { SettingQueries } from './setting/setting.queries.js';
import { SettingService } from './setting/setting.service.js';
import { Records } from '../official-acts/index.js';
import { allocationRecord, ballotFileRecord, ballotPaperRecord } from './election-records.js';

@Module({
  controllers: [ElectionsController, ElectionSettingController, BallotsController, CountingController],
  providers: [ElectionsQueries, ElectionsClock, SettingService, SettingQueries, BallotsService, TallyService, ResultsQueries, RuleTrial],
})
export class ElectionsModule {
  constructor(records: Records) {
    records.on('election.frozen', ballotPaperRecord);
    records.on('election.closed', ballotFileRecord);
    records.on('election.tallied', allocationRecord);
  }
}
