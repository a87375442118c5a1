import type { SettledRule } from './allocation-rule.js';
import type { CapName, ThresholdName } from './conditions/conditions.js';
import type { BallotTally } from './conditions/valid-ballots.js';
import type { ComparisonMade } from './conditions/compare-outcomes.js';

/** A tie that was met and broken: the projects stood exactly equal, and the first of them was taken. */
export interface TieMet {
  /** Ids in the order in which the tie-breaker puts them. */
  readonly among: readonly string[];
}

interface Bought {
  readonly project: string;
  readonly costMinor: bigint;
  /** How many people chose the project. */
  readonly votes: number;
  /** What is left of the budget afterwards. */
  readonly leftMinor: bigint;
  readonly tie?: TieMet;
  /** The area whose fund paid; only where areas have funds, and then amounts left and numbers of steps are the area's. */
  readonly area?: string;
}

/** Taken because nothing that ranks higher still fitted. */
export interface GreedyStep extends Bought {
  readonly by: 'votes' | 'votes-per-cost' | 'points';
  /** Total points; only where points decide. */
  readonly points?: number;
  /** What the reserve added because most of the cost was left. */
  readonly fromReserveMinor?: bigint;
}

/** Bought by its supporters with their equal shares. Decimal texts are exact values rounded to six places, in currency units. */
export interface SharesStep extends Bought {
  readonly by: 'equal-shares';
  /**
   * What each supporter with enough money left paid; where the utility counts points or places, what each paid for one of them.
   */
  readonly paid: string;
  /** What those who paid in full gave together, and what those gave who had less left than that and gave it all; the two are the cost. */
  readonly together: { readonly inFull: string; readonly withLess: string };
  /** Cost / paid: how many supporters able to pay in full the project was worth. Projects are bought in the order of their price for utility. */
  readonly effectiveSupport: string;
  /** Supporters whose last money went into this project. */
  readonly ranOut: number;
  /** Supporters who had nothing left before it. */
  readonly alreadyOut: number;
}

/** Bought by Phragmén's method: its supporters share the cost on top of what they carry already. */
export interface LoadStep extends Bought {
  readonly by: 'load';
  /** What each supporter carries afterwards, in currency units, rounded to six places; `null` where nobody supports the project. */
  readonly load: string | null;
}

/** A project that costs nothing and has support. */
export interface FreeStep extends Bought {
  readonly by: 'no-cost';
}

export type Step = GreedyStep | SharesStep | LoadStep | FreeStep;

/** When its supporters' money ceased to be enough. */
export interface FellShort {
  /** How many projects had been bought by then; 0 when they could not have paid from the beginning. */
  readonly afterSteps: number;
  /** What they lacked at that moment, rounded up to a whole minor unit. */
  readonly lackedMinor: bigint;
}

/** The threshold that a project missed. */
export interface BelowThreshold {
  readonly threshold: ThresholdName;
  /** Votes, or points where the threshold is one of points. */
  readonly has: number;
  /** How many it needed at least. */
  readonly needs: number;
}

interface NotFunded {
  readonly project: string;
  readonly costMinor: bigint;
  readonly votes: number;
  /**
   * How many more supporters would have funded it, all else equal; absent where no number would, and where it is not known
   * exactly (see `tellsMoreSupporters`).
   *
   * Under a greedy rule: so many more people who choose it. Under equal shares, for the utilities `cost` and `cardinality` and
   * without Add1: the smallest number of people who voted otherwise and who, had they chosen it too, could have got it funded
   * (which people matters, as some have more money left than others); nobody's share changes.
   */
  readonly moreSupporters?: number;
  /** The area to whose fund it belongs; only where areas have funds. */
  readonly area?: string;
}

export type Rejection = NotFunded &
  (
    | { readonly reason: 'no-support' }
    | ({ readonly reason: 'fell-short' } & FellShort)
    /** It did not fit into what was left when its turn came, after so many steps. Under equal shares: in the completion. */
    | { readonly reason: 'did-not-fit'; readonly leftMinor: bigint; readonly afterSteps: number; readonly fellShort?: FellShort }
    | { readonly reason: 'dearer-than-budget' }
    /** A greedy count that stops ended at `stoppedBy`, which did not fit; this one's turn would have come later. */
    | { readonly reason: 'stopped'; readonly stoppedBy: string }
    | ({ readonly reason: 'below-threshold' } & BelowThreshold)
    /** After so many steps `by` had been taken, of which group at most one may be. */
    | { readonly reason: 'excluded-by'; readonly by: string; readonly afterSteps: number }
    /** After so many steps it no longer fitted under a cap, of which `capLeftMinor` was left. */
    | { readonly reason: 'over-cap'; readonly cap: CapName; readonly capLeftMinor: bigint; readonly afterSteps: number }
    /** Phragmén's method stops when the next project, `stoppedBy`, would break the budget. */
    | { readonly reason: 'never-reached'; readonly stoppedBy: string }
  );

/** The starting share of each voter, exactly: `top / bottom` minor units. */
export interface Share {
  readonly top: bigint;
  readonly bottom: bigint;
  /** By how many currency units Add1 raised it above budget / voters. */
  readonly raisedByUnits: number;
}

/** What one area did with its fund. */
export interface AreaOutcome {
  readonly area: string;
  /** Ballots cast in it or below it. */
  readonly voters: number;
  readonly fundMinor: bigint;
  /** What areas counted before left to it. */
  readonly receivedMinor: bigint;
  readonly costMinor: bigint;
  readonly leftMinor: bigint;
  /** The area to which it left that. */
  readonly leftoverTo?: string;
  readonly share?: Share;
  readonly comparison?: ComparisonMade;
  /** Ids in the order in which they were bought. */
  readonly order: readonly string[];
}

/** An outcome that explains itself. Amounts are minor units of the profile. */
export interface Allocation {
  readonly rule: SettledRule;
  /** The version of the methods; a change that can alter an outcome gets a new one. */
  readonly version: string;
  readonly decimals: number;
  /** Ballots that count, empty ones included. */
  readonly voters: number;
  /** Only where ballots can be invalid. */
  readonly ballots?: BallotTally;
  readonly budgetMinor: bigint;
  readonly costMinor: bigint;
  readonly leftMinor: bigint;
  /** What a reserve outside the budget adds. */
  readonly fromReserveMinor?: bigint;
  /** Only under equal shares, if anybody voted and if areas have no funds of their own. */
  readonly share?: Share;
  /** Only with a comparison step, if areas have no funds of their own. */
  readonly comparison?: ComparisonMade;
  /** Only where areas have funds, in the order of counting. */
  readonly areas?: readonly AreaOutcome[];
  /** Ids of the funded projects in code point order. */
  readonly selected: readonly string[];
  /** The same ids in the order in which they were bought. */
  readonly order: readonly string[];
  readonly steps: readonly Step[];
  readonly rejected: readonly Rejection[];
  /** Steps at which a tie was broken. Of Add1 the last round counts. */
  readonly ties: number;
}
