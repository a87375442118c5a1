import type { AllocationRefusal } from '@madang/allocation';
import { assertNever } from '@madang/basics';

/** Why a file that can be read cannot be counted in the way that was asked for. */
export function refusalInWords(refusal: AllocationRefusal): string {
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
    case 'allocation/not-an-amount':
      return `${refusal.where} cannot be "${refusal.value}". Write digits with at most six decimals, as in "1200.50".`;
    case 'allocation/limit-out-of-range':
      return `${refusal.where} cannot be ${refusal.value}. It can be a whole number from ${refusal.least} to ${refusal.most}.`;
    case 'allocation/limits-contradict':
      return `${refusal.where} is ${refusal.most}, below its minimum ${refusal.least}. No ballot could be valid.`;
    case 'allocation/exclusion-of-one':
      return `${refusal.where} must name at least two projects.`;
    case 'allocation/named-twice':
      return `${refusal.where} names "${refusal.name}" twice.`;
    case 'allocation/area-without-fund':
      return `${refusal.where} names "${refusal.area}", which has no fund. Give it one, of 0 if need be.`;
    case 'allocation/areas-in-a-circle':
      return `The area "${refusal.area}" lies in itself.`;
    case 'allocation/leftover-goes-back':
      return `The leftover of "${refusal.area}" cannot go to "${refusal.to}", which is not counted after it. Change their order.`;
    case 'allocation/exclusion-of-unknown-project':
      return `The exclusions name "${refusal.project}", which is no project.`;
    case 'allocation/area-unknown':
      return `${refusal.project === undefined ? `Ballot ${refusal.ballot! + 1}` : `The project "${refusal.project}"`} belongs to the area "${refusal.area}", which has no fund.`;
    case 'allocation/funds-exceed-budget':
      return 'The funds of the areas add up to more than the budget.';
    case 'allocation/fund-too-fine':
      return `The fund "${refusal.fund}" of "${refusal.area}" has more decimals than the amounts of the file.`;
    default:
      return assertNever(refusal);
  }
}

function nameOf(utility: string | { readonly byRank: readonly number[] }): string {
  return typeof utility === 'string' ? utility : 'rank';
}
