import { ceilingOf } from '../exact/ratio.js';
import { exactHolders } from './exact-holders.js';
import { addMoney, exactChain, holdsMoney, noMoney } from './exact-money.js';
import { fewestByFloats } from './fewest-by-floats.js';
import { fewestToReach } from './fewest-to-reach.js';
import type { Moment } from './moment.js';
import type { Fewest } from './more-at-the-end.js';

/**
 * The fewest non-supporters with whom a project would have been bought instead of that purchase, or before: at the price that
 * matches that purchase's ρ, each supporter gives min(money, price), and together they must reach the cost; exactly reaching it
 * with somebody giving the whole price is a tie. Only for utilities that are the same for everybody who chose the project.
 *
 * @param below only fewer than that are of interest; for others `Infinity` may be returned
 */
export function fewestAtStep(moment: Moment, place: number, below: number): Fewest {
  const { run, step, holders, marks } = moment;
  const { electorate, costNumbers, factorNumbers, caution } = run.problem;
  const { place: bought, price: paid, window } = run.purchases[step]!;
  const cost = costNumbers[place]!;
  const price = (paid * factorNumbers[place]!) / factorNumbers[bought]!;
  // The money of all, the price for as many as reach the cost with it, and rounding.
  const doubt = 2 * run.errorMass + 2 * cost * (window / paid) + caution * (electorate.groups + 16) * 2 ** -51 * cost;
  const most = holders.givenByRichest(below - 1, price);
  if (electorate.supporters[place]! * price + most < cost - doubt) return Infinity;
  const { given, richSupporters } = givenBySupporters(moment, place, price);
  if (given + most < cost - doubt) return Infinity;
  const lack = { missing: cost - given, cap: price, doubt, isSupporter: marks.of(place), richSupporters };
  const byFloats = fewestByFloats(holders, lack, below);
  return byFloats === 'close' ? fewestExactly(moment, place, price, doubt) : byFloats;
}

function givenBySupporters({ run, holders: { money } }: Moment, place: number, price: number): { given: number; richSupporters: number } {
  const { weight, supporterStart, supporterGroup } = run.problem.electorate;
  let given = 0;
  let richSupporters = 0;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    given += weight[group]! * Math.min(money[group]!, price);
    if (money[group]! >= price) richSupporters += weight[group]!;
  }
  return { given, richSupporters };
}

function fewestExactly(moment: Moment, place: number, price: number, doubt: number): Fewest {
  const sides = sidesOf(moment, place, price, doubt);
  const ifRich = sides ? fewestIfRich(moment, place, sides) : Infinity;
  return sides && ifRich <= sides.richOthers ? ifRich : fewestAmongAll(moment, place);
}

interface Sides {
  /** Supporters who give the whole price. */
  readonly rich: number;
  /** Groups of supporters who give all they have. */
  readonly poor: readonly number[];
  /** Others who can certainly give the whole price. */
  readonly richOthers: number;
}

/** Undefined if floats cannot tell of every supporter. */
function sidesOf({ run, holders }: Moment, place: number, price: number, doubt: number): Sides | undefined {
  const { weight, supporterStart, supporterGroup } = run.problem.electorate;
  const poor: number[] = [];
  let rich = 0;
  for (let entry = supporterStart[place]!; entry < supporterStart[place + 1]!; entry++) {
    const group = supporterGroup[entry]!;
    if (Math.abs(holders.money[group]! - price) <= doubt) return undefined;
    if (holders.money[group]! > price) rich += weight[group]!;
    else poor.push(group);
  }
  return { rich, poor, richOthers: holders.peopleBefore[holders.countWith(price + doubt)]! - rich };
}

/**
 * If those who join can all give the whole price, it is one linear equation. With price = x × factor / their factor, where x
 * is the exact price of the purchase, everything is multiplied by their factor and by the bottom of the chain after it.
 */
function fewestIfRich(moment: Moment, place: number, { rich, poor }: Sides): number {
  const { run, step } = moment;
  const { costs, factors, electorate } = run.problem;
  const purchase = run.purchases[step]!;
  const money = noMoney(run);
  for (const group of poor) if (holdsMoney(run, group, step)) addMoney(run, money, group, electorate.weight[group]!, step);
  const chain = exactChain(run);
  const fromPoor = chain.combine(0n, money, step) * BigInt(purchase.richUnits);
  const priceTop = chain.top(step + 1) * factors[place]!;
  const missing = (costs[place]! * chain.bottom(step + 1) - fromPoor) * factors[purchase.place]! - BigInt(rich) * priceTop;
  const fewest = ceilingOf(missing, priceTop);
  const equal = fewest * priceTop === missing;
  return Number(fewest) + (equal && !winsTie(moment, place, Number(fewest)) ? 1 : 0);
}

function fewestAmongAll(moment: Moment, place: number): Fewest {
  const { run, step } = moment;
  const holders = exactHolders(run, place, step);
  if (!holders) return 'unknown';
  const { costs, factors } = run.problem;
  const purchase = run.purchases[step]!;
  const chain = exactChain(run);
  const scale = BigInt(purchase.richUnits) * factors[purchase.place]!;
  const price = chain.top(step + 1) * factors[place]!;
  const gives = (money: bigint) => (money * scale < price ? money * scale : price);
  const given = holders.supporters.reduce((sum, { people, money }) => sum + BigInt(people) * gives(money), 0n);
  const missing = costs[place]! * chain.bottom(step + 1) * factors[purchase.place]! - given;
  const givers = holders.others.map(({ people, money }) => ({ people, gives: gives(money) }));
  // Where all give less than the price, they reach the cost below it already: that is no tie.
  const someGiveThePrice = [...holders.supporters, ...holders.others].some(({ money }) => gives(money) === price);
  return fewestToReach(missing, givers, (more) => !someGiveThePrice || winsTie(moment, place, more)) ?? Infinity;
}

function winsTie({ run, step, ties: { tieBreaker, tied } }: Moment, place: number, more: number): boolean {
  const [ours, theirs] = [tied[place]!, tied[run.purchases[step]!.place]!];
  return tieBreaker({ ...ours, votes: ours.votes + more }, theirs) < 0;
}
