import type { WireMoney } from '@madang/contracts/wire';
import type { AreaPart } from '../../charts/figure.js';
import { minorOf } from './in-phase.js';

interface NamedAmount {
  readonly label: string;
  /** Null where it is not published. */
  readonly amount: WireMoney | null;
}

/**
 * Parts as areas, the largest first. What is below a hundredth of the whole could not be read: it is one area, with all that
 * the list has already put together. Nothing below zero has an area.
 */
export function areasOf(named: readonly NamedAmount[], others: WireMoney | null, restLabel: string): readonly AreaPart[] {
  const shown = named.flatMap(({ label, amount }) => (amount !== null && minorOf(amount) > 0n ? [{ label, value: amount }] : []));
  const merged = others !== null && minorOf(others) > 0n ? [others] : [];
  const whole = sumOf([...shown.map(({ value }) => value), ...merged]);
  const readable = (amount: WireMoney) => minorOf(amount) * 100n >= whole;
  const large = shown.filter(({ value }) => readable(value));
  const small = [...shown.filter(({ value }) => !readable(value)).map(({ value }) => value), ...merged];
  const [first] = small;
  const rest = first ? [{ label: restLabel, value: { ...first, minor: sumOf(small).toString() }, rest: true }] : [];
  // As they are drawn: the arrow keys go through tiles by their size.
  return [...large, ...rest].toSorted((one, other) => largestFirst(one.value, other.value));
}

function sumOf(amounts: readonly WireMoney[]): bigint {
  return amounts.reduce((sum, amount) => sum + minorOf(amount), 0n);
}

function largestFirst(one: WireMoney, other: WireMoney): number {
  const difference = minorOf(other) - minorOf(one);
  return difference > 0n ? 1 : Number(difference < 0n) * -1;
}
