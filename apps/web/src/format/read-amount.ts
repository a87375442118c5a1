import { err, type Result } from '@madang/basics';
import { fromDecimal, type Currency, type Money, type NotAnAmount, type TooManyDecimals } from '@madang/money';

const koreanUnits: Readonly<Record<string, bigint>> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n };

/**
 * Reads an amount as people write it: `40,000`, `40.000`, `40 000`, `4만`, `1억 2,000만 원`, `٤٠٬٠٠٠`, `1,234.50`.
 * The last point or comma counts as a decimal sign only with one or two digits after it and where the currency has decimals.
 */
export function readAmount(text: string, currency: string): Result<Money, NotAnAmount | TooManyDecimals> {
  const plain = westernDigits(text).replace(/[\s'’_]|원|₩|€|\$|£|[A-Z]{3}/g, '');
  const korean = readKorean(plain);
  if (korean !== null) return fromDecimal(korean.toString(), currency as Currency);
  if (!/^-?\d[\d.,]*$/.test(plain)) return err({ code: 'money/not-an-amount', value: text });
  return fromDecimal(withOnePoint(plain), currency as Currency);
}

/** Arabic-Indic and Persian digits, and the Arabic signs for thousands and decimals. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');
}

/** `1억2,000만` → 120000000; null where no Korean unit is written or something else stands between. */
function readKorean(text: string): bigint | null {
  const parts = [...text.matchAll(/([\d,]+)([만억조]?)/g)];
  if (!/[만억조]/.test(text) || parts.map(([whole]) => whole).join('') !== text) return null;
  return parts.reduce((sum, [, digits = '', unit = '']) => sum + BigInt(digits.replaceAll(',', '') || '0') * (koreanUnits[unit] ?? 1n), 0n);
}

function withOnePoint(text: string): string {
  const decimals = /^(.*)[.,](\d{1,2})$/.exec(text);
  if (!decimals) return text.replace(/[.,]/g, '');
  const [, whole = '', fraction = ''] = decimals;
  return `${whole.replace(/[.,]/g, '')}.${fraction}`;
}
