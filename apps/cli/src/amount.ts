/** An amount in minor units as a decimal text. */
export type Amount = (minor: bigint) => string;
