import type { Utility } from '../allocation-rule.js';
import type { OpenBars } from '../bars.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import type { Electorate } from '../counting/electorate.js';
import type { Near } from './near.js';

/**
 * Equal shares in the form in which they are counted. A supporter's utility of project p is value × factor(p): the value
 * stands on the ballot (1, points, places below), the factor is the project's cost where the utility is measured in money
 * and 1 where it is not. A supporter pays price × value, and ρ(p) = price / factor(p).
 */
export interface SharesProblem {
  readonly electorate: Electorate;
  readonly costs: readonly bigint[];
  readonly factors: readonly bigint[];
  /** The same as floats, for the search. */
  readonly costNumbers: Float64Array;
  readonly factorNumbers: Float64Array;
  readonly tieRank: Int32Array;
  readonly budgetMinor: bigint;
  /** One currency unit in minor units: the step of Add1. */
  readonly unitMinor: bigint;
  /**
   * By how much to widen the error window (1 or more). A wider window only sends more decisions to the exact replay;
   * the specs use that to see that it decides alike.
   */
  readonly caution: number;
  /** Room for `splitOnes`, as much as the most supported project needs. */
  readonly near: Near;
  /** Says, from the first purchase on, what may be bought; absent where everything may. */
  readonly openBars?: () => OpenBars;
}

export function sharesProblem(question: BallotQuestion, electorate: Electorate, utility: Utility, caution: number = 1): SharesProblem {
  const costs = question.projects.map((project) => project.costMinor);
  const inMoney = utility === 'cost' || utility === 'points-cost';
  const factors = inMoney ? costs : costs.map(() => 1n);
  return {
    electorate,
    costs,
    factors,
    costNumbers: Float64Array.from(costs, Number),
    factorNumbers: Float64Array.from(factors, Number),
    tieRank: question.tieRank,
    budgetMinor: question.budgetMinor,
    unitMinor: 10n ** BigInt(question.decimals),
    caution,
    near: roomFor(electorate),
  };
}

function roomFor({ supporterStart, supporters }: Electorate): Near {
  const most = supporters.reduce((most, _, place) => Math.max(most, supporterStart[place + 1]! - supporterStart[place]!), 0);
  return { money: new Float64Array(most), people: new Float64Array(most) };
}
