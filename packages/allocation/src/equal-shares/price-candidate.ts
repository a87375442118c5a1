import { blockSize, sumError, type SharesRun } from './shares-run.js';

/** What a project would cost its supporters now, as far as floats can tell. */
export type Price =
  /** Its supporters together no longer have its cost. Certain. */
  | { readonly kind: 'out' }
  /** The exact price lies between `price - window` and `price + window`. */
  | { readonly kind: 'known'; readonly price: number; readonly window: number }
  /** Too close to a corner to bound from above; the exact replay must say. */
  | { readonly kind: 'unsure' };

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
    if (next <= split.nextToRunOut || split.poor <= poorBefore) {
      const window = error / split.richUnits;
      return split.nextToRunOut >= next + window ? { kind: 'known', price: next, window } : { kind: 'unsure' };
    }
    poorBefore = split.poor;
    price = next;
  }
}

interface Split {
  /** Groups that cannot pay in full. */
  readonly poor: number;
  readonly poorMoney: number;
  readonly richMoney: number;
  readonly richUnits: number;
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
  let nextToRunOut = Infinity;
  for (let from = supporterStart[place]!; from < end; from += blockSize) {
    const to = Math.min(from + blockSize, end);
    let poorBlock = 0;
    let richBlock = 0;
    for (let entry = from; entry < to; entry++) {
      const group = supporterGroup[entry]!;
      const value = supporterValue[entry]!;
      const money = remaining[group]!;
      if (money < price * value) {
        poor++;
        poorBlock += weight[group]! * money;
      } else {
        richBlock += weight[group]! * money;
        richUnits += weight[group]! * value;
        const limit = money / value;
        if (limit < nextToRunOut) nextToRunOut = limit;
      }
    }
    poorMoney += poorBlock;
    richMoney += richBlock;
  }
  return { poor, poorMoney, richMoney, richUnits, nextToRunOut };
}
