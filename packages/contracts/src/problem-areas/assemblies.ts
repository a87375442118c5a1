import { assemblyCallProblems } from './assembly-calls.js';
import { assemblyDayProblems } from './assembly-days.js';
import { assemblyDecisionProblems } from './assembly-decisions.js';
import { statementProblems } from './statements.js';

export const assemblyProblems = {
  ...assemblyCallProblems,
  ...assemblyDayProblems,
  ...assemblyDecisionProblems,
  ...statementProblems,
};
