import type { ConditionRefusal, UnfitRefusal } from '@madang/allocation';
import { assertNever } from '@madang/basics';

/** What is wrong with the conditions of a rule, in themselves or for these projects and ballots. */
export function conditionRefusalInWords(refusal: ConditionRefusal | UnfitRefusal): string {
  switch (refusal.code) {
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
