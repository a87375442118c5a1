import { ratioToNumber } from '../exact/ratio.js';
import { exactly, type Choice } from './choose-next.js';
import { exactChain } from './exact-money.js';
import type { ExactPrice } from './exact-price.js';
import { paymentError, strikeOff, type SharesRun } from './shares-run.js';

/**
 * Takes the payments for the chosen project. Who runs out is decided exactly: where floats cannot tell, an exact replay
 * does, and whoever ends at exactly nothing is set to exactly zero.
 */
export function buy(run: SharesRun, choice: Choice): void {
  const { place, price, window } = choice;
  const step = run.purchases.length;
  const { richUnits, ranOut, alreadyOut } = choice.clear ? payClearly(run, choice, step) : payExactly(run, choice, step);
  run.errorMass += paymentError(run, place);
  run.purchases.push({ place, price, window, richUnits, ranOut, alreadyOut, tied: choice.tied });
  run.purchaseOf[place] = step;
  run.sightings?.bought(run);
  strikeOff(run, place);
}

interface Paid {
  readonly richUnits: number;
  readonly ranOut: number;
  readonly alreadyOut: number;
}

/** Takes the payments where floats tell of every supporter who runs out. */
function payClearly({ problem, remaining, outAt }: SharesRun, { place, price, richUnits }: Choice, step: number): Paid {
  const { weight, supporterStart, supporterGroup, supporterValue, allOnes } = problem.electorate;
  const end = supporterStart[place + 1]!;
  let ranOut = 0;
  let alreadyOut = 0;
  for (let entry = supporterStart[place]!; entry < end; entry++) {
    const group = supporterGroup[entry]!;
    const due = allOnes ? price : price * supporterValue[entry]!;
    const before = remaining[group]!;
    if (before >= due) {
      remaining[group] = before - due;
      continue;
    }
    if (before === 0) alreadyOut += weight[group]!;
    else ranOut += weight[group]!;
    remaining[group] = 0;
    if (outAt[group]! < 0) outAt[group] = step;
  }
  return { richUnits, ranOut, alreadyOut };
}

/** Takes the payments where some supporters can only be told by an exact replay. */
function payExactly(run: SharesRun, choice: Choice, step: number): Paid {
  const { place, price } = choice;
  const { weight, supporterStart, supporterGroup, supporterValue } = run.problem.electorate;
  const settled = settledCloseCalls(run, choice);
  let richUnits = 0;
  let ranOut = 0;
  let alreadyOut = 0;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const people = weight[group]!;
    const value = supporterValue[entry]!;
    const before = run.remaining[group]!;
    if (before === 0) {
      alreadyOut += people;
      if (run.outAt[group]! < 0) run.outAt[group] = step;
      continue;
    }
    const call = settled.get(entry);
    const paysInFull = call ? call.paysInFull : before >= price * value;
    const after = call ? call.left : paysInFull ? before - price * value : 0;
    if (paysInFull) richUnits += people * value;
    else run.outAt[group] = step;
    if (after === 0) ranOut += people;
    run.remaining[group] = after;
  }
  return { richUnits, ranOut, alreadyOut };
}

interface Settled {
  readonly paysInFull: boolean;
  readonly left: number;
}

/** The supporters about whom floats cannot tell, by entry. */
function settledCloseCalls(run: SharesRun, choice: Choice): ReadonlyMap<number, Settled> {
  const exact = exactly(run, choice);
  return new Map(exact.close.map((call) => [call.entry, { paysInFull: call.paysInFull, left: leftAfter(run, exact, call) }]));
}

/** Money − price × value, exactly, then as a float: zero comes out as zero. */
function leftAfter(run: SharesRun, exact: ExactPrice, call: ExactPrice['close'][number]): number {
  if (!call.paysInFull) return 0;
  const value = BigInt(run.problem.electorate.supporterValue[call.entry]!);
  return ratioToNumber(call.money * exact.units - exact.top * value, exactChain(run).bottom() * exact.units);
}
