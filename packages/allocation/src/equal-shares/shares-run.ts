import type { OpenBars } from '../bars.js';
import type { FractionChain } from '../exact/fraction-chain.js';
import { ratioToNumber } from '../exact/ratio.js';
import type { Purchase } from './purchase.js';
import type { SharesProblem } from './shares-problem.js';
import type { Sightings } from './sightings.js';

/**
 * One run of equal shares from one starting share; changes as projects are bought.
 *
 * **Errors.** `remaining` holds floats. `errorMass` bounds Σ weight × |float − exact| over all groups, by these facts
 * (u = 2^-53):
 * - at the start each share is rounded once: at most 4u of all the money;
 * - buying a project moves the error of those who run out onto those who pay in full, and adds none: the price is
 *   (cost − their money) / units, and the units times the price's error is the error of their money. Those who ran out have
 *   exactly zero. New is only rounding: of the sum (see `sumError`), of the division, and of price × value and the
 *   subtraction for each payer, together at most `sumError` + 4u of all the money.
 *
 * So the mass grows by addition, not by multiplication, and stays near 10^-13 of the budget. One group's own error is at
 * most errorMass / weight. All bounds carry a factor 2 for terms of second order, and `caution`.
 */
export interface SharesRun {
  readonly problem: SharesProblem;
  /** The starting share of each voter, exactly. */
  readonly shareTop: bigint;
  readonly shareBottom: bigint;
  /** Money of each member of a group (float). Zero is always exact. */
  readonly remaining: Float64Array;
  /** The purchase at which a group's money ended; -1 while there is some. */
  readonly outAt: Int32Array;
  /** The purchase of each project; -1 if not bought. */
  readonly purchaseOf: Int32Array;
  readonly purchases: Purchase[];
  /** Projects that can still be bought. */
  readonly candidates: number[];
  readonly bars: OpenBars | undefined;
  /** A lower bound of ρ by project. It never has to be lowered, since ρ only rises. */
  readonly floor: Float64Array;
  /** Total money of all voters at the start (float). */
  readonly money: number;
  errorMass: number;
  /** Exact prices so far, made when first needed. */
  chain: FractionChain | undefined;
  /** What earlier rounds of Add1 have seen; learns from this one. */
  readonly sightings: Sightings | undefined;
}

const roundoff = 2 ** -53;

/** Opens a run in which each voter starts with `shareTop / shareBottom` minor units. */
export function openRun(problem: SharesProblem, shareTop: bigint, shareBottom: bigint, sightings?: Sightings): SharesRun {
  const { electorate, costNumbers, factorNumbers, costs, caution } = problem;
  const bars = problem.openBars?.();
  const isCandidate = (place: number) => costNumbers[place]! > 0 && electorate.units[place]! > 0 && bars?.admits(place) !== false;
  const places = costs.map((_, place) => place).filter(isCandidate);
  const floor = new Float64Array(costs.length);
  for (const place of places) {
    floor[place] = ((1 - 8 * roundoff) * costNumbers[place]!) / electorate.units[place]! / factorNumbers[place]!;
  }
  const share = ratioToNumber(shareTop, shareBottom);
  sightings?.open(share);
  return {
    problem,
    shareTop,
    shareBottom,
    remaining: new Float64Array(electorate.groups).fill(share),
    outAt: new Int32Array(electorate.groups).fill(-1),
    purchaseOf: new Int32Array(costs.length).fill(-1),
    purchases: [],
    candidates: places,
    bars,
    floor,
    money: share * electorate.voters,
    errorMass: 2 * caution * 4 * roundoff * share * electorate.voters,
    chain: undefined,
    sightings,
  };
}

/**
 * The most by which a price times its units can differ from (cost − money of those who run out), given the floats that went
 * into it: each term of the sum passes through a block of up to `blockSize`, then through the sum of blocks (`splitOnes` makes two
 * rows of them).
 */
export function sumError(problem: SharesProblem, place: number): number {
  const { supporterStart } = problem.electorate;
  const terms = supporterStart[place + 1]! - supporterStart[place]!;
  const additions = blockSize + (2 * terms) / blockSize + 8;
  return 2 * problem.caution * additions * roundoff * problem.costNumbers[place]!;
}

/** Long sums are taken in blocks, which keeps their rounding small. */
export const blockSize = 256;

/** The rounding of one purchase, over all payers. */
export function paymentError(run: SharesRun, place: number): number {
  return sumError(run.problem, place) + 2 * run.problem.caution * 4 * roundoff * run.money;
}

/** Strikes a bought project off the candidates, and with it those that may no longer be bought. */
export function strikeOff({ candidates, bars }: SharesRun, place: number): void {
  candidates.splice(candidates.indexOf(place), 1);
  if (!bars) return;
  bars.take(place);
  const open = candidates.filter((other) => bars.admits(other));
  candidates.splice(0, candidates.length, ...open);
}
