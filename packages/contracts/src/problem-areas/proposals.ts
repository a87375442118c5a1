import { proposalStateProblems } from './proposal-states.js';
import { proposalTextProblems } from './proposal-texts.js';
import { proposalWindowProblems } from './proposal-windows.js';

export const proposalProblems = {
  ...proposalStateProblems,
  ...proposalTextProblems,
  ...proposalWindowProblems,
};
