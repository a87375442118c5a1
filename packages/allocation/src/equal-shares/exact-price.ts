import { addMoney, exactChain, moneyOfOne, noMoney } from './exact-money.js';
import type { SharesRun } from './shares-run.js';

/** A price found by exact replay: `top / (bottom of the chain × units)`. */
export interface ExactPrice {
  readonly top: bigint;
  /** Total value of the supporters who would pay in full. */
  readonly units: bigint;
  /** Supporters about whom floats could not tell whether they would pay in full. */
  readonly close: readonly CloseCall[];
}

/** One of them, by its entry among the supporters. */
export interface CloseCall {
  readonly entry: number;
  /** What a member of the group holds, over the bottom of the chain. */
  readonly money: bigint;
  readonly paysInFull: boolean;
}

/**
 * The exact price of a project, or undefined when its supporters together no longer have its cost.
 *
 * @param split says of an entry whether the supporter would run out or pay in full at that price, where floats can tell;
 *   without it nothing is taken for granted.
 */
export function exactPrice(run: SharesRun, place: number, split: (entry: number) => 'poor' | 'rich' | 'close'): ExactPrice | undefined {
  const { electorate, costs } = run.problem;
  const { weight, supporterStart, supporterGroup, supporterValue } = electorate;
  const sureMoney = noMoney(run);
  const close: number[] = [];
  let units = 0;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    if (run.remaining[group] === 0) continue;
    const side = split(entry);
    if (side === 'close') close.push(entry);
    if (side === 'poor') addMoney(run, sureMoney, group, -weight[group]!, run.purchases.length);
    else units += weight[group]! * supporterValue[entry]!;
  }
  const chain = exactChain(run);
  return settleCloseCalls(run, close, chain.combine(costs[place]!, sureMoney), BigInt(units));
}

/** Takes the close calls from the poorest up; each that cannot pay in full gives all it has. */
function settleCloseCalls(run: SharesRun, entries: readonly number[], needed: bigint, unitsAtFirst: bigint): ExactPrice | undefined {
  const { weight, supporterGroup, supporterValue } = run.problem.electorate;
  const moneyOf = entries.length > 0 ? moneyOfOne(run) : () => 0n;
  const calls = entries
    .map((entry) => ({ entry, money: moneyOf(supporterGroup[entry]!), value: BigInt(supporterValue[entry]!) }))
    .toSorted((one, other) => compareRatios(one.money, one.value, other.money, other.value));
  let top = needed;
  let units = unitsAtFirst;
  let poor = 0;
  for (const { entry, money, value } of calls) {
    if (money * units >= top * value) break;
    const people = BigInt(weight[supporterGroup[entry]!]!);
    top -= people * money;
    units -= people * value;
    poor++;
  }
  if (units === 0n) return undefined;
  return { top, units, close: calls.map(({ entry, money }, at) => ({ entry, money, paysInFull: at >= poor })) };
}

function compareRatios(top: bigint, bottom: bigint, otherTop: bigint, otherBottom: bigint): number {
  const difference = top * otherBottom - otherTop * bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Compares ρ = top / (units × factor) of two prices over the same chain: negative when the first is lower. */
export function compareExact(one: ExactPrice, oneFactor: bigint, other: ExactPrice, otherFactor: bigint): number {
  return compareRatios(one.top, one.units * oneFactor, other.top, other.units * otherFactor);
}
