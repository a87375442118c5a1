import { answerBatchProblems } from './answer-batches.js';
import { answerTemplateProblems } from './answer-templates.js';
import { responseAnswerProblems } from './response-answers.js';
import { responseAppealProblems } from './response-appeals.js';
import { responseAssignmentProblems } from './response-assignments.js';
import { responseCalendarProblems } from './response-calendars.js';
import { responseClockProblems } from './response-clocks.js';
import { responseDeliveryProblems } from './response-deliveries.js';
import { responseStepProblems } from './response-steps.js';

export const responseProblems = {
  ...answerBatchProblems,
  ...answerTemplateProblems,
  ...responseAnswerProblems,
  ...responseAppealProblems,
  ...responseAssignmentProblems,
  ...responseCalendarProblems,
  ...responseClockProblems,
  ...responseDeliveryProblems,
  ...responseStepProblems,
};
