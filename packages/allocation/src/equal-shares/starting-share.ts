import { runEqualShares } from './equal-shares-run.js';
import type { SharesProblem } from './shares-problem.js';
import type { SharesRun } from './shares-run.js';

/** A finished run and by how many currency units its starting share lies above budget / voters. */
export interface Started {
  readonly run: SharesRun | undefined;
  readonly raisedByUnits: number;
}

/** Equal shares that start with budget / voters. Nothing is bought when nobody voted. */
export function startPlainly(problem: SharesProblem): Started {
  return { run: startRaised(problem, 0n), raisedByUnits: 0 };
}

/**
 * Add1: repeats the run with every voter's starting share raised by one currency unit each time. As soon as a run spends more
 * than the budget, the one before it stands; a run stands too if no supported project fits into what it leaves.
 */
export function startWithAdd1(problem: SharesProblem): Started {
  let before: Started = { run: undefined, raisedByUnits: 0 };
  for (let raised = 0n; ; raised++) {
    const run = startRaised(problem, raised);
    if (!run) return before;
    const left = leftOf(problem, run);
    if (left < 0n) return before;
    before = { run, raisedByUnits: Number(raised) };
    if (!someSupportedFits(run, left)) return before;
  }
}

function startRaised(problem: SharesProblem, units: bigint): SharesRun | undefined {
  const { electorate, budgetMinor, unitMinor } = problem;
  const voters = BigInt(electorate.voters);
  if (voters === 0n) return undefined;
  return runEqualShares(problem, budgetMinor + units * unitMinor * voters, voters, budgetMinor);
}

function leftOf(problem: SharesProblem, run: SharesRun): bigint {
  return run.purchases.reduce((left, { place }) => left - problem.costs[place]!, problem.budgetMinor);
}

function someSupportedFits(run: SharesRun, left: bigint): boolean {
  const { electorate, costs } = run.problem;
  return costs.some((cost, place) => cost <= left && cost > 0n && electorate.units[place]! > 0 && run.purchaseOf[place]! < 0);
}
