import type { Electorate } from './electorate.js';

/** Entries of all ballots, one after the other, each with a value; entries without a positive value are to be left out. */
export interface ValuedBallots {
  readonly projects: number;
  readonly start: Int32Array;
  /** Each project at most once on a ballot. */
  readonly project: Int32Array;
  /** Undefined where every value is 1. */
  readonly value: Float64Array | undefined;
  /** How many people cast each; one, if absent. */
  readonly people?: Float64Array;
}

/** Makes one weighted group of all ballots that hold the same projects at the same values, in whatever order. */
export function collapseBallots(ballots: ValuedBallots): Electorate {
  const positive = ballots.value?.some((value) => value <= 0) ? withoutWorthless(ballots, ballots.value) : ballots;
  const { first, weight } = equalBallots(positive);
  return electorateOf(positive, first, weight);
}

/** The same electorate as if some projects stood on no ballot; ballots that are equal without them are one group. Every value must be 1. */
export function withoutProjects(
  { groups, weight, ballotStart, ballotProject, voters, supporters }: Electorate,
  leftOut: Uint8Array,
): Electorate {
  const start = new Int32Array(groups + 1);
  const project = new Int32Array(ballotProject.length);
  let next = 0;
  for (let group = 0; group < groups; group++) {
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
      if (leftOut[ballotProject[entry]!] === 0) project[next++] = ballotProject[entry]!;
    }
    start[group + 1] = next;
  }
  const ballots = { projects: supporters.length, start, project, value: undefined, people: weight };
  const equal = inNeighbourhoods(equalBallots(ballots), ballots, supporters);
  return { ...electorateOf(ballots, equal.first, equal.weight), voters };
}

/**
 * The same groups in the order of what they say about the projects with most supporters: so the supporters of these stand in
 * long rows, which processors read much faster than groups here and there.
 */
function inNeighbourhoods({ first, weight }: Equals, { start, project }: ValuedBallots, supporters: Float64Array): Equals {
  const most = 30;
  const bit = new Float64Array(supporters.length);
  const byRank = [...supporters.keys()].toSorted((one, other) => supporters[other]! - supporters[one]!);
  for (const [rank, place] of byRank.slice(0, most).entries()) bit[place] = 2 ** (most - 1 - rank);
  // The sum of the bits, and the number of the group below: exact up to 2^52.
  const keys = new Float64Array(first.length);
  for (let group = 0; group < first.length; group++) {
    let sum = 0;
    for (let entry = start[first[group]!]!; entry < start[first[group]! + 1]!; entry++) sum += bit[project[entry]!]!;
    keys[group] = -sum * 2 ** 22 + group;
  }
  if (first.length < 2 ** 22) keys.sort();
  const order = Int32Array.from(keys, (key) => key - Math.floor(key / 2 ** 22) * 2 ** 22);
  return { first: order.map((group) => first[group]!), weight: Float64Array.from(order, (group) => weight[group]!) };
}

/** The same ballots without the entries whose value is not positive. */
function withoutWorthless({ projects, start, project }: ValuedBallots, value: Float64Array): ValuedBallots {
  const kept = { start: new Int32Array(start.length), project: new Int32Array(project.length), value: new Float64Array(project.length) };
  let next = 0;
  for (let ballot = 0; ballot + 1 < start.length; ballot++) {
    for (let entry = start[ballot]!; entry < start[ballot + 1]!; entry++) {
      if (value[entry]! <= 0) continue;
      kept.project[next] = project[entry]!;
      kept.value[next++] = value[entry]!;
    }
    kept.start[ballot + 1] = next;
  }
  return { projects, ...kept };
}

interface Equals {
  /** The first ballot of each group. */
  readonly first: Int32Array;
  readonly weight: Float64Array;
}

/**
 * The first ballot of each group of equal ones, and how many each group has; empty ballots are in none. Ballots are found by a
 * hash that does not depend on the order of their entries, and then compared.
 */
