import { ok, type Result } from '@madang/basics';
import type { FreeStep, Rejection, SharesStep, Step } from '../allocation.js';
import type { SettledRule, Utility } from '../allocation-rule.js';
import { inTieOrder, type BallotQuestion } from '../counting/ballot-question.js';
import { countAs, viewOf, type ViewRefusal } from '../counting/count-as.js';
import { ratioText } from '../exact/ratio.js';
import type { Outcome } from '../outcome.js';
import type { Profile } from '../profile.js';
import { completeByVotes } from './complete-by-votes.js';
import { exactChain } from './exact-money.js';
import { whereEachFellShort } from './fell-short.js';
import { moreSupportersNeeded } from './more-supporters-needed.js';
import { sharesProblem, type SharesProblem } from './shares-problem.js';
import type { SharesRun } from './shares-run.js';
import { startPlainly, startWithAdd1, type Started } from './starting-share.js';

/** The Method of Equal Shares with its completion, explained. */
export function equalShares(
  profile: Profile,
  question: BallotQuestion,
  rule: SettledRule,
  caution: number = 1,
): Result<Outcome, ViewRefusal> {
  const utility = rule.utility!;
  const electorate = countAs(viewOf(utility), profile);
  if (!electorate.ok) return electorate;
  const problem = sharesProblem(question, electorate.value, utility, caution);
  const withAdd1 = rule.completion === 'add1' || rule.completion === 'add1-utilitarian';
  const started = withAdd1 ? startWithAdd1(problem) : startPlainly(problem);
  const bought = boughtWithShares(question, problem, started);
  const withFigure = !withAdd1 && leavesOthersAlone(utility);
  const rejected = notBought(question, problem, started, bought, withFigure);
  const byShares = { ...bought, rejected, ...shareOf(problem, started) };
  const completed = rule.completion === 'utilitarian' || rule.completion === 'add1-utilitarian';
  return ok(completed ? completeByVotes(question, byShares, withFigure) : byShares);
}

/**
 * Whether adding a project to a ballot leaves the values of the others as they are. Only then, and without Add1, whose last
 * round would be another, is the number of missing supporters known without counting again.
 */
function leavesOthersAlone(utility: Utility): boolean {
  return typeof utility === 'string' && utility !== 'borda';
}

function shareOf(problem: SharesProblem, { run, raisedByUnits }: Started): Pick<Outcome, 'share'> {
  return run ? { share: { top: run.shareTop, bottom: run.shareBottom, raisedByUnits } } : {};
}

/** First what costs nothing and has support, then the purchases of the run. */
function boughtWithShares(question: BallotQuestion, problem: SharesProblem, { run }: Started): Pick<Outcome, 'order' | 'steps'> {
  const { costs, electorate } = problem;
  const free = inTieOrder(
    question,
    [...costs.keys()].filter((place) => costs[place] === 0n && electorate.units[place]! > 0),
  );
  const steps: Step[] = free.map((place) => freeStep(question, place));
  let left = question.budgetMinor;
  for (const [at, { place }] of (run?.purchases ?? []).entries()) {
    left -= costs[place]!;
    steps.push(sharesStep(question, run!, at, left));
  }
  return { order: [...free, ...(run?.purchases ?? []).map((purchase) => purchase.place)], steps };
}

function freeStep(question: BallotQuestion, place: number): FreeStep {
  const { id, costMinor, votes } = question.tied[place]!;
  return { by: 'no-cost', project: id, costMinor, votes, leftMinor: question.budgetMinor };
}

function sharesStep(question: BallotQuestion, run: SharesRun, at: number, leftMinor: bigint): SharesStep {
  const { place, ranOut, alreadyOut, tied } = run.purchases[at]!;
  const { id, costMinor, votes } = question.tied[place]!;
  const chain = exactChain(run);
  const [top, bottom] = [chain.top(at + 1), chain.bottom(at + 1)];
  return {
    by: 'equal-shares',
    project: id,
    costMinor,
    votes,
    leftMinor,
    paid: ratioText(top, bottom * 10n ** BigInt(question.decimals), 6),
    effectiveSupport: ratioText(costMinor * bottom, top, 6),
    ranOut,
    alreadyOut,
    ...(tied.length > 1 ? { tie: { among: tied.map((one) => question.tied[one]!.id) } } : {}),
  };
}

function notBought(
  question: BallotQuestion,
  problem: SharesProblem,
  { run }: Started,
  bought: Pick<Outcome, 'order'>,
  withFigure: boolean,
): Rejection[] {
  const funded = new Set(bought.order);
  const short = run ? whereEachFellShort(run) : undefined;
  const needed = run && withFigure ? moreSupportersNeeded(run) : () => undefined;
  const freeSteps = bought.order.length - (run?.purchases.length ?? 0);
  return [...problem.costs.keys()]
    .filter((place) => !funded.has(place))
    .map((place): Rejection => {
      const { id, costMinor, votes } = question.tied[place]!;
      const more = costMinor > 0n ? needed(place) : undefined;
      const facts = { project: id, costMinor, votes, ...(more === undefined ? {} : { moreSupporters: more }) };
      const fell = short?.get(place);
      if (!fell) return { ...facts, reason: 'no-support' };
      return { ...facts, reason: 'fell-short', lackedMinor: fell.lackedMinor, afterSteps: fell.afterSteps + freeSteps };
    });
}
