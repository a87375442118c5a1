/** The supporters of a project at some price. */
export interface Split {
  /** Groups that cannot pay in full. */
  readonly poor: number;
  readonly poorMoney: number;
  readonly richUnits: number;
  /** The highest price at which one of the poor would not yet have run out; zero if they had nothing anyway. */
  readonly lastToRunOut: number;
  /** The least price at which a further group would run out. */
  readonly nextToRunOut: number;
}
