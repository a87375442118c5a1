import type { BallotQuestion } from '../counting/ballot-question.js';
import { FractionChain } from '../exact/fraction-chain.js';

/**
 * A run of sequential Phragmén; changes as projects are bought.
 *
 * A voter's load is that of the last bought project on the ballot, so the loads of any set of voters are a whole combination
 * of the loads so far, and a new load is (cost + that combination) / supporters: again a `FractionChain` (x0 is zero).
 *
 * **Errors.** All terms are positive, so each float load has a small relative error: the combination passes on the largest
 * relative error of its terms and adds one rounding for each of the at most `loads` additions and a few for cost and division.
 * After t purchases it is at most t × (t + 8) × 2^-53, here taken twice and times `caution`.
 */
export interface LoadRun {
  readonly question: BallotQuestion;
  readonly caution: number;
  /** The last purchase on the ballots of a group; -1 while there is none. */
  readonly lastPurchase: Int32Array;
  /** The bought projects' places, in order. */
  readonly order: number[];
  /** The load that each purchase left on its supporters (float). */
  readonly loads: number[];
  readonly chain: FractionChain;
}

export function openLoadRun(question: BallotQuestion, caution: number): LoadRun {
  const lastPurchase = new Int32Array(question.choices.groups).fill(-1);
  return { question, caution, lastPurchase, order: [], loads: [], chain: new FractionChain(0n, 1n) };
}

/** The relative error of any load after the purchases so far, and of one that is computed from them. */
export function loadError({ loads, caution }: LoadRun): number {
  const next = loads.length + 1;
  return 2 * caution * next * (next + 8) * 2 ** -53;
}

/** How many supporters of a project carry each load so far: factors for `FractionChain.combine`. */
export function carriedLoads(run: LoadRun, place: number): Float64Array {
  const { weight, supporterStart, supporterGroup } = run.question.choices;
  const people = new Float64Array(run.loads.length + 1);
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const carries = run.lastPurchase[group]! + 1;
    people[carries] = people[carries]! + weight[group]!;
  }
  return people;
}

/** The load that buying a project would leave on its supporters, as a float within `loadError`. */
export function loadOf(run: LoadRun, place: number, carried: Float64Array): number {
  const { question, loads } = run;
  let sum = Number(question.projects[place]!.costMinor);
  for (let at = 0; at < loads.length; at++) sum += carried[at + 1]! * loads[at]!;
  return sum / question.choices.supporters[place]!;
}

/** Lays the load on the project's supporters. */
export function carry(run: LoadRun, place: number, carried: Float64Array): void {
  const { supporterStart, supporterGroup, supporters } = run.question.choices;
  const load = loadOf(run, place, carried);
  run.chain.push(run.chain.combine(run.question.projects[place]!.costMinor, carried), BigInt(supporters[place]!));
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    run.lastPurchase[supporterGroup[entry]!] = run.loads.length;
  }
  run.loads.push(load);
  run.order.push(place);
}
