/**
 * A growing row of exact rationals x0, x1, x2 … in which each is a whole combination of the earlier ones divided by a whole
 * number. Payments of equal shares and loads of Phragmén's method are such rows: x0 is a voter's starting share, and what the
 * next project costs each supporter follows from what the earlier ones did.
 *
 * All x up to step t are kept over one denominator, the product of the divisors so far. Nothing is ever brought to lowest
 * terms, so a combination costs one small multiplication for each step (Horner's scheme) instead of a greatest common
 * divisor for each voter. That is what makes exact replays cheap enough to decide every close call.
 */
export class FractionChain {
  private readonly tops: bigint[];
  private readonly divisors: bigint[] = [1n];
  private readonly bottoms: bigint[];

  /** Starts with x0 = `top / bottom`; `bottom` is positive. */
  constructor(top: bigint, bottom: bigint) {
    this.tops = [top];
    this.bottoms = [bottom];
  }

  /** How many rationals there are, x0 included. */
  get length(): number {
    return this.tops.length;
  }

  /** The common denominator of x0 … x`last`. */
  bottom(last: number = this.length - 1): bigint {
    return this.bottoms[last]!;
  }

  /** The numerator of x`at`, over `bottom(at)`. */
  top(at: number): bigint {
    return this.tops[at]!;
  }

  /**
   * The numerator, over `bottom(last)`, of `constant` + Σ `factors[k]`·x`k` for k up to `last`.
   * Factors are whole numbers below 2^53 in size.
   */
  combine(constant: bigint, factors: ArrayLike<number>, last: number = this.length - 1): bigint {
    let sum = constant * this.bottoms[0]! + BigInt(factors[0]!) * this.tops[0]!;
    for (let at = 1; at <= last; at++) {
      sum *= this.divisors[at]!;
      const factor = factors[at]!;
      if (factor !== 0) sum += BigInt(factor) * this.tops[at]!;
    }
    return sum;
  }

  /** Appends (`top` / `bottom()`) / `divisor`, where `top` came from `combine` and `divisor` is positive. */
  push(top: bigint, divisor: bigint): void {
    this.bottoms.push(this.bottoms[this.length - 1]! * divisor);
    this.tops.push(top);
    this.divisors.push(divisor);
  }
}
