import { hash } from 'node:crypto';

/** Draws that come out alike whenever the same seed is given: the demo is the same demo wherever it is loaded. */
export class Chance {
  private drawn = 0;

  constructor(private readonly seed: string) {}

  /** A number from 0 up to but without 1. */
  next(): number {
    this.drawn += 1;
    return Number.parseInt(hash('sha256', `${this.seed}\n${this.drawn}`).slice(0, 12), 16) / 2 ** 48;
  }

  /** A whole number from 0 up to but without `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** `count` of the items, each at most once, in the order in which they were drawn. */
  draw<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, items.length) }, () => left.splice(this.below(left.length), 1)[0]!);
  }

  /** The place of one weight, drawn in proportion. */
  weighted(weights: readonly number[]): number {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let rest = this.next() * total;
    const found = weights.findIndex((weight) => (rest -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  }
}
