import { ok, type Result } from '@madang/basics';
import type { Utility } from '../allocation-rule.js';
import { countAs, viewOf, type ViewRefusal } from '../counting/count-as.js';
import type { Profile } from '../profile.js';

/** How many people prefer which of two outcomes; the others are as well served by both. */
export interface Preference {
  readonly preferGreedy: number;
  readonly preferShares: number;
}

/** What the comparison step found. */
export interface ComparisonMade extends Preference {
  readonly stands: 'greedy' | 'equal-shares';
}

/** A voter prefers the outcome whose projects have the greater utility together. Exact. */
export function preferenceBetween(
  profile: Profile,
  utility: Utility,
  greedy: readonly number[],
  shares: readonly number[],
): Result<Preference, ViewRefusal> {
  const electorate = countAs(viewOf(utility), profile);
  if (!electorate.ok) return electorate;
  const { groups, weight, ballotStart, ballotProject, ballotValue } = electorate.value;
  const worth = worthOfDifference(profile, utility, new Set(greedy), new Set(shares));
  let [preferGreedy, preferShares] = [0, 0];
  for (let group = 0; group < groups; group++) {
    let gain = 0n;
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
      const each = worth[ballotProject[entry]!]!;
      if (each !== 0n) gain += each * BigInt(ballotValue[entry]!);
    }
    if (gain > 0n) preferGreedy += weight[group]!;
    if (gain < 0n) preferShares += weight[group]!;
  }
  return ok({ preferGreedy, preferShares });
}

/** What a project adds for each unit of value: positive if only greedy funds it, negative if only equal shares do. */
function worthOfDifference({ projects }: Profile, utility: Utility, greedy: ReadonlySet<number>, shares: ReadonlySet<number>): bigint[] {
  const inMoney = utility === 'cost' || utility === 'points-cost';
  return projects.map(({ costMinor }, place) => {
    const side = BigInt(Number(greedy.has(place)) - Number(shares.has(place)));
    return side * (inMoney ? costMinor : 1n);
  });
}
