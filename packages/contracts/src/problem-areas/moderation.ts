import { moderationAppealProblems } from './moderation-appeals.js';
import { moderationStepProblems } from './moderation-steps.js';
import { reportProblems } from './reports.js';

export const moderationProblems = {
  ...moderationAppealProblems,
  ...moderationStepProblems,
  ...reportProblems,
};
