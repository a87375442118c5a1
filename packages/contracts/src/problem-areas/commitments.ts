import { commitmentGradeProblems } from './commitment-grades.js';
import { commitmentPlanProblems } from './commitment-plans.js';
import { commitmentProgressProblems } from './commitment-progress.js';

export const commitmentProblems = {
  ...commitmentGradeProblems,
  ...commitmentPlanProblems,
  ...commitmentProgressProblems,
};
