import { Module, type DynamicModule } from '@nestjs/common';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { CommitmentQueries } from './commitment.queries.js';
import { CommitmentsController } from './commitments.controller.js';
import { CouncilService } from './council/council.service.js';
import { ReadExecution } from './execution/read-execution.js';
import { GradingService } from './grading/grading.service.js';
import { PlanningService } from './planning/planning.service.js';
import { TellOfPromises } from './telling/tell-of-promises.js';

@Module({})
export class CommitmentsModule {
  static with(publicUrl: string): DynamicModule {
    return {
      module: CommitmentsModule,
      controllers: [CommitmentsController],
      providers: [
        PlanningService,
        CouncilService,
        GradingService,
        CommitmentQueries,
        ReadExecution,
        BatchMails,
        TellOfPromises,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
