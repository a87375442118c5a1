import type { Rejection } from '../allocation.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import type { Bar, ReasonedBars } from './bars-of.js';

interface Barred {
  readonly bar: Bar;
  /** How many had been taken by then. */
  readonly afterSteps: number;
}

/**
 * Reasons for all projects that were not taken: a rule's own where it dropped the project before a condition barred it, else the
 * condition. Those that a condition barred come last.
 */
export function withBars(
  question: BallotQuestion,
  bars: ReasonedBars,
  order: readonly number[],
  rejected: readonly Rejection[],
): readonly Rejection[] {
  const own = new Map(rejected.map((rejection) => [rejection.project, rejection]));
  const barred = firstBars(question, bars, order);
  const ids = new Set([...barred.keys()].map((place) => question.projects[place]!.id));
  const others = rejected.filter(({ project }) => !ids.has(project));
  return [
    ...others,
    ...[...barred].map(([place, found]) => {
      const ofRule = own.get(question.projects[place]!.id);
      return ofRule && cameFirst(ofRule, found) ? ofRule : rejectionBy(question, place, found);
    }),
  ];
}

/** When each project that was not taken was barred, if it was. */
function firstBars(question: BallotQuestion, bars: ReasonedBars, order: readonly number[]): ReadonlyMap<number, Barred> {
  const taken = new Set(order);
  const open = bars.open();
  const barred = new Map<number, Barred>();
  for (let afterSteps = 0; afterSteps <= order.length; afterSteps++) {
    for (const place of question.projects.keys()) {
      const bar = taken.has(place) || barred.has(place) ? undefined : open.barOf(place);
      if (bar) barred.set(place, { bar, afterSteps });
    }
    if (afterSteps < order.length) open.take(order[afterSteps]!);
  }
  return barred;
}

function cameFirst(ofRule: Rejection, { bar, afterSteps }: Barred): boolean {
  if (bar.reason === 'below-threshold') return false;
  switch (ofRule.reason) {
    case 'did-not-fit':
    case 'fell-short':
      return ofRule.afterSteps < afterSteps;
    case 'dearer-than-budget':
      return true;
    case 'no-support':
      return ofRule.votes === 0;
    default:
      return false;
  }
}

function rejectionBy(question: BallotQuestion, place: number, { bar, afterSteps }: Barred): Rejection {
  const { id, costMinor, votes } = question.tied[place]!;
  const facts = { project: id, costMinor, votes };
  return bar.reason === 'below-threshold' ? { ...facts, ...bar } : { ...facts, ...bar, afterSteps };
}
