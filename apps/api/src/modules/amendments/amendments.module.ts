import { Module, type DynamicModule } from '@nestjs/common';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { AmendmentsController } from './amendments.controller.js';
import { AmendmentsQueries } from './amendments.queries.js';
import { AmendmentsService } from './amendments.service.js';
import { CloseQuestions } from './close-questions.js';
import { TellOfAmendments } from './telling/tell-of-amendments.js';
import { VoicesService } from './voices.service.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class AmendmentsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: AmendmentsModule,
      controllers: [AmendmentsController],
      providers: [
        AmendmentsService,
        VoicesService,
        AmendmentsQueries,
        CloseQuestions,
        BatchMails,
        TellOfAmendments,
        WordsToModerate,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
