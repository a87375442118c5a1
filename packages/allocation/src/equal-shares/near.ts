/** Supporters put aside, as many as there are for the moment. */
export interface Near {
  readonly money: Float64Array;
  readonly people: Float64Array;
}
