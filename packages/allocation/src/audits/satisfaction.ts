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
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return levelled(electorate, sumsExactly(electorate, costs), 0n);
  return levelled<number>(electorate, sumsInFloats(electorate, Float64Array.from(costs, Number)), 0);
}

function sumsInFloats({ groups, ballotStart, ballotProject }: Electorate, costs: Float64Array): Float64Array {
  const sums = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const end = ballotStart[group + 1]!;
    let sum = 0;
    for (let entry = ballotStart[group]!; entry < end; entry++) sum += costs[ballotProject[entry]!]!;
    sums[group] = sum;
  }
  return sums;
}

function sumsExactly({ groups, ballotStart, ballotProject }: Electorate, costs: readonly bigint[]): bigint[] {
  return Array.from({ length: groups }, (_, group) =>
    ballotProject.subarray(ballotStart[group], ballotStart[group + 1]).reduce((sum, place) => sum + costs[place]!, 0n),
  );
}

/** People whose ballots hold nothing are at the level of zero. Few sums occur, so they are numbered first and sorted then. */
function levelled<T extends number | bigint>({ voters, groups, weight }: Electorate, sums: ArrayLike<T>, none: T): Satisfaction {
  const numbers = new Map<T, number>([[none, 0]]);
  const people = [voters];
  const numberOf = new Int32Array(groups);
  for (let group = 0; group < groups; group++) {
    const sum = sums[group]!;
    let number = numbers.get(sum);
    if (number === undefined) {
      number = people.length;
      numbers.set(sum, number);
      people.push(0);
    }
    numberOf[group] = number;
    people[number]! += weight[group]!;
    people[0]! -= weight[group]!;
  }
  const inOrder = [...numbers].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const level = new Int32Array(inOrder.length);
  for (const [at, [, number]] of inOrder.entries()) level[number] = at;
  return {
    levels: inOrder.map(([sum]) => BigInt(sum)),
    people: Float64Array.from(inOrder, ([, number]) => people[number]!),
    levelOf: numberOf.map((number) => level[number]!),
  };
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
