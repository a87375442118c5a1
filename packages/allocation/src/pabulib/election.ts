import type { Profile } from '../profile.js';

/** A section's header and rows as they stand in the file. Every row has as many fields as the header. */
export interface PabulibTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something that does not stop the count but that a person should know. */
export type PabulibWarning =
  /** META states another number of rows than there are. The file may be cut off. */
  | {
      readonly code: 'pabulib/count-differs';
      readonly field: 'num_projects' | 'num_votes';
      readonly stated: string;
      readonly found: number;
    }
  /** So many ballots name a project more than once; it counts once. */
  | { readonly code: 'pabulib/projects-repeated'; readonly ballots: number };

/**
 * A `.pb` file: every field of it, and the profile that can be counted.
 *
 * The tables hold what the file says about each voter (age, sex …). The profile does not: publish that, never the tables.
 */
export interface PabulibElection {
  /** META in the order of the file. */
  readonly meta: readonly (readonly [key: string, value: string])[];
  readonly projects: PabulibTable;
  readonly votes: PabulibTable;
  readonly profile: Profile;
  /** How many decimals the file's points have; `Ballot.points` are in units of the last one. */
  readonly pointDecimals: number;
  readonly warnings: readonly PabulibWarning[];
}
