import { Module, type DynamicModule } from '@nestjs/common';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { CommitmentQueries } from './commitment.queries.js';
import { CommitmentsController } from './commitments.controller.js';
import { CouncilService } from './council/council.service.js';
import { ReadExecution } from './execution/read-execution.js';
import { GradeNotes } from './grading/grade-notes.js';
import { GradingService } from './grading/grading.service.js';
import { PlanChangesService } from './planning/plan-changes.service.js';
import { PlanningService } from './planning/planning.service.js';
import { TellOfPromises } from './telling/tell-of-promises.js';
import { Records } from '../official-acts/index.js';
import { changeRecord, councilRecord, gradeCommentRecord, milestoneRecord, planRecord } from './commitment-records.js';

@Module({})
export class CommitmentsModule {
  constructor(records: Records) {
    records.on('commitment.planned', planRecord);
    records.on('commitment.plan-changed', changeRecord);
    records.on('commitment.milestone-reached', milestoneRecord);
    records.on('commitment.council-acted', councilRecord);
    records.on('commitment.grades-commented', gradeCommentRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: CommitmentsModule,
      controllers: [CommitmentsController],
      providers: [
        PlanningService,
        PlanChangesService,
        CouncilService,
        GradingService,
        GradeNotes,
        CommitmentQueries,
        ReadExecution,
        BatchMails,
        TellOfPromises,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
      ],
    };
  }
}
