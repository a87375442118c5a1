import type { Electorate } from '../counting/electorate.js';
import type { Profile } from '../profile.js';

/** What was spent on the projects that people chose. */
export interface Satisfaction {
  /** The amounts that occur, ascending, in minor units. */
  readonly levels: readonly bigint[];
  /** How many people have each. */
  readonly people: Float64Array;
  /** The level of each group of equal ballots. */
  readonly levelOf: Int32Array;
}

/** Every sum is exact: in floats as long as the whole cost is a safe whole number, else in big integers. */
export function satisfactionOf({ projects }: Profile, electorate: Electorate, funded: ReadonlySet<number>): Satisfaction {
  const total = [...funded].reduce((sum, place) => sum + projects[place]!.costMinor, 0n);
  const costs = projects.map(({ costMinor }, place) => (funded.has(place) ? costMinor : 0n));
  return total <= BigInt(Number.MAX_SAFE_INTEGER)
    ? levelled(electorate, sumsInFloats(electorate, Float64Array.from(costs, Number)), 0)
    : levelled(electorate, sumsExactly(electorate, costs), 0n);
}

function sumsInFloats({ groups, ballotStart, ballotProject }: Electorate, costs: Float64Array): number[] {
  const sums: number[] = [];
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) sum += costs[ballotProject[entry]!]!;
    sums.push(sum);
  }
  return sums;
}

function sumsExactly({ groups, ballotStart, ballotProject }: Electorate, costs: readonly bigint[]): bigint[] {
  return Array.from({ length: groups }, (_, group) =>
    ballotProject.subarray(ballotStart[group], ballotStart[group + 1]).reduce((sum, place) => sum + costs[place]!, 0n),
  );
}

/** People whose ballots hold nothing are at the level of zero. */
function levelled<T extends number | bigint>(electorate: Electorate, sums: readonly T[], none: T): Satisfaction {
  const inOrder = [...new Set(sums).add(none)].toSorted((one, other) => (one < other ? -1 : 1));
  const rank = new Map(inOrder.map((sum, level) => [sum, level]));
  const people = new Float64Array(inOrder.length);
  const levelOf = Int32Array.from(sums, (sum) => rank.get(sum)!);
  let idle = electorate.voters;
  for (const [group, level] of levelOf.entries()) {
    people[level] = people[level]! + electorate.weight[group]!;
    idle -= electorate.weight[group]!;
  }
  people[0] = people[0]! + idle;
  return { levels: inOrder.map(BigInt), people, levelOf };
}

/** How many people chose no, one, two … funded projects. */
export function servedBy(electorate: Electorate, funded: ReadonlySet<number>): { readonly people: Float64Array } {
  const { voters, groups, weight, ballotStart, ballotProject } = electorate;
  const isFunded = new Uint8Array(electorate.supporters.length);
  for (const place of funded) isFunded[place] = 1;
  const people = new Float64Array(funded.size + 1);
  people[0] = voters;
  for (let group = 0; group < groups; group++) {
    let number = 0;
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) number += isFunded[ballotProject[entry]!]!;
    people[0] -= weight[group]!;
    people[number] = people[number]! + weight[group]!;
  }
  return { people };
}
