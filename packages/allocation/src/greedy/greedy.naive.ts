import { compareFractions, fraction } from '../exact/fraction.js';

/** An election as plainly as it can be written, for the slow judges: who chose what, and at which value. */
export interface PlainElection {
  readonly budget: bigint;
  readonly costs: readonly bigint[];
  /** By voter, then by project; zero where not chosen. */
  readonly values: readonly (readonly bigint[])[];
  /** Among tied projects the lowest is taken. */
  readonly tieRank: readonly number[];
}

/** The judge of the greedy rules: looks at every project again for each one it takes. Costs are positive. */
export function greedyNaive(election: PlainElection, perCost: boolean): number[] {
  const { budget, costs, values, tieRank } = election;
  const order: number[] = [];
  const waiting = new Set(costs.keys());
  let left = budget;
  const score = (project: number) => {
    const total = values.reduce((sum, voter) => sum + voter[project]!, 0n);
    return fraction(total, perCost ? costs[project]! : 1n);
  };
  while (waiting.size > 0) {
    const [best] = [...waiting].toSorted((one, other) => compareFractions(score(other), score(one)) || tieRank[one]! - tieRank[other]!);
    waiting.delete(best!);
    if (costs[best!]! > left) continue;
    order.push(best!);
    left -= costs[best!]!;
  }
  return order;
}
