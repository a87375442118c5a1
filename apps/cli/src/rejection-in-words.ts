import type { BelowThreshold, FellShort, Rejection, ThresholdName } from '@madang/allocation';
import { assertNever } from '@madang/basics';
import { count, type Words } from './words.js';

/** Why a project was not funded, as sentences. */
export function rejectionInWords(rejection: Rejection, words: Words): string {
  const { project, costMinor, votes, moreSupporters } = rejection;
  const more = moreSupporters === undefined ? '' : ` ${count(moreSupporters, 'more supporter', 'more supporters')} would have funded it.`;
  const chosen = `chosen by ${count(votes, 'person', 'people')}`;
  return `${words.project(project)} for ${words.amount(costMinor)}, ${chosen}: ${why(rejection, words)}.${more}`;
}

function why(rejection: Rejection, words: Words): string {
  switch (rejection.reason) {
    case 'no-support':
      return 'nobody who voted supports it';
    case 'fell-short':
      return shortfall(rejection, words);
    case 'did-not-fit': {
      const before = rejection.fellShort ? `${shortfall(rejection.fellShort, words)}; and when what was left was handed out, ` : '';
      return `${before}it did not fit into the ${words.amount(rejection.leftMinor)} left after step ${rejection.afterSteps}`;
    }
    case 'dearer-than-budget':
      return 'it costs more than the whole budget';
    case 'stopped':
      return `the count stopped before its turn, at ${words.project(rejection.stoppedBy)}, which did not fit`;
    case 'below-threshold':
      return belowThreshold(rejection);
    case 'excluded-by':
      return `${words.project(rejection.by)} was taken ${rejection.afterSteps === 0 ? 'before' : `in step ${rejection.afterSteps}`}, and at most one of the two can be`;
    case 'over-cap': {
      const { cap, capLeftMinor, afterSteps } = rejection;
      return `it exceeds the cap on the ${cap.of} "${cap.name}", under which ${words.amount(capLeftMinor)} was left ${afterStep(afterSteps)}`;
    }
    case 'never-reached':
      return `the count ended before it, because ${words.project(rejection.stoppedBy)} was next and would have broken the budget`;
    default:
      return assertNever(rejection);
  }
}

function shortfall({ afterSteps, lackedMinor }: FellShort, words: Words): string {
  return afterSteps === 0
    ? `its supporters' shares together lacked ${words.amount(lackedMinor)} from the beginning`
    : `after step ${afterSteps} its supporters lacked ${words.amount(lackedMinor)}`;
}

function afterStep(afterSteps: number): string {
  return afterSteps === 0 ? 'before the first step' : `after step ${afterSteps}`;
}

function belowThreshold({ threshold, has, needs }: BelowThreshold): string {
  const unit = threshold === 'points' ? 'points' : 'votes';
  const reasons: Readonly<Record<ThresholdName, string>> = {
    votes: 'that every project needs',
    points: 'that every project needs',
    'share-of-ballots': 'that are the needed share of all ballots',
    'votes-per-cost': 'that its cost asks for',
  };
  return `it has ${has} of the ${needs} ${unit} ${reasons[threshold]}`;
}
