import { mergingStepProblems } from './merging-steps.js';
import { splittingProblems } from './splittings.js';

export const mergingProblems = {
  ...mergingStepProblems,
  ...splittingProblems,
};
