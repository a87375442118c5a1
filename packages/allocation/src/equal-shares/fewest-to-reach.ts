/**
 * The fewest people who together bring what is missing, taking those who can give most first; undefined when all together
 * cannot. Exact.
 *
 * @param givers people and what each of them can give
 * @param mayEqual whether bringing exactly what is missing is enough when so many people join
 */
export function fewestToReach(
  missing: bigint,
  givers: readonly { readonly people: number; readonly gives: bigint }[],
  mayEqual: (people: number) => boolean,
): number | undefined {
  let people = 0;
  let left = missing;
  for (const { people: inGroup, gives } of givers.toSorted((one, other) => compare(other.gives, one.gives))) {
    if (gives <= 0n) return undefined;
    let some = left > 0n ? (left + gives - 1n) / gives : 0n;
    if (some * gives === left && !mayEqual(people + Number(some))) some += 1n;
    if (some <= BigInt(inGroup)) return people + Number(some);
    people += inGroup;
    left -= BigInt(inGroup) * gives;
  }
  return undefined;
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
