/** A costed option on the ballot. */
export interface Project {
  /** Any text; never a number, since the order of ids as text can decide a tie. */
  readonly id: string;
  /** Minor units of the profile (see `Profile.decimals`); zero or more. */
  readonly costMinor: bigint;
  readonly name?: string;
  /** What it is about; a project of several counts under each. */
  readonly categories?: readonly string[];
  /** The area that it is for. */
  readonly area?: string;
}

/** One person's marked choices. Nothing here says who the person is. */
export interface Ballot {
  /** Ids of the chosen projects; on a ranked ballot the best first. An id that is repeated counts once. */
  readonly projects: readonly string[];
  /** Whole points, each beside the project at the same place. Of a repeated project the last points count. */
  readonly points?: readonly number[];
  /** The area in which the ballot was cast. */
  readonly area?: string;
}

/** All ballots of an election with the projects and the money they are about. */
export interface Profile {
  readonly budgetMinor: bigint;
  /** How many decimals the amounts have: with 2, `costMinor: 1050n` is 10.50. One currency unit is 10^decimals minor units. */
  readonly decimals: number;
  readonly projects: readonly Project[];
  /** Every ballot that was cast, empty ones too: they count when the budget is shared out. */
  readonly ballots: readonly Ballot[];
  /** Whether the order of a ballot's projects is a ranking. */
  readonly ranked: boolean;
}
