import { ratioToNumber } from '../exact/ratio.js';
import type { Replay } from './replay.js';
import type { SharesRun } from './shares-run.js';

/**
 * All voters by what they hold, the richest first, followed through a finished run. Those whose ballots support nothing are
 * one more group, number `groups`, and keep their whole share. For runs in which every entry has the value 1.
 */
export class Holders {
  /** Groups, the richest first; those without money at the end. */
  readonly order: Int32Array;
  /** What one member holds, by group (float). */
  readonly money: Float64Array;
  readonly people: Float64Array;
  /** How many people the first so many groups are, and what they hold. */
  readonly peopleBefore: Float64Array;
  readonly moneyBefore: Float64Array;

  constructor(run: SharesRun) {
    const { groups, weight } = run.problem.electorate;
    this.order = Int32Array.from({ length: groups + 1 }, (_, at) => groups - at);
    this.money = new Float64Array(groups + 1).fill(ratioToNumber(run.shareTop, run.shareBottom));
    this.people = new Float64Array(groups + 1);
    this.people.set(weight);
    this.people[groups] = idleVoters(run);
    this.peopleBefore = new Float64Array(groups + 2);
    this.moneyBefore = new Float64Array(groups + 2);
    this.sumUp();
  }

  /**
   * Takes over the payments of a purchase. Whoever paid gave the same, or all, so that payers keep their order among
   * themselves, and so do the others: the two rows are merged.
   */
  follow(replay: Replay, paid: (group: number) => boolean): void {
    const { order, money } = this;
    const payers = new Int32Array(order.length);
    const others = new Int32Array(order.length);
    let [payersEnd, othersEnd] = [0, 0];
    for (const group of order) {
      if (paid(group)) payers[payersEnd++] = group;
      else others[othersEnd++] = group;
    }
    money.set(replay.money);
    let [payer, other] = [0, 0];
    for (let at = 0; at < order.length; at++) {
      const payersTurn = other === othersEnd || (payer < payersEnd && money[payers[payer]!]! > money[others[other]!]!);
      order[at] = payersTurn ? payers[payer++]! : others[other++]!;
    }
    this.sumUp();
  }

  /** How many groups hold at least that much each. */
  countWith(money: number): number {
    return firstWhere(this.order.length, (at) => this.money[this.order[at]!]! < money);
  }

  /** What the richest so many people could give at most, none of them more than `cap`. */
  givenByRichest(people: number, cap: number): number {
    const whole = this.countWith(cap);
    if (people <= this.peopleBefore[whole]!) return people * cap;
    const groups = firstWhere(this.order.length, (at) => this.peopleBefore[at + 1]! >= people);
    const upTo = Math.min(groups + 1, this.order.length);
    return cap === Infinity
      ? this.moneyBefore[upTo]!
      : this.peopleBefore[whole]! * cap + this.moneyBefore[upTo]! - this.moneyBefore[whole]!;
  }

  private sumUp(): void {
    const { order, people, money, peopleBefore, moneyBefore } = this;
    for (let at = 0; at < order.length; at++) {
      const group = order[at]!;
      peopleBefore[at + 1] = peopleBefore[at]! + people[group]!;
      moneyBefore[at + 1] = moneyBefore[at]! + people[group]! * money[group]!;
    }
  }
}

/** How many cast a ballot that supports nothing. */
export function idleVoters({ problem: { electorate } }: SharesRun): number {
  return electorate.voters - electorate.weight.reduce((sum, people) => sum + people, 0);
}

/** The first place at which a condition holds that holds for all places after it; `length` if there is none. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
