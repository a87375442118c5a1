import { withoutProjects } from '../counting/collapse-ballots.js';
import { runEqualShares } from './equal-shares-run.js';
import { runAlike } from './run-alike.js';
import type { SharesProblem } from './shares-problem.js';
import type { SharesRun } from './shares-run.js';
import { Sightings } from './sightings.js';

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
 * Once a few rounds bought the same, rounds that certainly do so too are leapt over, by leaps that double while
 * they succeed: short ones at once, long ones after a second success, as the next wall is often as far as the last one.
 */
export function startWithAdd1(problem: SharesProblem): Started {
  if (problem.electorate.voters === 0) return { run: undefined, raisedByUnits: 0 };
  const rounds = new Rounds(problem);
  let run = rounds.runRaised(0n);
  let raised = 0n;
  let leap = 1n;
  let alikeInARow = 0;
  let widening = true;
  while (someSupportedFits(problem, run)) {
    const alike = leap > 1n ? rounds.runAlike(run, raised + leap) : undefined;
    if (alike) {
      run = alike;
      raised += leap;
      if (widening) leap *= 2n;
      widening = !widening || leap < 16n;
      continue;
    }
    if (leap > 1n) {
      leap /= 2n;
      widening = false;
      continue;
    }
    const next = rounds.runRaised(raised + 1n);
    if (leftOf(next) < 0n) break;
    alikeInARow = boughtAlike(run, next) ? alikeInARow + 1 : 0;
    if (alikeInARow >= 3) leap = 2n;
    run = next;
    raised += 1n;
  }
  return { run: startRaised(problem, raised), raisedByUnits: Number(raised) };
}

/** Runs that learn from one another. */
class Rounds {
  private readonly sightings: Sightings | undefined;
  private within: SharesProblem;
  /** Up to this many units `within` may be used. */
  private upTo = -1n;

  constructor(private readonly problem: SharesProblem) {
    this.sightings = problem.electorate.allOnes ? new Sightings(problem) : undefined;
    this.within = problem;
  }

  runRaised(units: bigint): SharesRun {
    if (units > this.upTo) this.reach(units);
    return startRaised(this.within, units, this.sightings);
  }

  runAlike(before: SharesRun, units: bigint): SharesRun | undefined {
    return units > this.upTo ? undefined : runAlike(before, shareTop(this.problem, units), this.sightings);
  }

  /** Leaves out what nobody can afford until everybody starts with twice as much. */
  private reach(units: bigint): void {
    const { unitMinor, electorate } = this.problem;
    const most = shareTop(this.problem, units) * 2n;
    this.upTo = most / BigInt(electorate.voters) / unitMinor - this.problem.budgetMinor / BigInt(electorate.voters) / unitMinor - 1n;
    if (this.upTo < units) this.upTo = units;
    if (electorate.allOnes) this.within = affordableWithin(this.problem, shareTop(this.problem, this.upTo));
  }
}

/**
 * The same problem as if no ballot held the projects that cost more than all that their supporters start with. They cannot be
 * bought, nobody pays for them, and far more ballots are equal without them.
 */
function affordableWithin(problem: SharesProblem, mostShareTop: bigint): SharesProblem {
  const { electorate, costs } = problem;
  const voters = BigInt(electorate.voters);
  const leftOut = Uint8Array.from(costs, (cost, place) => Number(BigInt(electorate.supporters[place]!) * mostShareTop < cost * voters));
  return { ...problem, electorate: withoutProjects(electorate, leftOut) };
}

function startRaised(problem: SharesProblem, units: bigint, sightings?: Sightings): SharesRun {
  return runEqualShares(problem, shareTop(problem, units), BigInt(problem.electorate.voters), problem.budgetMinor, sightings);
}

/** The numerator of the raised share over the number of voters. */
function shareTop({ electorate, budgetMinor, unitMinor }: SharesProblem, units: bigint): bigint {
  return budgetMinor + units * unitMinor * BigInt(electorate.voters);
}

function leftOf({ problem, purchases }: SharesRun): bigint {
  return purchases.reduce((left, { place }) => left - problem.costs[place]!, problem.budgetMinor);
}

function someSupportedFits({ electorate, costs }: SharesProblem, run: SharesRun): boolean {
  const left = leftOf(run);
  const isOpen = (place: number) => electorate.units[place]! > 0 && run.purchaseOf[place]! < 0 && run.bars?.admits(place) !== false;
  return costs.some((cost, place) => cost <= left && cost > 0n && isOpen(place));
}

function boughtAlike(one: SharesRun, other: SharesRun): boolean {
  const same = ({ place }: { readonly place: number }, at: number) => place === other.purchases[at]?.place;
  return one.purchases.length === other.purchases.length && one.purchases.every(same);
}
