import type { Currency } from '@madang/money';

/** Signs that stand for one currency alone. A dollar sign does not: many countries have one. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['BRL', /R\$|\bBRL\b|\breais\b/u],
  ['USD', /US\$|\bUSD\b/u],
  ['EUR', /€|\bEUR\b|\beuros?\b/iu],
  ['KRW', /₩|￦|\bKRW\b|(?:천|백만|억)?\s?원(?:\)|$|\s)/u],
  ['JPY', /[千万]?円|\bJPY\b|￥/u],
  ['GBP', /£|\bGBP\b/u],
  ['INR', /₹|\bINR\b|\bRs\b\.?|\blakhs?\b|\bcrores?\b/iu],
  ['KES', /\bKES\b|\bKshs?\b/iu],
  ['CHF', /\bCHF\b|\bSFr\b/u],
  ['PLN', /zł|\bPLN\b/u],
  ['TRY', /₺|\bTRY\b/u],
  ['SAR', /ر\.?س|\bSAR\b|ريال/u],
  ['EGP', /ج\.?م|\bEGP\b|جنيه/u],
  ['JOD', /\bJOD\b|دينار أردني/u],
  ['CNY', /\bCNY\b|人民币|万元/u],
  ['ZAR', /\bZAR\b/u],
  ['MXN', /\bMXN\b/u],
  ['COP', /\bCOP\b/u],
  ['CLP', /\bCLP\b/u],
  ['NGN', /₦|\bNGN\b/u],
  ['PHP', /₱|\bPHP\b/u],
  ['IDR', /\bIDR\b|\bRp\b/u],
];

/** The currency that titles, headings or amounts name; else the one of the language in which the headings are written. */
export function guessCurrency(words: Iterable<string>, headings: readonly string[]): Currency | undefined {
  const text = [...words].join('\n').normalize('NFC');
  const found = signs.find(([, sign]) => sign.test(text))?.[0];
  if (found) return found as Currency;
  const headed = headings.join('');
  if (/\p{Script=Hangul}/u.test(headed)) return 'KRW' as Currency;
  return /[\p{Script=Hiragana}\p{Script=Katakana}]|予算|款|歳/u.test(headed) ? ('JPY' as Currency) : undefined;
}