function equalBallots(ballots: ValuedBallots): Equals {
  const { start, project, value, projects, people } = ballots;
  const voters = start.length - 1;
  const first = new Int32Array(voters);
  const weight = new Float64Array(voters);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * voters + 2)));
  const mask = slots.length - 1;
  const signs = Int32Array.from({ length: projects }, (_, place) => scattered(place + 1));
  const marks = new Marks(projects);
  let groups = 0;
  for (let ballot = 0; ballot < voters; ballot++) {
    const [from, to] = [start[ballot]!, start[ballot + 1]!];
    if (from === to) continue;
    let hash = 0;
    for (let entry = from; entry < to; entry++) {
      hash = (hash + (value ? scattered(Math.imul(signs[project[entry]!]!, 31) ^ value[entry]!) : signs[project[entry]!]!)) | 0;
    }
    marks.put(ballots, ballot);
    let slot = scattered(hash) & mask;
    while (slots[slot] !== 0 && !marks.equal(ballots, first[slots[slot]! - 1]!)) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      first[groups++] = ballot;
      slots[slot] = groups;
    }
    const group = slots[slot]! - 1;
    weight[group] = weight[group]! + (people ? people[ballot]! : 1);
  }
  return { first: first.slice(0, groups), weight: weight.slice(0, groups) };
}

/** Spreads whole numbers over all 32 bits (the finisher of MurmurHash3). */
function scattered(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** One ballot at a time, spread out over the projects, so that others can be compared with it. */
class Marks {
  private readonly markedBy: Int32Array;
  private readonly worth: Float64Array;
  private ballot = -1;
  private length = 0;

  constructor(projects: number) {
    this.markedBy = new Int32Array(projects).fill(-1);
    this.worth = new Float64Array(projects).fill(1);
  }

  put({ start, project, value }: ValuedBallots, ballot: number): void {
    this.ballot = ballot;
    this.length = start[ballot + 1]! - start[ballot]!;
    for (let entry = start[ballot]!; entry < start[ballot + 1]!; entry++) {
      this.markedBy[project[entry]!] = ballot;
      if (value) this.worth[project[entry]!] = value[entry]!;
    }
  }

  equal({ start, project, value }: ValuedBallots, other: number): boolean {
    const [from, to] = [start[other]!, start[other + 1]!];
    if (to - from !== this.length) return false;
    for (let entry = from; entry < to; entry++) {
      const place = project[entry]!;
      if (this.markedBy[place] !== this.ballot || (value && this.worth[place] !== value[entry])) return false;
    }
    return true;
  }
}

function electorateOf(ballots: ValuedBallots, chosen: Int32Array, weight: Float64Array): Electorate {
  const { start, project, value, projects } = ballots;
  const ballotStart = new Int32Array(chosen.length + 1);
  for (let group = 0; group < chosen.length; group++) {
    ballotStart[group + 1] = ballotStart[group]! + start[chosen[group]! + 1]! - start[chosen[group]!]!;
  }
  const entries = ballotStart[chosen.length]!;
  const ballotProject = new Int32Array(entries);
  const ballotValue = new Float64Array(entries).fill(1);
  for (let group = 0, to = 0; group < chosen.length; group++) {
    const ballot = chosen[group]!;
    for (let entry = start[ballot]!; entry < start[ballot + 1]!; entry++, to++) {
      ballotProject[to] = project[entry]!;
      if (value) ballotValue[to] = value[entry]!;
    }
  }
  const sides = { groups: chosen.length, weight, ballotStart, ballotProject, ballotValue };
  return { voters: start.length - 1, allOnes: value === undefined, ...sides, ...bySupporter(projects, sides) };
}

type BallotSide = Pick<Electorate, 'groups' | 'weight' | 'ballotStart' | 'ballotProject' | 'ballotValue'>;
type SupporterSide = Omit<Electorate, keyof BallotSide | 'voters' | 'allOnes'>;

/** The same entries by project: a counting sort, so that the groups of each project stand in ascending order. */
function bySupporter(projects: number, ballots: BallotSide): SupporterSide {
  const { weight, ballotStart, ballotProject, ballotValue } = ballots;
  const supporterStart = new Int32Array(projects + 1);
  for (const place of ballotProject) supporterStart[place + 1] = supporterStart[place + 1]! + 1;
  for (let place = 0; place < projects; place++) supporterStart[place + 1] = supporterStart[place + 1]! + supporterStart[place]!;
  const next = supporterStart.slice();
  const supporterGroup = new Int32Array(ballotProject.length);
  const supporterValue = new Float64Array(ballotProject.length);
  const supporters = new Float64Array(projects);
  const units = new Float64Array(projects);
  for (let group = 0; group < ballots.groups; group++) {
    for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
      const place = ballotProject[entry]!;
      const to = next[place]!;
      next[place] = to + 1;
      supporterGroup[to] = group;
      supporterValue[to] = ballotValue[entry]!;
      supporters[place] = supporters[place]! + weight[group]!;
      units[place] = units[place]! + weight[group]! * ballotValue[entry]!;
    }
  }
  return { supporterStart, supporterGroup, supporterValue, supporters, units };
}
