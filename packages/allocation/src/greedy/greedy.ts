import { ok, type Result } from '@madang/basics';
import type { GreedyStep, Rejection } from '../allocation.js';
import type { SettledRule } from '../allocation-rule.js';
import { minorOf } from '../conditions/amount-in-rule.js';
import { countAs, type ViewRefusal } from '../counting/count-as.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import type { Outcome } from '../outcome.js';
import type { Profile } from '../profile.js';
import { moreVotesNeeded } from './more-votes-needed.js';
import { plainScore, scorePerCost, type Score } from './score.js';
import { takeGreedily, type GreedyOutcome, type GreedyTerms, type PassedOver, type Taken } from './take-greedily.js';

/** By votes, by votes per cost, or by points: highest first, taking whatever still fits unless the rule stops earlier. */
export function greedy(profile: Profile, question: BallotQuestion, rule: SettledRule): Result<Outcome, ViewRefusal> {
  const { projects, choices } = question;
  const terms = termsOf(question, rule);
  const places = projects.map((_, place) => place);
  if (rule.utility === 'points') {
    const points = countAs('points', profile);
    if (!points.ok) return points;
    const { units } = points.value;
    const outcome = takeGreedily(question, places, [...units].map(plainScore), question.budgetMinor, terms);
    return ok(outcomeOf(question, outcome, 'points', units));
  }
  const perCost = rule.rule === 'greedy-per-cost';
  const votes = [...choices.supporters];
  const scores: Score[] = perCost ? votes.map((count, place) => scorePerCost(count, projects[place]!.costMinor)) : votes.map(plainScore);
  const outcome = takeGreedily(question, places, scores, question.budgetMinor, terms);
  return ok(outcomeOf(question, outcome, perCost ? 'votes-per-cost' : 'votes'));
}

function termsOf({ bars, decimals }: BallotQuestion, { whenNotFitting }: SettledRule): GreedyTerms {
  if (typeof whenNotFitting !== 'object') return { bars: bars?.open(), whenNotFitting: whenNotFitting ?? 'skip' };
  const { topUpFromPercent, reserve } = whenNotFitting;
  return { bars: bars?.open(), whenNotFitting: { topUpFromPercent, reserveMinor: minorOf(reserve, decimals) } };
}

function outcomeOf(question: BallotQuestion, outcome: GreedyOutcome, by: GreedyStep['by'], points?: Float64Array): Outcome {
  const { taken, passedOver, stopped } = outcome;
  const fromReserve = taken.at(-1)?.fromReserve;
  return {
    order: taken.map((one) => one.place),
    ties: taken.filter((one) => one.tied.length > 1).length,
    ...(fromReserve === undefined ? {} : { fromReserveMinor: fromReserve }),
    explain: () => ({
      steps: taken.map((one) => greedyStep(question, one, by, points)),
      rejected: [
        ...passedOver.map((one) => didNotFit(question, outcome, one, by)),
        ...(stopped?.before ?? []).map((place) => neverItsTurn(question, place, stopped!.by)),
      ],
    }),
  };
}

function neverItsTurn(question: BallotQuestion, place: number, stoppedBy: number): Rejection {
  const { id, costMinor, votes } = question.tied[place]!;
  return { project: id, costMinor, votes, reason: 'stopped', stoppedBy: question.tied[stoppedBy]!.id };
}

/** A project taken greedily, as a step of the explanation. */
export function greedyStep(question: BallotQuestion, taken: Taken, by: GreedyStep['by'], points?: Float64Array): GreedyStep {
  const { id, costMinor, votes } = question.tied[taken.place]!;
  return {
    by,
    project: id,
    costMinor,
    votes,
    leftMinor: taken.fromReserve === undefined ? taken.leftBefore - costMinor : 0n,
    ...(taken.fromReserve === undefined ? {} : { fromReserveMinor: taken.fromReserve }),
    ...(points ? { points: points[taken.place]! } : {}),
    ...(taken.tied.length > 1 ? { tie: { among: taken.tied.map((place) => question.tied[place]!.id) } } : {}),
  };
}

function didNotFit(question: BallotQuestion, { taken, stopped }: GreedyOutcome, passed: PassedOver, by: GreedyStep['by']): Rejection {
  const { id, costMinor, votes } = question.tied[passed.place]!;
  const isKnown = by !== 'points' && !stopped && !question.bars;
  const more = isKnown ? moreVotesNeeded(question, taken, passed.place, by === 'votes-per-cost') : undefined;
  return {
    project: id,
    costMinor,
    votes,
    reason: 'did-not-fit',
    leftMinor: passed.left,
    afterSteps: passed.afterTaken,
    ...(more === undefined ? {} : { moreSupporters: more }),
  };
}
