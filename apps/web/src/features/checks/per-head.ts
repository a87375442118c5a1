import type { CheckInputView } from '@madang/contracts/checks';
import { inputText } from './input-figures.js';

/** Digits behind the point that a price index is taken to. */
const indexDigits = 12;

/** What is there for each of so many people, in minor units, to the nearest. */
export function perHead(minor: string, people: string): string {
  return divided(BigInt(minor), BigInt(people)).toString();
}

interface BeforeAndNow {
  /** Minor units for each resident; last year's at this year's prices, so that the two can be compared. */
  readonly before: string;
  readonly now: string;
}

/** What a right got for each resident, last year and this year; null where an input is missing. */
export function realPerHead(inputs: readonly CheckInputView[]): BeforeAndNow | null {
  const [a0, a1, p0, p1, d0, d1] = ['a0', 'a1', 'p0', 'p1', 'd0', 'd1'].map((name) => inputText(inputs, name));
  if (!a0 || !a1 || !p0 || !p1 || !d0 || !d1) return null;
  const [people, prices] = [BigInt(p0), scaled(d0)];
  if (people === 0n || prices === 0n || BigInt(p1) === 0n) return null;
  return { before: divided(BigInt(a0) * scaled(d1), people * prices).toString(), now: perHead(a1, p1) };
}

function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.slice(0, indexDigits).padEnd(indexDigits, '0'));
}

function divided(amount: bigint, by: bigint): bigint {
  const half = by / 2n;
  return amount < 0n ? -((-amount + half) / by) : (amount + half) / by;
}
