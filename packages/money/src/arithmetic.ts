import { sameCurrency, zero, type Currency, type Money } from './money.js';

export function add(one: Money, other: Money): Money {
  return { minor: one.minor + other.minor, currency: sameCurrency(one, other) };
}

export function subtract(one: Money, other: Money): Money {
  return { minor: one.minor - other.minor, currency: sameCurrency(one, other) };
}

export function negate(amount: Money): Money {
  return { minor: -amount.minor, currency: amount.currency };
}

/** Negative, zero or positive, as for `Array.sort`. */
export function compare(one: Money, other: Money): number {
  sameCurrency(one, other);
  return one.minor < other.minor ? -1 : one.minor > other.minor ? 1 : 0;
}

export function sum(amounts: Iterable<Money>, currency: Currency): Money {
  let total = zero(currency);
  for (const amount of amounts) total = add(total, amount);
  return total;
}
