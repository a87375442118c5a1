import type { Currency } from '@madang/money';
import { westernDigits } from './read-year.js';

export const decimalMarks = ['.', ','] as const;
export const groupMarks = ['', '.', ',', ' ', "'"] as const;
/** One, thousand, ten thousand (万), lakh, million, crore, hundred million (억). */
export const writtenUnits = [1n, 1000n, 10_000n, 100_000n, 1_000_000n, 10_000_000n, 100_000_000n] as const;

/**
 * How a city writes amounts. A leading or trailing minus, an accountant's parentheses and the triangles of Japanese accounts
 * are understood in every format.
 */
export interface AmountFormat {
  readonly decimal: (typeof decimalMarks)[number];
  readonly group: (typeof groupMarks)[number];
  /** One written unit is so many units of the currency: budgets in thousands, in lakhs, in 억. */
  readonly unitsOf: (typeof writtenUnits)[number];
  /** Whether a person has said that an empty cell means nothing; otherwise it is an error to mend. */
  readonly blank: 'zero' | 'refused';
}

/** One spelling for the many spaces, minus signs, apostrophes and digits of spreadsheets, without marks of direction. */
export function plainCharacters(text: string): string {
  if (/^[\x21-\x7e]*$/u.test(text)) return text;
  return westernDigits(text)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .trim();
}

/** A number without its sign, currency and brackets: what is left to be read as digits and marks. */
export interface BareNumber {
  readonly negative: boolean;
  readonly digits: string;
}

/** Signs and words for money, of those that are written in budgets. */
const currencyMark =
  /^(?:[A-Z]{0,3}\p{Sc}|원|円|元|Rs\.?|Kshs?\.?|R(?= ?\d)|kr\.?|Fr\.|Rp\.?)|(?:\p{Sc}|원|円|元|zł|Kč|Ft|kr\.?|lei|TL|F(?:CFA)?|ريال|دينار|جنيه|درهم|\.-|\/-)$/giu;

/** Takes sign and currency off. The currency's own code may stand on either side: `EUR 12`, `12 EUR`. */
export function bareNumber(text: string, currency?: Currency): BareNumber {
  const plain = plainCharacters(text);
  const bracketed = /^\((.*)\)$/u.exec(plain) ?? /^\((.*)\)$/u.exec(withoutCurrency(plain, currency));
  let rest = withoutCurrency(bracketed ? bracketed[1]! : plain, currency);
  const minus = /^[-△▲]|-$/u.exec(rest);
  rest = withoutCurrency(rest.replace(/^[-+△▲]|-$/u, ''), currency);
  return { negative: (bracketed !== null) !== (minus !== null), digits: rest };
}

function withoutCurrency(text: string, currency: Currency | undefined): string {
  if (/^[\d.,-]*$/u.test(text)) return text;
  const code = currency ?? '[A-Z]{3}';
  const rest = text.trim().replace(new RegExp(`^${code}(?![A-Z])|(?<![A-Z])${code}$`), '');
  return rest.trim().replaceAll(currencyMark, '').trim();
}

/** Groups are of three digits (in India of two above the thousands) and do not begin with a zero: `0,123` is a fraction. */
export function numberPattern(decimal: string, group: string): RegExp {
  const known = patterns[decimal + group];
  if (!known) throw new Error(`Not an amount format: ${decimal}${group}`);
  return known;
}

const patterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  decimalMarks.flatMap((decimal) =>
    groupMarks.filter((group) => group !== decimal).map((group) => [decimal + group, patternOf(decimal, group)] as const),
  ),
);

function patternOf(decimal: string, group: string): RegExp {
  const indian = group === ',' ? '[1-9]\\d?(?:,\\d{2})+,\\d{3}|' : '';
  const grouped = group === '' ? '' : `[1-9]\\d{0,2}(?:\\${group}\\d{3})+|${indian}`;
  return new RegExp(`^(${grouped}\\d+)(?:\\${decimal}(\\d*))?$|^\\${decimal}(\\d+)$`);
}
