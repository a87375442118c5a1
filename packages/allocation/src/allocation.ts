import type { SettledRule } from './allocation-rule.js';

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
}

/** Taken because nothing that ranks higher still fitted. */
export interface GreedyStep extends Bought {
  readonly by: 'votes' | 'votes-per-cost' | 'points';
  /** Total points; only where points decide. */
  readonly points?: number;
}

/** Bought by its supporters with their equal shares. Decimal texts are exact values rounded to six places, in currency units. */
export interface SharesStep extends Bought {
  readonly by: 'equal-shares';
  /**
   * What each supporter with enough money left paid; where the utility counts points or places, what each paid for one of them.
   */
  readonly paid: string;
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

interface NotFunded {
  readonly project: string;
  readonly costMinor: bigint;
  readonly votes: number;
  /**
   * How many more supporters would have funded it, all else equal; absent where that is not known exactly.
   *
   * Under a greedy rule: so many more people who choose it. Under equal shares, for the utilities `cost` and `cardinality` and
   * without Add1: the smallest number of people who voted otherwise and who, had they chosen it too, could have got it funded
   * (which people matters, as some have more money left than others); nobody's share changes.
   */
  readonly moreSupporters?: number;
}

export type Rejection = NotFunded &
  (
    | { readonly reason: 'no-support' }
    | ({ readonly reason: 'fell-short' } & FellShort)
    /** It did not fit into what was left when its turn came, after so many steps. Under equal shares: in the completion. */
    | { readonly reason: 'did-not-fit'; readonly leftMinor: bigint; readonly afterSteps: number; readonly fellShort?: FellShort }
    | { readonly reason: 'dearer-than-budget' }
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

/** An outcome that explains itself. Amounts are minor units of the profile. */
export interface Allocation {
  readonly rule: SettledRule;
  /** The version of the methods; a change that can alter an outcome gets a new one. */
  readonly version: string;
  readonly decimals: number;
  /** Ballots, empty ones included. */
  readonly voters: number;
  readonly budgetMinor: bigint;
  readonly costMinor: bigint;
  readonly leftMinor: bigint;
  /** Only under equal shares, and only if anybody voted. */
  readonly share?: Share;
  /** Ids of the funded projects in code point order. */
  readonly selected: readonly string[];
  /** The same ids in the order in which they were bought. */
  readonly order: readonly string[];
  readonly steps: readonly Step[];
  readonly rejected: readonly Rejection[];
  /** Steps at which a tie was broken. Of Add1 the last round counts. */
  readonly ties: number;
}
