import { compareFractions, fraction, minus, over, sumOf, times, type Fraction } from '../exact/fraction.js';
import { greedyNaive, type PlainElection } from '../greedy/greedy.naive.js';

/*
 * The judges of equal shares: voter by voter, in fractions, without a thought for speed. Costs are positive.
 */

export interface NaiveShares {
  readonly order: readonly number[];
  /** Steps at which several projects stood exactly equal. */
  readonly ties: number;
  /** What each voter holds at the start and after each step. */
  readonly money: readonly (readonly Fraction[])[];
}

/** Equal shares from one starting share. `election.values` are utilities. */
export function equalSharesNaive(election: PlainElection, share: Fraction): NaiveShares {
  const { costs, values, tieRank } = election;
  const money = values.map(() => share);
  const order: number[] = [];
  const history = [[...money]];
  let ties = 0;
  for (;;) {
    const priced = [...costs.keys()]
      .filter((project) => !order.includes(project))
      .map((project) => ({ project, rho: leastRho(fraction(costs[project]!), money, utilitiesOf(values, project)) }))
      .filter((one): one is { project: number; rho: Fraction } => one.rho !== undefined);
    if (priced.length === 0) return { order, ties, money: history };
    const least = priced.map((one) => one.rho).reduce((one, other) => (compareFractions(other, one) < 0 ? other : one));
    const tied = priced
      .filter((one) => compareFractions(one.rho, least) === 0)
      .toSorted((a, b) => tieRank[a.project]! - tieRank[b.project]!);
    if (tied.length > 1) ties++;
    const { project } = tied[0]!;
    order.push(project);
    for (const [voter, has] of money.entries()) money[voter] = minus(has, smaller(has, times(least, fraction(values[voter]![project]!))));
    history.push([...money]);
  }
}

/**
 * The least ρ at which Σ min(money, ρ × utility) is the cost. Between two of the points money / utility the sum is a straight
 * line, so ρ is found by trying, from the smallest point up, who pays in full.
 */
function leastRho(cost: Fraction, money: readonly Fraction[], utilities: readonly bigint[]): Fraction | undefined {
  const supporters = [...utilities.keys()]
    .filter((voter) => utilities[voter]! > 0n)
    .map((voter) => ({ has: money[voter]!, utility: fraction(utilities[voter]!) }))
    .toSorted((a, b) => compareFractions(over(a.has, a.utility), over(b.has, b.utility)));
  for (const first of supporters.keys()) {
    const poor = supporters.slice(0, first);
    const rich = supporters.slice(first);
    const rho = over(minus(cost, sumOf(poor.map((one) => one.has))), sumOf(rich.map((one) => one.utility)));
    if (compareFractions(times(rho, rich[0]!.utility), rich[0]!.has) <= 0) return rho;
  }
  return undefined;
}

/** Add1, by its wording. Returns the order before any further completion. */
export function add1Naive(election: PlainElection, unit: bigint): readonly number[] {
  const { budget, costs, values } = election;
  const start = fraction(budget, BigInt(values.length));
  let before: readonly number[] = [];
  for (let raised = 0n; ; raised++) {
    const { order } = equalSharesNaive(election, fraction(start.top + raised * unit * start.bottom, start.bottom));
    const left = leftAfter(election, order);
    if (left < 0n) return before;
    before = order;
    const fits = [...costs.keys()].some(
      (project) => !order.includes(project) && costs[project]! <= left && utilitiesOf(values, project).some((utility) => utility > 0n),
    );
    if (!fits) return order;
  }
}

/** Spends what is left greedily by votes. `votes` are the same ballots as plain choices. */
export function completedNaive(election: PlainElection, votes: PlainElection['values'], order: readonly number[]): number[] {
  const open = [...election.costs.keys()].filter((project) => !order.includes(project));
  const rest: PlainElection = {
    budget: leftAfter(election, order),
    costs: open.map((project) => election.costs[project]!),
    values: votes.map((voter) => open.map((project) => voter[project]!)),
    tieRank: open.map((project) => election.tieRank[project]!),
  };
  return [...order, ...greedyNaive(rest, false).map((at) => open[at]!)];
}

function utilitiesOf(values: PlainElection['values'], project: number): bigint[] {
  return values.map((voter) => voter[project]!);
}

function leftAfter(election: PlainElection, order: readonly number[]): bigint {
  return order.reduce((left, project) => left - election.costs[project]!, election.budget);
}

function smaller(one: Fraction, other: Fraction): Fraction {
  return compareFractions(one, other) < 0 ? one : other;
}
