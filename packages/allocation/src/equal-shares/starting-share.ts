import { withoutProjects } from '../counting/collapse-ballots.js';
import { runEqualShares } from './equal-shares-run.js';
import { runAlike, type Attempt } from './run-alike.js';
import type { SharesProblem } from './shares-problem.js';
import type { SharesRun } from './shares-run.js';
import { Sightings } from './sightings.js';
import { Stride } from './stride.js';

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
 * Rounds that certainly buy the same are leapt over, once a few have done so; see `Stride` for how far.
 */
export function startWithAdd1(problem: SharesProblem): Started {
  if (problem.electorate.voters === 0) return { run: undefined, raisedByUnits: 0 };
  const rounds = new Rounds(problem);
  const stride = new Stride();
  let run = rounds.runRaised(0n);
  let raised = 0n;
  while (someSupportedFits(problem, run)) {
    const { length } = stride;
    if (length > 1n) {
      const attempt = rounds.runAlike(run, raised + length);
      if (attempt.kind === 'changes') {
        stride.failed(attempt.about);
        continue;
      }
      run = attempt.run;
      raised += length;
      stride.leapt();
      continue;
    }
    const next = rounds.runRaised(raised + 1n);
    if (leftOf(next) < 0n) break;
    stride.stepped(boughtAlike(run, next));
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

  runAlike(before: SharesRun, units: bigint): Attempt {
    return units > this.upTo ? { kind: 'changes', about: 1 / 2 } : runAlike(before, shareTop(this.problem, units), this.sightings);
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
