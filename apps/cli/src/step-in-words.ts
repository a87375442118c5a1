import type { Step } from '@madang/allocation';
import { assertNever } from '@madang/basics';
import { count, type Words } from './words.js';

/** One step of an allocation as sentences. */
export function stepInWords(step: Step, words: Words): string {
  const { project, costMinor, leftMinor, tie } = step;
  const others = tie?.among.slice(1).map((id) => words.project(id));
  const tieWords = others ? ` It stood equal with ${others.join(', ')} and won the tie.` : '';
  return `${words.project(project)} for ${words.amount(costMinor)}: ${why(step)}.${tieWords} ${words.amount(leftMinor)} left.`;
}

function why(step: Step): string {
  const votes = `chosen by ${count(step.votes, 'person', 'people')}`;
  switch (step.by) {
    case 'votes':
      return `${votes}, the most of those that still fit`;
    case 'votes-per-cost':
      return `${votes}, the most for the money of those that still fit`;
    case 'points':
      return `given ${step.points} points by ${count(step.votes, 'person', 'people')}, the most of those that still fit`;
    case 'equal-shares': {
      const out = step.ranOut === 0 ? '' : `; for ${step.ranOut} of them it took their last money`;
      const before = step.alreadyOut === 0 ? '' : `; ${step.alreadyOut} had nothing left to give`;
      return `${votes}, who paid up to ${step.paid} each${out}${before}`;
    }
    case 'load':
      return step.load === null ? 'chosen by nobody, but it fits' : `${votes}, who carry ${step.load} each afterwards, the least possible`;
    case 'no-cost':
      return `${votes}, and it costs nothing`;
    default:
      return assertNever(step);
  }
}
