import { Replay } from './replay.js';
import type { SharesRun } from './shares-run.js';

/** How fast a price falls as the starting share rises, anywhere between two shares. */
export interface Fall {
  readonly least: number;
  readonly most: number;
}

/** A price at one of the two shares, with what each holds before it is paid. */
export interface Side {
  readonly money: Float64Array;
  /** No group's money is farther from the exact amount. */
  readonly errorMass: number;
  readonly price: number;
  readonly window: number;
}

/** What floats can do to a sum over all groups, many times over. */
const slack = 2 ** -30;

/**
 * Bounds of how fast everybody's money rises and prices fall between two starting shares with the same purchases.
 *
 * **Why.** Money and prices are made of straight pieces without jumps. As the share rises, nobody's money and no number of
 * payers in full falls, and no price rises: who pays a purchase in full at the lower share does so at every share between, and
 * who cannot at the higher one cannot between. On each piece the price, (cost − money of those who cannot) / units of those who
 * can, falls as fast as the former's money rises, over these units; the money of those who can rises by as much more, and the
 * others are left with nothing. Who certainly pays at the lower share and who certainly cannot at the higher one bound both.
 */
export class Falls {
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly replays: readonly [Replay, Replay];
  private paid = 0;
  /** What is certain of the supporters of the project that was last looked at. */
  private readonly sure: Uint8Array;

  /** Two runs with the same purchases, as far as the second has got. */
  constructor(
    private readonly lower: SharesRun,
    private readonly higher: SharesRun,
  ) {
    const { groups } = higher.problem.electorate;
    this.least = new Float64Array(groups).fill(1);
    this.most = new Float64Array(groups).fill(1);
    this.sure = new Uint8Array(higher.problem.near.money.length);
    this.replays = [new Replay(lower), new Replay(higher)];
  }

  /** What each holds in the first run, at the same moment as the second. */
  get moneyAtLower(): Float64Array {
    return this.replays[0].money;
  }

  /** Goes on to the moment before a purchase. */
  payUpTo(purchase: number): void {
    const [below, above] = this.replays;
    for (; this.paid < purchase; this.paid++) {
      const lower = { ...this.lower.purchases[this.paid]!, money: below.money, errorMass: this.lower.errorMass };
      const higher = { ...this.higher.purchases[this.paid]!, money: above.money, errorMass: this.higher.errorMass };
      this.pay(lower.place, this.of(lower.place, lower, higher, this.paid));
      below.pay(this.paid);
      above.pay(this.paid);
    }
  }

  /** How fast the price of a project falls before that purchase. */
  of(place: number, lower: Side, higher: Side, purchase: number): Fall {
    const { weight, supporterStart, supporterGroup, supporterValue } = this.higher.problem.electorate;
    const { outAt } = this.higher;
    const [from, to] = [supporterStart[place]!, supporterStart[place + 1]!];
    let [payers, mayPay, least, most] = [0, 0, 0, 0];
    for (let entry = from; entry < to; entry++) {
      const group = supporterGroup[entry]!;
      const out = outAt[group]!;
      // Whose money ends at the higher share has none left at a lower one.
      if (out >= 0 && out < purchase) {
        this.sure[entry - from] = isOut;
        continue;
      }
      const people = weight[group]!;
      const value = supporterValue[entry]!;
      const always = excess(lower, group, value) > 0;
      const never = !always && lack(higher, group, value) > 0;
      this.sure[entry - from] = always ? paysAlways : never ? paysNever : maybePays;
      if (always) payers += people * value;
      else most += people * this.most[group]!;
      if (never) least += people * this.least[group]!;
      else mayPay += people * value;
    }
    return { least: mayPay > 0 ? (least / mayPay) * (1 - slack) : 0, most: payers > 0 ? (most / payers) * (1 + slack) : Infinity };
  }

  /** Takes the payments for the project that was last looked at. */
  private pay(place: number, fall: Fall): void {
    const { supporterStart, supporterGroup, supporterValue } = this.higher.problem.electorate;
    const { sure, least, most } = this;
    const [from, to] = [supporterStart[place]!, supporterStart[place + 1]!];
    for (let entry = from; entry < to; entry++) {
      const kind = sure[entry - from]!;
      if (kind === isOut) continue;
      const group = supporterGroup[entry]!;
      const value = supporterValue[entry]!;
      most[group] = kind === paysNever ? 0 : (most[group]! + value * fall.most) * (1 + slack);
      least[group] = kind === paysAlways ? (least[group]! + value * fall.least) * (1 - slack) : 0;
    }
  }
}

/** What is certain of a supporter at every share between. */
const [isOut, paysNever, maybePays, paysAlways] = [0, 1, 2, 3] as const;

/** What a member of the group certainly has beyond the price; of no meaning if it is not positive. */
function excess({ money, errorMass, price, window }: Side, group: number, value: number): number {
  return money[group]! - price * value - errorMass - 2 * window * value;
}

/** What a member of the group certainly lacks to the price; of no meaning if it is not positive. */
function lack({ money, errorMass, price, window }: Side, group: number, value: number): number {
  return price * value - money[group]! - errorMass - 2 * window * value;
}
