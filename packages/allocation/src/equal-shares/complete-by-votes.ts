import type { FellShort, Rejection } from '../allocation.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import { greedyStep } from '../greedy/greedy.js';
import { moreVotesNeeded } from '../greedy/more-votes-needed.js';
import { plainScore } from '../greedy/score.js';
import { takeGreedily, type PassedOver, type Taken } from '../greedy/take-greedily.js';
import type { Outcome } from '../outcome.js';

/**
 * Spends what equal shares left, greedily by votes, on the projects that they did not buy.
 *
 * @param withFigure whether to say how many more supporters a project would have needed
 */
export function completeByVotes(question: BallotQuestion, shares: Outcome, withFigure: boolean): Outcome {
  const funded = new Set(shares.order);
  const open = question.projects.map((_, place) => place).filter((place) => !funded.has(place));
  const left = shares.order.reduce((sum, place) => sum - question.projects[place]!.costMinor, question.budgetMinor);
  const { taken, passedOver } = takeGreedily(question, open, [...question.choices.supporters].map(plainScore), left);
  const before = new Map(shares.rejected.map((rejection) => [rejection.project, rejection]));
  return {
    ...shares,
    order: [...shares.order, ...taken.map((one) => one.place)],
    steps: [...shares.steps, ...taken.map((one) => greedyStep(question, one, 'votes'))],
    rejected: passedOver.map((passed) => {
      const first = before.get(question.tied[passed.place]!.id)!;
      const more = withFigure ? fewestMore(question, taken, passed.place, first) : undefined;
      return passedOverTwice(question, shares.steps.length, passed, first, more);
    }),
  };
}

function passedOverTwice(
  question: BallotQuestion,
  stepsBefore: number,
  passed: PassedOver,
  first: Rejection,
  more: number | undefined,
): Rejection {
  const { id, costMinor, votes } = question.tied[passed.place]!;
  const fellShort: FellShort | undefined =
    first.reason === 'fell-short' ? { afterSteps: first.afterSteps, lackedMinor: first.lackedMinor } : undefined;
  return {
    project: id,
    costMinor,
    votes,
    reason: 'did-not-fit',
    leftMinor: passed.left,
    afterSteps: stepsBefore + passed.afterTaken,
    ...(fellShort ? { fellShort } : {}),
    ...(more === undefined ? {} : { moreSupporters: more }),
  };
}

/**
 * The fewer of those who would have brought it through equal shares and those who would have brought it forward in the
 * completion: fewer than the former leave the equal shares as they were. Only people who voted can be meant, else everybody's
 * share would change.
 */
function fewestMore(question: BallotQuestion, taken: readonly Taken[], place: number, first: Rejection): number | undefined {
  const forward = moreVotesNeeded(question, taken, place, false);
  const possible = forward !== undefined && forward <= question.choices.voters - question.tied[place]!.votes ? forward : undefined;
  const both = [first.moreSupporters, possible].filter((figure) => figure !== undefined);
  return both.length > 0 ? Math.min(...both) : undefined;
}
