import { questionAnsweredProblems } from './questions-answered.js';
import { questionAskedProblems } from './questions-asked.js';

export const questionProblems = {
  ...questionAnsweredProblems,
  ...questionAskedProblems,
};
