import type { Electorate } from '../counting/electorate.js';
import { inCodePointOrder } from '../in-code-point-order.js';
import type { Profile, Project } from '../profile.js';

/** One category or area: its share of the money beside its share of the votes. */
export interface GroupSpending {
  readonly name: string;
  readonly projects: number;
  readonly funded: number;
  readonly spentMinor: bigint;
  /** People who chose at least one of its projects. */
  readonly chosenBy: number;
  /** Choices that fell on its projects, one for each project on each ballot. */
  readonly choices: number;
}

/** A project of several categories counts under each of them, so that categories may add up to more than the whole. */
export function spendingByCategory(profile: Profile, electorate: Electorate, funded: ReadonlySet<number>): readonly GroupSpending[] {
  return spendingBy(profile, electorate, funded, ({ categories }) => [...new Set(categories)]);
}

export function spendingByArea(profile: Profile, electorate: Electorate, funded: ReadonlySet<number>): readonly GroupSpending[] {
  return spendingBy(profile, electorate, funded, ({ area }) => (area === undefined ? [] : [area]));
}

function spendingBy(
  { projects }: Profile,
  electorate: Electorate,
  funded: ReadonlySet<number>,
  groupsOf: (project: Project) => readonly string[],
): readonly GroupSpending[] {
  const named = projects.map(groupsOf);
  const names = [...new Set(named.flat())].toSorted(inCodePointOrder);
  if (names.length === 0) return [];
  const at = new Map(names.map((name, index) => [name, index]));
  const indexes = named.map((some) => some.map((name) => at.get(name)!));
  const chosenBy = peopleByGroup(electorate, indexes, names.length);
  return names.map((name, index) => {
    const places = [...projects.keys()].filter((place) => indexes[place]!.includes(index));
    const paid = places.filter((place) => funded.has(place));
    return {
      name,
      projects: places.length,
      funded: paid.length,
      spentMinor: paid.reduce((sum, place) => sum + projects[place]!.costMinor, 0n),
      chosenBy: chosenBy[index]!,
      choices: places.reduce((sum, place) => sum + electorate.supporters[place]!, 0),
    };
  });
}

/** How many people chose at least one project of each. */
function peopleByGroup(electorate: Electorate, indexes: readonly (readonly number[])[], names: number): Float64Array {
  const { groups, weight, ballotStart, ballotProject } = electorate;
  const people = new Float64Array(names);
  const lastSeen = new Int32Array(names).fill(-1);
  for (let group = 0; group < groups; group++) {
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
      for (const index of indexes[ballotProject[entry]!]!) {
        if (lastSeen[index] === group) continue;
        lastSeen[index] = group;
        people[index] = people[index]! + weight[group]!;
      }
    }
  }
  return people;
}
