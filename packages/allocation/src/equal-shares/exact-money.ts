import { FractionChain } from '../exact/fraction-chain.js';
import type { SharesRun } from './shares-run.js';

/*
 * Exact replay. A voter who has not run out holds share − Σ price(k) × value over the purchases k on the ballot, and one who
 * has run out holds nothing. So the money of any set of voters is a whole combination of the share and the prices, and so is
 * each price: (cost − money of those who ran out at it) / units of the others. A `FractionChain` carries the row
 * share, price 0, price 1 …; no voter is ever replayed alone.
 */

/** The exact share and prices of all purchases so far; purchases not yet replayed are appended. */
export function exactChain(run: SharesRun): FractionChain {
  const chain = run.chain ?? new FractionChain(run.shareTop, run.shareBottom);
  run.chain = chain;
  for (let step = chain.length - 1; step < run.purchases.length; step++) {
    const { place, richUnits } = run.purchases[step]!;
    const spent = noMoney(run);
    for (const group of supportersOf(run, place))
      if (run.outAt[group] === step) addMoney(run, spent, group, -run.problem.electorate.weight[group]!, step);
    chain.push(chain.combine(run.problem.costs[place]!, spent), BigInt(richUnits));
  }
  return chain;
}

/** Factors for `FractionChain.combine`, all zero. */
export function noMoney(run: SharesRun): Float64Array {
  return new Float64Array(run.purchases.length + 1);
}

/**
 * Adds the money that so many people of a group hold after the first `purchases` purchases (takes it away, if negative).
 * The group must not have run out in them; what it has left may be exactly nothing.
 */
export function addMoney(run: SharesRun, factors: Float64Array, group: number, people: number, purchases: number): void {
  const { ballotStart, ballotProject, ballotValue } = run.problem.electorate;
  factors[0] = factors[0]! + people;
  for (let entry = ballotStart[group]!; entry < ballotStart[group + 1]!; entry++) {
    const purchase = run.purchaseOf[ballotProject[entry]!]!;
    if (purchase >= 0 && purchase < purchases) factors[purchase + 1] = factors[purchase + 1]! - people * ballotValue[entry]!;
  }
}

/** Whether a group still had money, or exactly nothing without anybody having taken its last, after the first `purchases` purchases. */
export function holdsMoney(run: SharesRun, group: number, purchases: number): boolean {
  const out = run.outAt[group]!;
  return out < 0 || out >= purchases;
}

/** What the supporters of a project hold after the first `purchases` purchases, over `exactChain(run).bottom(purchases)`. */
export function exactPool(run: SharesRun, place: number, purchases: number): bigint {
  const factors = noMoney(run);
  for (const group of supportersOf(run, place))
    if (holdsMoney(run, group, purchases)) addMoney(run, factors, group, run.problem.electorate.weight[group]!, purchases);
  return exactChain(run).combine(0n, factors, purchases);
}

/**
 * What one member of a group holds after the first `purchases` purchases, over `exactChain(run).bottom(purchases)`. Many groups
 * have one history, which is computed once.
 */
export function moneyOfOne(run: SharesRun, purchases: number = run.purchases.length): (group: number) => bigint {
  const known = new Map<string, bigint>();
  const chain = exactChain(run);
  return (group) => {
    if (!holdsMoney(run, group, purchases)) return 0n;
    const factors = noMoney(run);
    addMoney(run, factors, group, 1, purchases);
    const key = historyOf(factors);
    const money = known.get(key) ?? chain.combine(0n, factors, purchases);
    known.set(key, money);
    return money;
  };
}

function historyOf(factors: Float64Array): string {
  let key = '';
  for (let at = 1; at < factors.length; at++) if (factors[at] !== 0) key += `${at}:${factors[at]};`;
  return key;
}

export function supportersOf(run: SharesRun, place: number): Int32Array {
  const { supporterStart, supporterGroup } = run.problem.electorate;
  return supporterGroup.subarray(supporterStart[place], supporterStart[place + 1]);
}
