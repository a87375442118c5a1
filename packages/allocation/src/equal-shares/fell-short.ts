import type { FellShort } from '../allocation.js';
import { ceilingOf } from '../exact/ratio.js';
import { exactChain, exactPool } from './exact-money.js';
import { Replay } from './replay.js';
import type { SharesRun } from './shares-run.js';

/**
 * For each supported project that the finished run did not buy: after which purchase its supporters' money ceased to be
 * enough, and what they lacked then. Pools of money are followed as floats; near the edge an exact pool decides.
 *
 * @returns by place; `afterSteps` counts purchases of this run
 */
export function whereEachFellShort(run: SharesRun): ReadonlyMap<number, FellShort> {
  const found = new Map<number, FellShort>();
  const open = new Set([...run.problem.costs.keys()].filter((place) => isLeftOver(run, place)));
  const pools = new Pools(run);
  for (let purchases = 0; purchases <= run.purchases.length && open.size > 0; purchases++) {
    if (purchases > 0) pools.pay(purchases - 1);
    for (const place of open) {
      const missing = pools.mayBeShort(place) ? missingAfter(run, place, purchases) : undefined;
      if (missing === undefined) continue;
      found.set(place, { afterSteps: purchases, lackedMinor: missing });
      open.delete(place);
    }
  }
  return found;
}

function isLeftOver(run: SharesRun, place: number): boolean {
  return run.problem.costs[place]! > 0n && run.problem.electorate.units[place]! > 0 && run.purchaseOf[place]! < 0;
}

/** What is missing to the cost, rounded up; undefined when the supporters have it. Exact. */
function missingAfter(run: SharesRun, place: number, purchases: number): bigint | undefined {
  const pool = exactPool(run, place, purchases);
  const bottom = exactChain(run).bottom(purchases);
  const missing = run.problem.costs[place]! * bottom - pool;
  return missing > 0n ? ceilingOf(missing, bottom) : undefined;
}

/** The money of each project's supporters as floats, purchase by purchase. */
class Pools {
  private readonly replay: Replay;
  private readonly pools: Float64Array;
  private subtractions = 0;

  constructor(private readonly run: SharesRun) {
    const { electorate } = run.problem;
    this.replay = new Replay(run);
    this.pools = electorate.supporters.map((people) => (people * run.money) / electorate.voters);
  }

  pay(purchase: number): void {
    const { weight, ballotStart, ballotProject } = this.run.problem.electorate;
    this.replay.pay(purchase, (group, paid) => {
      for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
        const place = ballotProject[entry]!;
        this.pools[place] = this.pools[place]! - weight[group]! * paid;
      }
      this.subtractions++;
    });
  }

  /** False only if the supporters certainly have the cost: the run's own error twice, and a rounding for each subtraction. */
  mayBeShort(place: number): boolean {
    const { costNumbers, caution } = this.run.problem;
    const doubt = 2 * this.run.errorMass + caution * (this.subtractions + 8) * 2 ** -51 * this.run.money;
    return this.pools[place]! - costNumbers[place]! < doubt;
  }
}
