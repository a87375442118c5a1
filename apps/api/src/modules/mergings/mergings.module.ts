import { Module, type DynamicModule } from '@nestjs/common';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { CloseQuestions } from './close-questions.js';
import { LineageController } from './lineage/lineage.controller.js';
import { LineageQueries } from './lineage/lineage.queries.js';
import { MergingVoicesService } from './merging-voices.service.js';
import { MergingsController } from './mergings.controller.js';
import { MergingsQueries } from './mergings.queries.js';
import { MergingsService } from './mergings.service.js';
import { MoveToPart } from './splitting/move-to-part.js';
import { PartsToModerate } from './splitting/parts-to-moderate.js';
import { SplittingsController } from './splitting/splittings.controller.js';
import { SplittingsQueries } from './splitting/splittings.queries.js';
import { SplittingsService } from './splitting/splittings.service.js';
import { TellOfMergings } from './telling/tell-of-mergings.js';
import { WordsToModerate } from './words-to-moderate.js';

@Module({})
export class MergingsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: MergingsModule,
      controllers: [MergingsController, SplittingsController, LineageController],
      providers: [
        WordsToModerate,
        PartsToModerate,
        MergingsService,
        MergingVoicesService,
        MergingsQueries,
        SplittingsService,
        SplittingsQueries,
        LineageQueries,
        CloseQuestions,
        MoveToPart,
        BatchMails,
        TellOfMergings,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
