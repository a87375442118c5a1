import type { Brand } from '@madang/basics';

/** An ISO 4217 code such as `EUR` or `KRW`. */
export type Currency = Brand<string, 'Currency'>;

/**
 * An exact amount in minor units: `{ minor: 12345n, currency: 'EUR' }` is 123.45 euro, `{ minor: 500n, currency: 'KRW' }` is 500 won.
 * Never a float. Two currencies do not meet: operations on them throw, since mixing them is a fault in the program.
 */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

export function money(minor: bigint, currency: Currency): Money {
  return { minor, currency };
}

export function zero(currency: Currency): Money {
  return { minor: 0n, currency };
}

export function sameCurrency(one: Money, other: Money): Currency {
  if (one.currency !== other.currency) throw new Error(`Two currencies met: ${one.currency} and ${other.currency}`);
  return one.currency;
}
