import { ratioToNumber } from '../exact/ratio.js';
import type { Choice } from './choose-next.js';
import { splitBySide } from './close-calls.js';
import { exactChain } from './exact-money.js';
import { exactPrice, type ExactPrice } from './exact-price.js';
import { paymentError, type SharesRun } from './shares-run.js';

/**
 * Takes the payments for the chosen project. Who runs out is decided exactly: where floats cannot tell, an exact replay
 * does, and whoever ends at exactly nothing is set to exactly zero.
 */
export function buy(run: SharesRun, choice: Choice): void {
  const { place, price, window } = choice;
  const { weight, supporterStart, supporterGroup, supporterValue } = run.problem.electorate;
  const settled = settledCloseCalls(run, choice);
  const sideOf = splitBySide(run, price, window);
  const step = run.purchases.length;
  let richUnits = 0;
  let ranOut = 0;
  let alreadyOut = 0;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    const people = weight[group]!;
    const before = run.remaining[group]!;
    if (before === 0) {
      alreadyOut += people;
      if (run.outAt[group]! < 0) run.outAt[group] = step;
      continue;
    }
    const closely = settled?.get(entry);
    const paysInFull = closely ? closely.paysInFull : sideOf(entry) === 'rich';
    const after = closely ? closely.left : paysInFull ? before - price * supporterValue[entry]! : 0;
    if (paysInFull) richUnits += people * supporterValue[entry]!;
    else run.outAt[group] = step;
    if (after === 0) ranOut += people;
    run.remaining[group] = after;
  }
  run.errorMass += paymentError(run, place);
  run.purchases.push({ place, price, richUnits, ranOut, alreadyOut, tied: choice.tied });
  run.purchaseOf[place] = step;
  run.candidates.splice(run.candidates.indexOf(place), 1);
}

interface Settled {
  readonly paysInFull: boolean;
  readonly left: number;
}

/** The supporters about whom floats cannot tell, by entry; undefined when there are none. */
function settledCloseCalls(run: SharesRun, choice: Choice): ReadonlyMap<number, Settled> | undefined {
  const { place, price, window } = choice;
  const sideOf = splitBySide(run, price, window);
  const exact = choice.exact ?? (anyoneClose(run, place, sideOf) ? exactPrice(run, place, sideOf) : undefined);
  if (!exact || exact.close.length === 0) return undefined;
  return new Map(exact.close.map((call) => [call.entry, { paysInFull: call.paysInFull, left: leftAfter(run, exact, call) }]));
}

function anyoneClose(run: SharesRun, place: number, sideOf: (entry: number) => string): boolean {
  const { supporterStart, supporterGroup } = run.problem.electorate;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    if (run.remaining[supporterGroup[entry]!] !== 0 && sideOf(entry) === 'close') return true;
  }
  return false;
}

/** Money − price × value, exactly, then as a float: zero comes out as zero. */
function leftAfter(run: SharesRun, exact: ExactPrice, call: ExactPrice['close'][number]): number {
  if (!call.paysInFull) return 0;
  const value = BigInt(run.problem.electorate.supporterValue[call.entry]!);
  return ratioToNumber(call.money * exact.units - exact.top * value, exactChain(run).bottom() * exact.units);
}
