import type { Money } from './money.js';

/**
 * Splits an amount by weights so that nothing is lost: the shares add up to the amount exactly, and each differs from its
 * exact quota by less than one minor unit. Largest-remainder (Hamilton) method; ties go to the earlier share.
 *
 * Weights are non-negative and not all zero; a negative amount is split as its mirror image.
 */
export function apportion(amount: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new Error('Weights must be non-negative and not all zero');
  const sign = amount.minor < 0n ? -1n : 1n;
  const magnitude = amount.minor * sign;
  const floors = weights.map((weight) => (magnitude * weight) / total);
  let left = magnitude - floors.reduce((sum, share) => sum + share, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (magnitude * weight) % total }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    floors[index] = floors[index]! + 1n;
    left -= 1n;
  }
  return floors.map((share) => ({ minor: share * sign, currency: amount.currency }));
}
