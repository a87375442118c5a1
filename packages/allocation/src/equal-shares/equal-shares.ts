import { ok, type Result } from '@madang/basics';
import type { SettledRule, Utility } from '../allocation-rule.js';
import { inTieOrder, type BallotQuestion } from '../counting/ballot-question.js';
import { countAs, viewOf, type ViewRefusal } from '../counting/count-as.js';
import { plainScore } from '../greedy/score.js';
import { takeGreedily, type GreedyOutcome } from '../greedy/take-greedily.js';
import type { Outcome } from '../outcome.js';
import type { Profile } from '../profile.js';
import { explainEqualShares } from './explain-equal-shares.js';
import type { SharesCount } from './shares-count.js';
import { sharesProblem, type SharesProblem } from './shares-problem.js';
import { startPlainly, startWithAdd1, type Started } from './starting-share.js';

/**
 * The Method of Equal Shares with its completion.
 *
 * @param caution see `SharesProblem.caution`
 */
export function equalShares(
  profile: Profile,
  question: BallotQuestion,
  rule: SettledRule,
  caution: number = 1,
): Result<Outcome, ViewRefusal> {
  const utility = rule.utility!;
  const electorate = countAs(viewOf(utility), profile);
  if (!electorate.ok) return electorate;
  const plain = sharesProblem(question, electorate.value, utility, caution);
  const free = freeProjects(question, plain);
  const { bars } = question;
  const problem: SharesProblem = bars ? { ...plain, openBars: () => bars.open(free) } : plain;
  const withAdd1 = rule.completion === 'add1' || rule.completion === 'add1-utilitarian';
  const started = withAdd1 ? startWithAdd1(problem) : startPlainly(problem);
  const purchases = started.run?.purchases ?? [];
  const bought = [...free, ...purchases.map((purchase) => purchase.place)];
  const byVotes = rule.completion === 'utilitarian' || rule.completion === 'add1-utilitarian';
  const completion = byVotes ? completeByVotes(question, bought) : undefined;
  const taken = completion?.taken ?? [];
  const count: SharesCount = { question, problem, free, started, completion, withFigure: !withAdd1 && !bars && isSameForAll(utility) };
  return ok({
    order: [...bought, ...taken.map((one) => one.place)],
    ties: [...purchases, ...taken].filter((one) => one.tied.length > 1).length,
    ...shareOf(started),
    explain: () => explainEqualShares(count),
  });
}

/**
 * Whether the utility is the same for everybody who chose the project. Only then, and without Add1, whose last round would be
 * another, is the number of missing supporters known without counting again.
 */
function isSameForAll(utility: Utility): boolean {
  return utility === 'cost' || utility === 'cardinality';
}

function freeProjects(question: BallotQuestion, { costs, electorate }: SharesProblem): number[] {
  const bars = question.bars?.open();
  const chosen = [...costs.keys()].filter((place) => costs[place] === 0n && electorate.units[place]! > 0);
  return inTieOrder(question, chosen).filter((place) => {
    const admitted = bars?.admits(place) !== false;
    if (admitted) bars?.take(place);
    return admitted;
  });
}

/** Spends what equal shares left, greedily by votes, on the projects that they did not buy. */
function completeByVotes(question: BallotQuestion, bought: readonly number[]): GreedyOutcome {
  const funded = new Set(bought);
  const open = question.projects.map((_, place) => place).filter((place) => !funded.has(place));
  const left = bought.reduce((sum, place) => sum - question.projects[place]!.costMinor, question.budgetMinor);
  return takeGreedily(question, open, [...question.choices.supporters].map(plainScore), left, { bars: question.bars?.open(bought) });
}

function shareOf({ run, raisedByUnits }: Started): Pick<Outcome, 'share'> {
  return run ? { share: { top: run.shareTop, bottom: run.shareBottom, raisedByUnits } } : {};
}
