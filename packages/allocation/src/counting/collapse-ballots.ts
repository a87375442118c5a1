import type { Electorate } from './electorate.js';

/** Entries of all ballots, one after the other, each with a value; entries without a positive value are to be left out. */
export interface ValuedBallots {
  readonly projects: number;
  readonly start: Int32Array;
  readonly project: Int32Array;
  readonly value: Float64Array;
}

/** Makes one weighted group of all ballots that hold the same projects at the same values, in whatever order. */
export function collapseBallots(ballots: ValuedBallots): Electorate {
  const voters = ballots.start.length - 1;
  const groups = new Map<string, number>();
  const first: number[] = [];
  const weights: number[] = [];
  for (let b = 0; b < voters; b++) {
    const key = keyOf(ballots, b);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, first.length);
      first.push(b);
      weights.push(1);
    } else weights[group] = weights[group]! + 1;
  }
  return electorateOf(ballots, first, Float64Array.from(weights));
}

/** One text for all ballots that count alike; empty when nothing on the ballot counts. */
function keyOf({ start, project, value, projects }: ValuedBallots, ballot: number): string {
  const entries: number[] = [];
  let plain = projects < 0x10f000;
  for (let entry = start[ballot]!; entry < start[ballot + 1]!; entry++) {
    if (value[entry]! <= 0) continue;
    if (value[entry] !== 1) plain = false;
    entries.push(entry);
  }
  let key = '';
  for (const entry of entries.toSorted((one, other) => project[one]! - project[other]!)) {
    key += plain ? String.fromCodePoint(asCodePoint(project[entry]!)) : `${project[entry]}:${value[entry]};`;
  }
  return key;
}

/** A sign of its own for each place: beyond the digits that keys with values are made of, and never half a surrogate pair. */
function asCodePoint(place: number): number {
  return place < 0xd800 - 0x100 ? place + 0x100 : place + 0x900;
}

function electorateOf(ballots: ValuedBallots, chosen: readonly number[], weight: Float64Array): Electorate {
  const { start, project, value, projects } = ballots;
  const ballotStart = new Int32Array(chosen.length + 1);
  const entries: number[] = [];
  for (const [group, ballot] of chosen.entries()) {
    for (let entry = start[ballot]!; entry < start[ballot + 1]!; entry++) if (value[entry]! > 0) entries.push(entry);
    ballotStart[group + 1] = entries.length;
  }
  const ballotProject = Int32Array.from(entries, (entry) => project[entry]!);
  const ballotValue = Float64Array.from(entries, (entry) => value[entry]!);
  const sides = { groups: chosen.length, weight, ballotStart, ballotProject, ballotValue };
  return { voters: start.length - 1, ...sides, ...bySupporter(projects, sides) };
}

type BallotSide = Pick<Electorate, 'groups' | 'weight' | 'ballotStart' | 'ballotProject' | 'ballotValue'>;
type SupporterSide = Omit<Electorate, keyof BallotSide | 'voters'>;

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
