import type { Currency } from '@madang/money';

export const decimalMarks = ['.', ','] as const;
export const groupMarks = ['', '.', ',', ' ', "'"] as const;

/**
 * How a city writes amounts. A leading or trailing minus, an accountant's parentheses and the triangles of Japanese accounts
 * are understood in every format.
 */
export interface AmountFormat {
  readonly decimal: (typeof decimalMarks)[number];
  readonly group: (typeof groupMarks)[number];
  /** One written unit is so many units of the currency: budgets in thousands or millions. */
  readonly unitsOf: 1n | 1000n | 1_000_000n;
  /** Whether a person has said that an empty cell means nothing; otherwise it is an error to mend. */
  readonly blank: 'zero' | 'refused';
}

/** One spelling for the many spaces, minus signs, apostrophes and full-width digits of spreadsheets. */
export function plainCharacters(text: string): string {
  if (/^[\x21-\x7e]*$/u.test(text)) return text;
  return text
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

const currencyMark = /^(?:[A-Z]{0,3}\p{Sc}|원|円|元)|(?:\p{Sc}|원|円|元)$/gu;

/** Takes sign and currency off. The currency's own code may stand on either side: `EUR 12`, `12 EUR`. */
export function bareNumber(text: string, currency?: Currency): BareNumber {
  const plain = plainCharacters(text);
  const bracketed = /^\((.*)\)$/u.exec(plain);
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

/** Groups are of three digits and do not begin with a zero: `0,123` is a fraction. */
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
  const grouped = group === '' ? '' : `[1-9]\\d{0,2}(?:\\${group}\\d{3})+|`;
  return new RegExp(`^(${grouped}\\d+)(?:\\${decimal}(\\d*))?$|^\\${decimal}(\\d+)$`);
}
