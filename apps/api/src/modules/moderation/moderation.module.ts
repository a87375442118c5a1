import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AppealsService } from './appealing/appeals.service.js';
import { CoversController } from './appealing/covers.controller.js';
import { CoversQueries } from './appealing/covers.queries.js';
import { LiftBySilence } from './appealing/lift-by-silence.js';
import { DecisionsService } from './deciding/decisions.service.js';
import { QueueQueries } from './deciding/queue.queries.js';
import { LogController } from './logging/log.controller.js';
import { LogQueries } from './logging/log.queries.js';
import { ModerationController } from './moderation.controller.js';
import { SameWords } from './newcomers/same-words.js';
import { MyModerationQueries } from './reporting/my-moderation.queries.js';
import { ReportsService } from './reporting/reports.service.js';
import { CoverLinks } from './telling/cover-links.js';
import { TellOfModeration } from './telling/tell-of-moderation.js';
import { Things } from './things.js';
import { Records } from '../official-acts/index.js';
import { moderationAppealRecord, moderationRecord } from './moderation-records.js';

/** For all modules, since each of them signs up the words that it keeps. */
@Global()
@Module({})
export class ModerationModule {
  constructor(records: Records) {
    records.on('moderation.covered', moderationRecord);
    records.on('moderation.warned', moderationRecord);
    records.on('moderation.kept', moderationRecord);
    records.on('moderation.appeal-decided', moderationAppealRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: ModerationModule,
      controllers: [ModerationController, CoversController, LogController],
      providers: [
        Things,
        ReportsService,
        MyModerationQueries,
        DecisionsService,
        QueueQueries,
        AppealsService,
        CoversQueries,
        LiftBySilence,
        LogQueries,
        SameWords,
        TellOfModeration,
        { provide: CoverLinks, useValue: new CoverLinks(publicUrl) },
      ],
      exports: [Things],
    };
  }
}
