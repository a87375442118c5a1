/**
 * Ballots made ready for counting: equal ones are one group with a weight, and each entry carries the whole, positive
 * value that the project has for each member of the group (1 where choosing is all that counts).
 *
 * Both directions lie in flat arrays: group `g` holds the entries from `ballotStart[g]` up to `ballotStart[g + 1]`;
 * project `p` is supported by the groups from `supporterStart[p]` up to `supporterStart[p + 1]`.
 */
export interface Electorate {
  /** All ballots that were cast, empty ones too. */
  readonly voters: number;
  readonly groups: number;
  /** Whether every value is known to be 1. */
  readonly allOnes: boolean;
  /** How many people cast this very ballot. */
  readonly weight: Float64Array;
  readonly ballotStart: Int32Array;
  readonly ballotProject: Int32Array;
  readonly ballotValue: Float64Array;
  readonly supporterStart: Int32Array;
  readonly supporterGroup: Int32Array;
  readonly supporterValue: Float64Array;
  /** People by project. */
  readonly supporters: Float64Array;
  /** Total value by project. */
  readonly units: Float64Array;
}
