/** What a greedy rule ranks by, exactly: `top / bottom`. A bottom of zero is beyond every number. */
export interface Score {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function plainScore(count: number): Score {
  return { top: BigInt(count), bottom: 1n };
}

/** Votes per cost. What is chosen and costs nothing ranks above all else; what nobody chose has zero. */
export function scorePerCost(votes: number, costMinor: bigint): Score {
  return votes === 0 ? plainScore(0) : { top: BigInt(votes), bottom: costMinor };
}

/** Positive when the first is higher. */
export function compareScores(one: Score, other: Score): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
