import { decimalsOf, toDecimal, type Currency, type Money } from '@madang/money';
import { koreanMoney } from './korean-money.js';

/** Money as it comes over the wire, or as a package computed it. */
export type AnyMoney = Money | { readonly minor: string; readonly currency: string };

export interface MoneyFormats {
  /** The exact amount: €1,234.50. */
  readonly money: (amount: AnyMoney) => string;
  /** The rounded form, for headlines: €1.2M, ₩7조 6,043억. */
  readonly shortMoney: (amount: AnyMoney) => string;
  /** The exact amount with its sign, for what is added and taken: +€500. */
  readonly signedMoney: (amount: AnyMoney) => string;
}

export function asMoney(amount: AnyMoney): Money {
  return { minor: BigInt(amount.minor), currency: amount.currency as Currency };
}

export function moneyFormats(language: string, locale: string): MoneyFormats {
  const exact = (amount: Money, signDisplay: 'auto' | 'exceptZero') =>
    currencyFormat(locale, amount.currency, {
      signDisplay,
      minimumFractionDigits: hasFraction(amount) ? decimalsOf(amount.currency) : 0,
    }).format(
      // A decimal string is printed digit by digit, however long: no float comes between.
      toDecimal(amount) as Intl.StringNumericLiteral,
    );
  return {
    money: (amount) => exact(asMoney(amount), 'auto'),
    signedMoney: (amount) => exact(asMoney(amount), 'exceptZero'),
    shortMoney: (amount) => shortMoney(asMoney(amount), language, locale),
  };
}

function shortMoney(amount: Money, language: string, locale: string): string {
  if (language === 'ko' && amount.currency === 'KRW') return koreanMoney(amount.minor);
  return currencyFormat(locale, amount.currency, { notation: 'compact', maximumSignificantDigits: 3 }).format(
    toDecimal(amount) as Intl.StringNumericLiteral,
  );
}

function hasFraction({ minor, currency }: Money): boolean {
  return minor % 10n ** BigInt(decimalsOf(currency)) !== 0n;
}

const known = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using one. */
function currencyFormat(locale: string, currency: Currency, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, currency, options]);
  const format =
    known.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
  known.set(key, format);
  return format;
}
