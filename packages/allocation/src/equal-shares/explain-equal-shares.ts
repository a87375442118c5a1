import type { FreeStep, SharesStep } from '../allocation.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import { ratioText } from '../exact/ratio.js';
import { greedyStep } from '../greedy/greedy.js';
import type { Explanation } from '../outcome.js';
import { exactChain } from './exact-money.js';
import { explainNotFunded } from './explain-not-funded.js';
import type { SharesRun } from './shares-run.js';
import type { SharesCount } from './shares-count.js';

/** First what costs nothing, then the purchases, then what a completion took; and why all others were left. */
export function explainEqualShares(count: SharesCount): Explanation {
  const { question, problem, free, started, completion } = count;
  let left = question.budgetMinor;
  const bought = (started.run?.purchases ?? []).map(({ place }, at) => {
    left -= problem.costs[place]!;
    return sharesStep(question, started.run!, at, left);
  });
  const taken = (completion?.taken ?? []).map((one) => greedyStep(question, one, 'votes'));
  return {
    steps: [...free.map((place) => freeStep(question, place)), ...bought, ...taken],
    rejected: explainNotFunded(count),
  };
}

function freeStep(question: BallotQuestion, place: number): FreeStep {
  const { id, costMinor, votes } = question.tied[place]!;
  return { by: 'no-cost', project: id, costMinor, votes, leftMinor: question.budgetMinor };
}

function sharesStep(question: BallotQuestion, run: SharesRun, at: number, leftMinor: bigint): SharesStep {
  const { place, richUnits, ranOut, alreadyOut, tied } = run.purchases[at]!;
  const { id, costMinor, votes } = question.tied[place]!;
  const chain = exactChain(run);
  const [top, bottom] = [chain.top(at + 1), chain.bottom(at + 1)];
  const unit = 10n ** BigInt(question.decimals);
  const inFull = BigInt(richUnits) * top;
  return {
    by: 'equal-shares',
    project: id,
    costMinor,
    votes,
    leftMinor,
    paid: ratioText(top, bottom * unit, 6),
    together: { inFull: ratioText(inFull, bottom * unit, 6), withLess: ratioText(costMinor * bottom - inFull, bottom * unit, 6) },
    effectiveSupport: ratioText(costMinor * bottom, top, 6),
    ranOut,
    alreadyOut,
    ...(tied.length > 1 ? { tie: { among: tied.map((one) => question.tied[one]!.id) } } : {}),
  };
}
