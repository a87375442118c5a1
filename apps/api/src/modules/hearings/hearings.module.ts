import { Module, type DynamicModule } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { AppealsClock } from './appeals-clock.js';
import { AppealsService } from './appeals.service.js';
import { AuthorQuestionsService } from './author-questions.service.js';
import { decisionRecord } from './decision-record.js';
import { DecisionsService } from './decisions.service.js';
import { HearingDeskController } from './hearing-desk.controller.js';
import { HearingDeskQueries } from './hearing-desk.queries.js';
import { HearingsController } from './hearings.controller.js';
import { HearingsQueries } from './hearings.queries.js';
import { RemediesService } from './remedies.service.js';
import { changedFactsRecord } from './reopening/changed-facts-record.js';
import { ReopeningService } from './reopening/reopening.service.js';
import { TellOfHearings } from './tell-of-hearings.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class HearingsModule {
  constructor(records: Records) {
    records.on('hearing.decided', decisionRecord);
    records.on('refusal.reopened', changedFactsRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: HearingsModule,
      controllers: [HearingsController, HearingDeskController],
      providers: [
        AppealsService,
        DecisionsService,
        AuthorQuestionsService,
        RemediesService,
        ReopeningService,
        HearingsQueries,
        HearingDeskQueries,
        AppealsClock,
        BatchMails,
        TellOfHearings,
        WordsToModerate,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
