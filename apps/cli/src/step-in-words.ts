import type { Step } from '@madang/allocation';
import { assertNever } from '@madang/basics';
import { count, type Words } from './words.js';

/** One step of an allocation as sentences. */
export function stepInWords(step: Step, words: Words): string {
  const { project, costMinor, leftMinor, tie } = step;
  const others = tie?.among.slice(1).map((id) => words.project(id));
  const tieWords = others ? ` It stood equal with ${others.join(', ')} and won the tie.` : '';
  return `${words.project(project)} for ${words.amount(costMinor)}: ${why(step, words)}.${tieWords} ${words.amount(leftMinor)} left.`;
}

function why(step: Step, words: Words): string {
  const votes = `chosen by ${count(step.votes, 'person', 'people')}`;
  switch (step.by) {
    case 'votes':
      return step.fromReserveMinor === undefined
        ? `${votes}, the most of those that still fit`
        : `${votes}, the most; the reserve adds ${words.amount(step.fromReserveMinor)}`;
    case 'votes-per-cost':
      return `${votes}, the most for the money of those that still fit`;
    case 'points':
      return `given ${step.points} points by ${count(step.votes, 'person', 'people')}, the most of those that still fit`;
    case 'equal-shares': {
      const out = step.ranOut === 0 ? '' : `; for ${step.ranOut} of them it took their last money`;
      const before = step.alreadyOut === 0 ? '' : `; ${step.alreadyOut} had nothing left to give`;
      const less =
        step.together.withLess === '0' ? '' : ` (${step.together.inFull} together; those who had less left gave ${step.together.withLess})`;
      return `${votes}, who paid up to ${step.paid} each${less}${out}${before}`;
    }
    case 'load':
      return step.load === null ? 'chosen by nobody, but it fits' : `${votes}, who carry ${step.load} each afterwards, the least possible`;
    case 'no-cost':
      return `${votes}, and it costs nothing`;
    default:
      return assertNever(step);
  }
}
