/** A project that was bought, with all that the exact replay needs. */
export interface Purchase {
  readonly place: number;
  /** What a supporter with enough money paid for each unit of value (float). */
  readonly price: number;
  /** The exact price differs from the float by no more. */
  readonly window: number;
  /** Total value of the supporters who paid in full. */
  readonly richUnits: number;
  /** People whose last money went into the project. */
  readonly ranOut: number;
  /** People who support it and had nothing left. */
  readonly alreadyOut: number;
  /** Places that stood exactly equal, the bought one first, in the order of the tie-breaker. */
  readonly tied: readonly number[];
}
