import { compareFractions, fraction, over, plus, sumOf, type Fraction } from '../exact/fraction.js';
import type { PlainElection } from '../greedy/greedy.naive.js';

/** The judge of sequential Phragmén: every load and every comparison in fractions, voter by voter. */
export function phragmenNaive(election: PlainElection): number[] {
  const { budget, costs, values, tieRank } = election;
  const loads = values.map(() => fraction(0n));
  const waiting = [...costs.keys()].filter((project) => costs[project]! <= budget);
  const order: number[] = [];
  let left = budget;
  while (waiting.length > 0) {
    const priced = waiting.map((project) => ({ project, load: loadOf(project) }));
    const least = priced.map((one) => one.load).reduce((one, other) => (compareLoads(other, one) < 0 ? other : one));
    const tied = priced.filter((one) => compareLoads(one.load, least) === 0).map((one) => one.project);
    if (tied.some((project) => costs[project]! > left)) return order;
    const [bought] = tied.toSorted((one, other) => tieRank[one]! - tieRank[other]!);
    order.push(bought!);
    left -= costs[bought!]!;
    waiting.splice(waiting.indexOf(bought!), 1);
    for (const [voter, chosen] of values.entries()) if (chosen[bought!]! > 0n) loads[voter] = least!;
  }
  return order;

  function loadOf(project: number): Fraction | undefined {
    const supporters = [...values.keys()].filter((voter) => values[voter]![project]! > 0n);
    if (supporters.length === 0) return undefined;
    const carried = sumOf(supporters.map((voter) => loads[voter]!));
    return over(plus(carried, fraction(costs[project]!)), fraction(BigInt(supporters.length)));
  }
}

/** Undefined is a load without end. */
function compareLoads(one: Fraction | undefined, other: Fraction | undefined): number {
  if (!one || !other) return Number(other !== undefined) - Number(one !== undefined);
  return compareFractions(one, other);
}
