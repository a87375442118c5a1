import { err, ok, type Refusal, type Result } from '@madang/basics';
import { decimalsOf } from './currency.js';
import type { Currency, Money } from './money.js';

export type NotAnAmount = Refusal<'money/not-an-amount'> & { readonly value: string };
export type TooManyDecimals = Refusal<'money/too-many-decimals'> & { readonly value: string; readonly decimals: number };

/**
 * Reads a plain decimal such as `-1234.5` exactly. Only a point separates decimals here; spreadsheets' many ways of
 * writing amounts are read by `@madang/budget`, where they are guessed and shown to a person.
 */
export function fromDecimal(text: string, currency: Currency): Result<Money, NotAnAmount | TooManyDecimals> {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!parts) return err({ code: 'money/not-an-amount', value: text });
  const decimals = decimalsOf(currency);
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return err({ code: 'money/too-many-decimals', value: text, decimals });
  const minor = BigInt(parts[2]! + fraction.padEnd(decimals, '0'));
  return ok({ minor: parts[1] === '-' ? -minor : minor, currency });
}

/** Writes the amount as a plain decimal with the currency's own number of decimals: `1234.50`, `500`. */
export function toDecimal(amount: Money): string {
  const decimals = decimalsOf(amount.currency);
  const sign = amount.minor < 0n ? '-' : '';
  const digits = (amount.minor < 0n ? -amount.minor : amount.minor).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
