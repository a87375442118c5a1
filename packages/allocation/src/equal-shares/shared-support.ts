import type { Electorate } from '../counting/electorate.js';

/** How many people support two projects both: row by row, `people[one * projects + other]`. For electorates with ones only. */
export interface SharedSupport {
  readonly projects: number;
  readonly people: Float64Array;
}

const known = new WeakMap<Electorate, SharedSupport>();

/** Counted once for each electorate. */
export function sharedSupport(electorate: Electorate): SharedSupport {
  const shared = known.get(electorate) ?? countShared(electorate);
  known.set(electorate, shared);
  return shared;
}

function countShared({ groups, weight, ballotStart, ballotProject, supporters }: Electorate): SharedSupport {
  const projects = supporters.length;
  const people = new Float64Array(projects * projects);
  for (let group = 0; group < groups; group++) {
    const [from, to] = [ballotStart[group]!, ballotStart[group + 1]!];
    for (let one = from; one < to; one++) {
      const row = ballotProject[one]! * projects;
      for (let other = from; other < to; other++) people[row + ballotProject[other]!]! += weight[group]!;
    }
  }
  return { projects, people };
}
