import { blockSize, sumError, type SharesRun } from './shares-run.js';
import { splitOnes } from './split-ones.js';
import type { Split } from './split.js';

/** What a project would cost its supporters now, as far as floats can tell. */
export type Price =
  /** Its supporters together no longer have its cost. Certain. */
  | { readonly kind: 'out' }
  | KnownPrice
  /** Too close to a corner to bound from above; the exact replay must say. */
  | { readonly kind: 'unsure' }
  /** Certainly more than what the caller was ready to pay: at least `atLeast`, if it is affordable at all. */
  | { readonly kind: 'beyond'; readonly atLeast: number };

/** The exact price lies between `price - window` and `price + window`. */
export interface KnownPrice {
  readonly kind: 'known';
  readonly price: number;
  readonly window: number;
  /** Whether it is certain of every supporter who would run out at this price and who would pay in full. */
  readonly clear: boolean;
  /** Total value of those who would pay in full, if that is clear. */
  readonly richUnits: number;
}

/**
 * Finds the least price at which Σ weight × min(remaining, price × value) over the supporters reaches the cost, without
 * sorting: Newton's method. The sum is concave in the price, so each step from the left stays left of the answer, splits
 * supporters into those who run out and those who do not, and ends as soon as the split no longer changes (three or four
 * passes, since the last known price is a good start).
 *
 * **The window.** Let g be the sum with exact money and h with the floats: |g − h| ≤ errorMass everywhere. The price found has
 * h(price) = cost up to rounding r = `sumError`. To the left h falls by at least richUnits for each unit of price, so the
 * exact answer is not below price − (errorMass + r) / richUnits. To the right h rises by richUnits until the next supporter
 * runs out; if that is beyond price + (errorMass + r) / richUnits, the exact answer lies within. By the first of these every
 * step bounds the answer from below, which is all that is needed of a price beyond the ceiling.
 */
export function priceCandidate(run: SharesRun, place: number, ceiling: number): Price {
  const { problem } = run;
  const { allOnes } = problem.electorate;
  const cost = problem.costNumbers[place]!;
  const error = run.errorMass + sumError(problem, place);
  let isAffordable = false;
  let price = run.floor[place]! * problem.factorNumbers[place]!;
  let poorBefore = -1;
  if (!run.sightings?.wasAffordable(place)) {
    const verdict = affordable(run, place, cost, error);
    if (verdict) return verdict;
    isAffordable = true;
  }
  for (;;) {
    const split = allOnes ? splitOnes(run, place, price) : splitAt(run, place, price);
    const { richUnits, poorMoney } = split;
    run.sightings?.see(run, place, richUnits, poorMoney + error);
    const next = (cost - poorMoney) / richUnits;
    const window = error / richUnits;
    if (richUnits > 0 && next - window > ceiling) return { kind: 'beyond', atLeast: next - window };
    if (richUnits > 0 && (next <= split.nextToRunOut || split.poor <= poorBefore)) return known(run, split, next, window);
    if (!isAffordable) {
      const verdict = affordable(run, place, cost, error);
      if (verdict) return verdict;
      isAffordable = true;
    }
    if (richUnits === 0) return { kind: 'unsure' };
    poorBefore = split.poor;
    price = next;
  }
}

/** Undefined if the supporters certainly have the cost. */
function affordable(run: SharesRun, place: number, cost: number, error: number): Price | undefined {
  const surplus = surplusOf(run, place, cost, error);
  if (surplus > error) return undefined;
  if (surplus >= -error) return { kind: 'unsure' };
  run.sightings?.see(run, place, 0, cost + surplus + error);
  return { kind: 'out' };
}

/** The supporters' money beyond the cost, or any part of it that is more than the error. */
function surplusOf(run: SharesRun, place: number, cost: number, error: number): number {
  const { weight, supporterStart, supporterGroup } = run.problem.electorate;
  const { remaining } = run;
  const end = supporterStart[place + 1]!;
  let money = 0;
  for (let from = supporterStart[place]!; from < end && money - cost <= error; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let block = 0;
    for (let entry = from; entry < to; entry++) {
      const group = supporterGroup[entry]!;
      block += weight[group]! * remaining[group]!;
    }
    money += block;
  }
  return money - cost;
}

/** A group's money for each unit of value is wrong by at most errorMass, as weights and values are at least 1. */
function known(run: SharesRun, split: Split, price: number, window: number): Price {
  if (split.nextToRunOut < price + window) return { kind: 'unsure' };
  const doubt = run.errorMass + 2 * window;
  const clear = split.nextToRunOut - price > doubt && price - split.lastToRunOut > doubt;
  return { kind: 'known', price, window, clear, richUnits: split.richUnits };
}

function splitAt(run: SharesRun, place: number, price: number): Split {
  const { weight, supporterStart, supporterGroup, supporterValue } = run.problem.electorate;
  const { remaining } = run;
  const end = supporterStart[place + 1]!;
  let poor = 0;
  let poorMoney = 0;
  let richUnits = 0;
  let lastToRunOut = 0;
  let nextToRunOut = Infinity;
  for (let from = supporterStart[place]!; from < end; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let poorBlock = 0;
    for (let entry = from; entry < to; entry++) {
      const group = supporterGroup[entry]!;
      const value = supporterValue[entry]!;
      const people = weight[group]!;
      const money = remaining[group]!;
      const limit = money / value;
      if (money < price * value) {
        poor++;
        poorBlock += people * money;
        if (limit > lastToRunOut) lastToRunOut = limit;
      } else {
        richUnits += people * value;
        if (limit < nextToRunOut) nextToRunOut = limit;
      }
    }
    poorMoney += poorBlock;
  }
  return { poor, poorMoney, richUnits, lastToRunOut, nextToRunOut };
}
