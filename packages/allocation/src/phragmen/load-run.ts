import type { BallotQuestion } from '../counting/ballot-question.js';
import { FractionChain } from '../exact/fraction-chain.js';

/**
 * A run of sequential Phragmén; changes as projects are bought.
 *
 * A voter's load is that of the last bought project on the ballot, so the loads of any set of voters are a whole combination
 * of the loads so far, and a new load is (cost + that combination) / supporters: again a `FractionChain` (x0 is zero).
 *
 * **Errors.** All terms are positive, so each float load has a small relative error: the sum passes on the largest relative error
 * of its terms and adds one rounding for each addition that a term goes through: those of its block (up to `blockSize`) and those
 * of the blocks; and a few for the product, the cost and the division. After t purchases it is at most t × (additions + 8) × 2^-53,
 * here taken twice and times `caution`.
 */
export interface LoadRun {
  readonly question: BallotQuestion;
  readonly caution: number;
  /** The last purchase on the ballots of a group; -1 while there is none. */
  readonly lastPurchase: Int32Array;
  /** The bought projects' places, in order. */
  readonly order: number[];
  /** How many purchases laid a load on anybody. */
  laid: number;
  /** What the members of each group carry together (float). */
  readonly load: Float64Array;
  /** The most additions that a term goes through. */
  readonly additions: number;
  /** The exact loads as far as anybody asked; see `exactLoads`. */
  readonly chain: FractionChain;
  /** Of each purchase, how many of its supporters carried each load before. */
  readonly carried: { readonly place: number; readonly people: Float64Array }[];
}

/** Long sums are taken in blocks, which keeps their rounding small. */
const blockSize = 256;

export function openLoadRun(question: BallotQuestion, caution: number): LoadRun {
  const { groups, supporterStart } = question.choices;
  const most = question.projects.reduce((most, _, place) => Math.max(most, supporterStart[place + 1]! - supporterStart[place]!), 0);
  return {
    question,
    caution,
    lastPurchase: new Int32Array(groups).fill(-1),
    order: [],
    laid: 0,
    load: new Float64Array(groups),
    additions: blockSize + most / blockSize + 1,
    chain: new FractionChain(0n, 1n),
    carried: [],
  };
}

/** The relative error of any load after the purchases so far, and of one that is computed from them. */
export function loadError({ laid, additions, caution }: LoadRun): number {
  return 2 * caution * (laid + 1) * (additions + 8) * 2 ** -53;
}

/** How many supporters of a project carry each load so far: factors for `FractionChain.combine`. */
export function carriedLoads(run: LoadRun, place: number): Float64Array {
  const { weight, supporterStart, supporterGroup } = run.question.choices;
  const people = new Float64Array(run.laid + 1);
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const carries = run.lastPurchase[group]! + 1;
    people[carries] = people[carries]! + weight[group]!;
  }
  return people;
}

/** The load that buying a project would leave on its supporters, as a float within `loadError`. */
export function loadOf({ question, load }: LoadRun, place: number): number {
  const { supporterStart, supporterGroup, supporters } = question.choices;
  const end = supporterStart[place + 1]!;
  let sum = Number(question.projects[place]!.costMinor);
  for (let from = supporterStart[place]!; from < end; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let block = 0;
    for (let entry = from; entry < to; entry++) block += load[supporterGroup[entry]!]!;
    sum += block;
  }
  return sum / supporters[place]!;
}

/** The exact loads of all purchases so far. */
export function exactLoads({ chain, carried, question }: LoadRun): FractionChain {
  for (let at = chain.length - 1; at < carried.length; at++) {
    const { place, people } = carried[at]!;
    chain.push(chain.combine(question.projects[place]!.costMinor, people), BigInt(question.choices.supporters[place]!));
  }
  return chain;
}

/** Lays the load on the project's supporters. */
export function carry(run: LoadRun, place: number, carried: Float64Array): void {
  const { weight, supporterStart, supporterGroup } = run.question.choices;
  const { load, lastPurchase, laid } = run;
  const each = loadOf(run, place);
  run.carried.push({ place, people: carried });
  const end = supporterStart[place + 1]!;
  for (let entry = supporterStart[place]!; entry < end; entry++) {
    const group = supporterGroup[entry]!;
    lastPurchase[group] = laid;
    load[group] = weight[group]! * each;
  }
  run.laid++;
  run.order.push(place);
}
