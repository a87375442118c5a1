import { blockSize, sumError, type SharesRun } from './shares-run.js';

/** What a project would cost its supporters now, as far as floats can tell. */
export type Price =
  /** Its supporters together no longer have its cost. Certain. */
  | { readonly kind: 'out' }
  | KnownPrice
  /** Too close to a corner to bound from above; the exact replay must say. */
  | { readonly kind: 'unsure' };

/** The exact price lies between `price - window` and `price + window`. */
export interface KnownPrice {
  readonly kind: 'known';
  readonly price: number;
  readonly window: number;
  /** Whether it is certain of every supporter who would run out at this price and who would pay in full. */
  readonly clear: boolean;
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
 * runs out; if that is beyond price + (errorMass + r) / richUnits, the exact answer lies within.
 */
export function priceCandidate(run: SharesRun, place: number): Price {
  const { problem } = run;
  const cost = problem.costNumbers[place]!;
  const error = run.errorMass + sumError(problem, place);
  let price = run.floor[place]! * problem.factorNumbers[place]!;
  let poorBefore = -1;
  for (;;) {
    const split = splitAt(run, place, price);
    if (poorBefore < 0) {
      const surplus = split.poorMoney + split.richMoney - cost;
      if (surplus < -error) return { kind: 'out' };
      if (surplus <= error) return { kind: 'unsure' };
    }
    if (split.richUnits === 0) return { kind: 'unsure' };
    const next = (cost - split.poorMoney) / split.richUnits;
    if (next <= split.nextToRunOut || split.poor <= poorBefore) return known(run, split, next, error / split.richUnits);
    poorBefore = split.poor;
    price = next;
  }
}

/** A group's money for each unit of value is wrong by at most errorMass, as weights and values are at least 1. */
function known(run: SharesRun, split: Split, price: number, window: number): Price {
  if (split.nextToRunOut < price + window) return { kind: 'unsure' };
  const doubt = run.errorMass + 2 * window;
  const clear = split.nextToRunOut - price > doubt && price - split.lastToRunOut > doubt;
  return { kind: 'known', price, window, clear };
}

interface Split {
  /** Groups that cannot pay in full. */
  readonly poor: number;
  readonly poorMoney: number;
  readonly richMoney: number;
  readonly richUnits: number;
  /** The highest price at which one of the poor would not yet have run out; zero if they had nothing anyway. */
  readonly lastToRunOut: number;
  /** The least price at which a further group would run out. */
  readonly nextToRunOut: number;
}

function splitAt(run: SharesRun, place: number, price: number): Split {
  const { weight, supporterStart, supporterGroup, supporterValue } = run.problem.electorate;
  const { remaining } = run;
  const end = supporterStart[place + 1]!;
  let poor = 0;
  let poorMoney = 0;
  let richMoney = 0;
  let richUnits = 0;
  let lastToRunOut = 0;
  let nextToRunOut = Infinity;
  for (let from = supporterStart[place]!; from < end; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let poorBlock = 0;
    let richBlock = 0;
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
        richBlock += people * money;
        richUnits += people * value;
        if (limit < nextToRunOut) nextToRunOut = limit;
      }
    }
    poorMoney += poorBlock;
    richMoney += richBlock;
  }
  return { poor, poorMoney, richMoney, richUnits, lastToRunOut, nextToRunOut };
}
