import { ok, type Result } from '@madang/basics';
import { decimalsOf, type Currency, type Money } from '@madang/money';
import type { AmountFormat } from './amount-format.js';
import { readAmount, type UnreadableAmount } from './read-amount.js';

/** Reads one amount after the other. */
export type AmountReader = (text: string) => Result<Money, UnreadableAmount>;

/**
 * The same as `readAmount` for many amounts of one format: what is written plainly, as nearly all of a file is, is read digit by
 * digit; everything else takes the longer way.
 */
export function amountReader(format: AmountFormat, currency: Currency): AmountReader {
  const marks = { decimal: format.decimal.charCodeAt(0), group: format.group === '' ? -1 : format.group.charCodeAt(0) };
  const decimals = decimalsOf(currency);
  const isPlain = format.unitsOf === 1n;
  return (text) => {
    const minor = isPlain ? plainMinor(text, marks, decimals) : undefined;
    return minor === undefined ? readAmount(text, format, currency) : ok({ minor: BigInt(minor), currency });
  };
}

const minus = 45;
const zeroDigit = 48;
/** More digits than these are no longer exact in a number. */
const mostDigits = 15;

/** Minor units of `-1.234.567,89`; undefined for everything that is not written so plainly, right or wrong. */
function plainMinor(text: string, marks: { readonly decimal: number; readonly group: number }, decimals: number): number | undefined {
  const negative = text.charCodeAt(0) === minus;
  const start = negative ? 1 : 0;
  let minor = 0;
  let digits = 0;
  let sinceGroup = 0;
  let grouped = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - zeroDigit;
    if (digit >= 0 && digit <= 9) {
      minor = minor * 10 + digit;
      digits += 1;
      sinceGroup += 1;
    } else if (code === marks.group) {
      const closes = grouped ? sinceGroup === 3 : sinceGroup >= 1 && sinceGroup <= 3 && text.charCodeAt(start) !== zeroDigit;
      if (!closes) return undefined;
      grouped = true;
      sinceGroup = 0;
    } else if (code === marks.decimal) break;
    else return undefined;
  }
  if (digits === 0 || (grouped && sinceGroup !== 3)) return undefined;
  const fraction = at < text.length ? text.length - at - 1 : 0;
  if (fraction > decimals || digits + decimals > mostDigits) return undefined;
  for (at += 1; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zeroDigit;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    minor = minor * 10 + digit;
  }
  minor *= 10 ** (decimals - fraction);
  return negative ? -minor : minor;
}
