import type { Purchase } from './purchase.js';
import type { SharesProblem } from './shares-problem.js';
import { sharedSupport, type SharedSupport } from './shared-support.js';

/** As much of a run as is learned from. */
interface Buying {
  readonly purchases: readonly Purchase[];
}

/** The purchases of one run, in order. */
interface Bill {
  readonly share: number;
  readonly places: number[];
  /** Prices, from above. */
  readonly prices: number[];
}

/** What was seen of a project when a run last priced it: its supporters in two parts. */
interface Sighting {
  readonly bill: Bill;
  /** How many purchases the run had made. */
  readonly step: number;
  /** Total value of one part. */
  readonly richUnits: number;
  /** What the other part held, from above. */
  readonly poorMoney: number;
}

/**
 * What one round of Add1 learns for the next: lower bounds of prices, and projects that are out.
 *
 * **Why they carry over.** Compare a voter in a run, now, with the same voter in an earlier run at some step. Who has nothing now
 * does not hold more than then. Who has something now has paid every purchase of theirs in full, and then paid none more than
 * in full; so now they hold more than then by at most
 *
 *   (share now − share then) + Σ over their purchases then of (price then − price now)
 *
 * where a price now is zero if the project is not bought yet. Summed up over the supporters of a project, with negative terms
 * left out, they hold together more by at most
 *
 *   G = supporters × (share now − share then) + Σ over the purchases then of (people who support both) × (price then − price now).
 *
 * Split the supporters into any two parts. At a price p the one part gives at most units × p, and the other no more than it
 * holds. So p ≥ (cost − money of the other part then − G) / units. If that part is all of them, and their money then and G are
 * less than the cost, the project is out. In what order projects were bought does not matter.
 *
 * Prices go in with their windows, and sums of money with their errors. For problems whose values are all 1.
 */
export class Sightings {
  private readonly seen: (Sighting | undefined)[];
  private readonly shared: SharedSupport;
  private bill: Bill = { share: 0, places: [], prices: [] };
  /** Prices in the current run by place, from below. */
  private readonly now: Float64Array;

  constructor(private readonly problem: SharesProblem) {
    this.seen = problem.costs.map(() => undefined);
    this.shared = sharedSupport(problem.electorate);
    this.now = new Float64Array(problem.costs.length);
  }

  /** A run begins. */
  open(share: number): void {
    this.bill = { share, places: [], prices: [] };
    this.now.fill(0);
  }

  /** The run bought a project. */
  bought({ purchases }: Buying): void {
    const { place, price, window } = purchases.at(-1)!;
    this.bill.places.push(place);
    this.bill.prices.push(price + window);
    this.now[place] = price - window;
  }

  /** The run priced a project: a part of its supporters with that total value, and what the others hold. */
  see({ purchases }: Buying, place: number, richUnits: number, poorMoney: number): void {
    this.seen[place] = { bill: this.bill, step: purchases.length, richUnits, poorMoney };
  }

  /** A lower bound of the price in the current run; `Infinity` when the project is out, zero when nothing is known. */
  leastPrice(place: number): number {
    const sighting = this.seen[place];
    if (!sighting) return 0;
    const most = (sighting.poorMoney + this.gainSince(sighting, place)) * (1 + 2 ** -40);
    const missing = this.problem.costNumbers[place]! - most;
    return missing <= 0 ? 0 : (missing / sighting.richUnits) * (1 - 2 ** -48);
  }

  /** G, from above. */
  private gainSince({ step, bill: { share, places, prices } }: Sighting, place: number): number {
    const { people, projects } = this.shared;
    const { now } = this;
    const row = place * projects;
    // Each share is a float next to the exact one.
    let gain = this.problem.electorate.supporters[place]! * Math.max(0, this.bill.share * (1 + 2 ** -50) - share);
    for (let at = 0; at < step; at++) {
      const bought = places[at]!;
      gain += people[row + bought]! * Math.max(0, prices[at]! - now[bought]!);
    }
    return gain;
  }

  /** Whether the project was affordable when it was last seen. */
  wasAffordable(place: number): boolean {
    const sighting = this.seen[place];
    return sighting !== undefined && sighting.richUnits > 0;
  }
}
