import type { AllocationRefusal, AuditRefusal } from '@madang/allocation';
import { conditionRefusalInWords } from './condition-refusal-in-words.js';

/** Why a file that can be read cannot be counted in the way that was asked for. */
export function refusalInWords(refusal: AllocationRefusal | AuditRefusal): string {
  switch (refusal.code) {
    case 'allocation/utility-not-of-this-rule':
      return `The rule ${refusal.rule} does not count by ${nameOf(refusal.utility)}. Leave --utility out or choose another rule.`;
    case 'allocation/completion-not-of-this-rule':
      return `The rule ${refusal.rule} has no completion. Leave --completion out or choose equal-shares.`;
    case 'allocation/ballots-without-points':
      return 'The ballots give no points. Add a column "points" or choose another utility.';
    case 'allocation/ballots-without-ranking':
      return 'The ballots rank nothing. Say "vote_type;ordinal" in META if they do, or choose another utility.';
    case 'allocation/rank-scores-not-whole':
      return 'Scores by rank must be whole numbers from 0 to 1,000,000.';
    case 'allocation/negative-amount':
      return refusal.project === null ? 'The budget is below zero.' : `The cost of "${refusal.project}" is below zero.`;
    case 'allocation/project-twice':
      return `The project "${refusal.project}" is listed twice.`;
    case 'allocation/unknown-project':
      return `Ballot ${refusal.ballot + 1} names "${refusal.project}", which is no project.`;
    case 'allocation/points-do-not-match':
      return `Ballot ${refusal.ballot + 1} does not give one number of points for each project.`;
    case 'allocation/points-not-whole':
      return `Ballot ${refusal.ballot + 1} gives points that are no whole number.`;
    case 'allocation/too-many-points':
      return 'The points add up to more than can be counted exactly.';
    case 'allocation/parameter-not-of-this-rule':
      return `The rule ${refusal.rule} has no ${refusal.parameter === 'comparison' ? 'comparison step' : 'way of stopping'}. Leave it out.`;
    case 'allocation/funded-project-unknown':
      return `"${refusal.project}" is no project.`;
    default:
      return conditionRefusalInWords(refusal);
  }
}

function nameOf(utility: string | { readonly byRank: readonly number[] }): string {
  return typeof utility === 'string' ? utility : 'rank';
}
