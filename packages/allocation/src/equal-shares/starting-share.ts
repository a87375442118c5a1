import { runEqualShares } from './equal-shares-run.js';
import { runAlike } from './run-alike.js';
import type { SharesProblem } from './shares-problem.js';
import type { SharesRun } from './shares-run.js';

/** A finished run and by how many currency units its starting share lies above budget / voters. */
export interface Started {
  /** Undefined when nobody voted. */
  readonly run: SharesRun | undefined;
  readonly raisedByUnits: number;
}

/** Equal shares that start with budget / voters. */
export function startPlainly(problem: SharesProblem): Started {
  return { run: problem.electorate.voters > 0 ? startRaised(problem, 0n) : undefined, raisedByUnits: 0 };
}

/**
 * Add1: repeats the run with every voter's starting share raised by one currency unit each time. As soon as a run spends more
 * than the budget, the one before it stands; a run stands too if no supported project fits into what it leaves.
 *
 * Rounds that certainly buy the same as the one before are leapt over, by leaps that double while they succeed.
 */
export function startWithAdd1(problem: SharesProblem): Started {
  let { run } = startPlainly(problem);
  let raised = 0n;
  let leap = 1n;
  while (run && someSupportedFits(run)) {
    const alike: SharesRun | undefined = leap > 1n ? runAlike(run, shareTop(problem, raised + leap)) : undefined;
    if (alike) {
      run = alike;
      raised += leap;
      leap *= 2n;
      continue;
    }
    if (leap > 1n) {
      leap /= 2n;
      continue;
    }
    const next = startRaised(problem, raised + 1n);
    if (leftOf(next) < 0n) break;
    if (boughtAlike(run, next)) leap = 2n;
    run = next;
    raised += 1n;
  }
  return { run, raisedByUnits: Number(raised) };
}

function startRaised(problem: SharesProblem, units: bigint): SharesRun {
  return runEqualShares(problem, shareTop(problem, units), BigInt(problem.electorate.voters), problem.budgetMinor);
}

/** The numerator of the raised share over the number of voters. */
function shareTop({ electorate, budgetMinor, unitMinor }: SharesProblem, units: bigint): bigint {
  return budgetMinor + units * unitMinor * BigInt(electorate.voters);
}

function leftOf({ problem, purchases }: SharesRun): bigint {
  return purchases.reduce((left, { place }) => left - problem.costs[place]!, problem.budgetMinor);
}

function someSupportedFits(run: SharesRun): boolean {
  const { electorate, costs } = run.problem;
  const left = leftOf(run);
  const isOpen = (place: number) => electorate.units[place]! > 0 && run.purchaseOf[place]! < 0 && run.bars?.admits(place) !== false;
  return costs.some((cost, place) => cost <= left && cost > 0n && isOpen(place));
}

function boughtAlike(one: SharesRun, other: SharesRun): boolean {
  const same = ({ place }: { readonly place: number }, at: number) => place === other.purchases[at]?.place;
  return one.purchases.length === other.purchases.length && one.purchases.every(same);
}
