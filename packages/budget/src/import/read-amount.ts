import { err, ok, type Refusal, type Result } from '@madang/basics';
import { decimalsOf, zero, type Currency, type Money } from '@madang/money';
import { bareNumber, numberPattern, type AmountFormat } from './amount-format.js';

export type UnreadableAmount =
  | (Refusal<'budget/amount-blank'> & { readonly value: string })
  | (Refusal<'budget/not-an-amount'> & { readonly value: string })
  /** A spreadsheet has shortened the number to `1.2E+07`: the digits are gone from the file. */
  | (Refusal<'budget/amount-lost-digits'> & { readonly value: string })
  | (Refusal<'budget/amount-has-too-many-decimals'> & { readonly value: string; readonly decimals: number });

/** Reads an amount as a city writes it, exactly: never rounded, never guessed. A lone dash counts as blank. */
export function readAmount(text: string, format: AmountFormat, currency: Currency): Result<Money, UnreadableAmount> {
  const { negative, digits } = bareNumber(text, currency);
  if (digits === '') return isBlank(text) ? blankAmount(text, format, currency) : err({ code: 'budget/not-an-amount', value: text });
  const parts = numberPattern(format.decimal, format.group).exec(digits);
  if (!parts) return err({ code: isShortened(digits) ? 'budget/amount-lost-digits' : 'budget/not-an-amount', value: text });
  const whole = (parts[1] ?? '').replaceAll(/\D/gu, '');
  const fraction = parts[2] ?? parts[3] ?? '';
  const decimals = decimalsOf(currency);
  const scaled = BigInt(whole + fraction) * format.unitsOf * 10n ** BigInt(decimals);
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n) return err({ code: 'budget/amount-has-too-many-decimals', value: text, decimals });
  const minor = scaled / divisor;
  return ok({ minor: negative ? -minor : minor, currency });
}

function blankAmount(text: string, format: AmountFormat, currency: Currency): Result<Money, UnreadableAmount> {
  return format.blank === 'zero' ? ok(zero(currency)) : err({ code: 'budget/amount-blank', value: text });
}

/** Nothing, or the dash that stands for nothing in printed tables. */
function isBlank(text: string): boolean {
  return /^[\s\-\u2010-\u2015\u2212]*$/u.test(text);
}

function isShortened(digits: string): boolean {
  return /^\d+(?:[.,]\d+)?E[+-]?\d+$/iu.test(digits) || /^#+$/u.test(digits);
}
