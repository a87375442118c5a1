import { Module, type DynamicModule } from '@nestjs/common';
import { Records } from '../official-acts/index.js';
import { BatchMails, PageLinks } from '../proposals/index.js';
import { AnsweringController } from './answering/answering.controller.js';
import { extensionRecord } from './answering/extension-record.js';
import { answerRecord } from './answering/answer-record.js';
import { AnsweringService } from './answering/answering.service.js';
import { DraftsQueries } from './answering/drafts.queries.js';
import { DraftsService } from './answering/drafts.service.js';
import { PublishingService } from './answering/publishing.service.js';
import { AbsenceMails } from './absences/absence-mails.js';
import { AbsencesController } from './absences/absences.controller.js';
import { AbsencesQueries } from './absences/absences.queries.js';
import { AbsencesService } from './absences/absences.service.js';
import { AssignmentMails } from './assigning/assignment-mails.js';
import { AssignmentsController } from './assigning/assignments.controller.js';
import { AssignmentsQueries } from './assigning/assignments.queries.js';
import { AssignmentsService } from './assigning/assignments.service.js';
import { DeskCalendarQueries } from './calendars/desk-calendar.queries.js';
import { DeskCalendarsController } from './calendars/desk-calendars.controller.js';
import { DeskCalendarsService } from './calendars/desk-calendars.service.js';
import { CheckNotes } from './delivering/check-notes.js';
import { ChecksService } from './delivering/checks.service.js';
import { DeliveriesService } from './delivering/deliveries.service.js';
import { deliveryRecord } from './delivering/delivery-record.js';
import { DeliveringController } from './delivering/delivering.controller.js';
import { evidenceRecord, takenBackRecord } from './delivering/evidence-record.js';
import { EvidenceService } from './delivering/evidence.service.js';
import { TakingBackService } from './delivering/taking-back.service.js';
import { AnswerWordsController } from './judging/answer-words.controller.js';
import { AnswerWordsService } from './judging/answer-words.service.js';
import { CloseJoinings } from './joining/close-joinings.js';
import { JoiningsController } from './joining/joinings.controller.js';
import { JoiningsQueries } from './joining/joinings.queries.js';
import { JoiningsService } from './joining/joinings.service.js';
import { TellOfJoinings } from './joining/tell-of-joinings.js';
import { RemindOfDuties } from './reminding/remind-of-duties.js';
import { TellBodies } from './reminding/tell-bodies.js';
import { AnswerRuleService } from './second-eyes/answer-rule.service.js';
import { SecondEyesController } from './second-eyes/second-eyes.controller.js';
import { SecondEyesMails } from './second-eyes/second-eyes-mails.js';
import { SecondEyesService } from './second-eyes/second-eyes.service.js';
import { AnswerTemplatesController } from './templates/answer-templates.controller.js';
import { AnswerTemplatesQueries } from './templates/answer-templates.queries.js';
import { AnswerTemplatesService } from './templates/answer-templates.service.js';
import { AnswerBatchesController } from './together/answer-batches.controller.js';
import { AnswerBatchesQueries } from './together/answer-batches.queries.js';
import { AnswerBatchesService } from './together/answer-batches.service.js';
import { PublishTogether } from './together/publish-together.js';
import { DueQueries } from './tracking/due.queries.js';
import { EscalationService } from './tracking/escalation.service.js';
import { FeedAddress, FeedQueries } from './tracking/feed.queries.js';
import { FiguresQueries } from './tracking/figures.queries.js';
import { OverdueQueries } from './tracking/overdue.queries.js';
import { ResponseQueries } from './tracking/response.queries.js';
import { TrackerQueries } from './tracking/tracker.queries.js';
import { TrackingController } from './tracking/tracking.controller.js';

@Module({})
export class ResponsesModule {
  constructor(records: Records) {
    records.on('proposal.answered', answerRecord);
    records.on('proposal.answer-extended', extensionRecord);
    records.on('proposal.progress-reported', deliveryRecord);
    records.on('proposal.evidence-shown', evidenceRecord);
    records.on('proposal.evidence-taken-back', takenBackRecord);
  }

  static with(publicUrl: string): DynamicModule {
    return {
      module: ResponsesModule,
      controllers: [
        SecondEyesController,
        AnsweringController,
        DeliveringController,
        TrackingController,
        JoiningsController,
        AnswerWordsController,
        AssignmentsController,
        AbsencesController,
        DeskCalendarsController,
        AnswerTemplatesController,
        AnswerBatchesController,
      ],
      providers: [
        AnsweringService,
        DraftsService,
        DraftsQueries,
        PublishingService,
        SecondEyesService,
        SecondEyesMails,
        AnswerRuleService,
        DeliveriesService,
        ChecksService,
        CheckNotes,
        EvidenceService,
        TakingBackService,
        ResponseQueries,
        TrackerQueries,
        OverdueQueries,
        FeedQueries,
        FiguresQueries,
        DueQueries,
        EscalationService,
        AnswerWordsService,
        AssignmentsService,
        AssignmentsQueries,
        AssignmentMails,
        AbsencesService,
        AbsencesQueries,
        AbsenceMails,
        DeskCalendarsService,
        DeskCalendarQueries,
        AnswerTemplatesService,
        AnswerTemplatesQueries,
        AnswerBatchesService,
        AnswerBatchesQueries,
        PublishTogether,
        RemindOfDuties,
        TellBodies,
        JoiningsService,
        JoiningsQueries,
        CloseJoinings,
        BatchMails,
        TellOfJoinings,
        { provide: PageLinks, useValue: new PageLinks(publicUrl) },
        { provide: FeedAddress, useValue: new FeedAddress(publicUrl) },
      ],
    };
  }
}
