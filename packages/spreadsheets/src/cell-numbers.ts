import type { CellFormat } from './cell-formats.js';

export interface NumberStyle {
  readonly format: CellFormat;
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
  /** The mark that the rest of the table has before decimals; unknown while it is guessed. */
  readonly decimal: '.' | ',' | undefined;
}

/** A spreadsheet keeps and shows so many digits; what is written beyond them is noise of binary fractions. */
const digitsKept = 15;

/** The number of a cell as text: digits as they stand in the file, without exponent and without noise. */
export function numberText(written: string, { format, from1904, decimal }: NumberStyle): string {
  if (format?.shows === 'date') return dateText(Number(written), from1904);
  const plain = plainNumber(written.trim());
  if (format?.shows === 'zeros' && /^\d+$/u.test(plain)) return plain.padStart(format.width, '0');
  // Three decimals would look like thousands to whoever has yet to guess.
  if (decimal === undefined) return /\.\d{3}$/u.test(plain) ? `${plain}0` : plain;
  return decimal === ',' ? plain.replace('.', ',') : plain;
}

export function plainNumber(written: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/iu.exec(written);
  if (!parts) return written;
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  if (Math.abs(Number(exponent)) > largestExponent) return written;
  const moved = pointMoved(whole!, fraction, Number(exponent));
  const significant = (moved.whole + moved.fraction).replace(/^0+/u, '').length;
  const { whole: before, fraction: after } = significant > digitsKept && moved.fraction !== '' ? rounded(moved) : moved;
  const rest = after.replace(/0+$/u, '');
  const digits = before.replace(/^0+(?=\d)/u, '');
  return `${/[1-9]/u.test(digits + rest) ? sign : ''}${digits}${rest === '' ? '' : `.${rest}`}`;
}

interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

/** No spreadsheet has larger exponents; text that says so is left to be refused as an amount. */
const largestExponent = 40;

function pointMoved(whole: string, fraction: string, exponent: number): Parts {
  const digits = '0'.repeat(largestExponent) + whole + fraction + '0'.repeat(largestExponent);
  const point = largestExponent + whole.length + exponent;
  return { whole: digits.slice(0, point), fraction: digits.slice(point) };
}

/** Half away from zero in the fifteenth digit, as the spreadsheet shows it. */
function rounded({ whole, fraction }: Parts): Parts {
  const bare = whole.replace(/^0+/u, '');
  const leading = bare === '' ? fraction.length - fraction.replace(/^0+/u, '').length : 0;
  const kept = Math.max(0, digitsKept - bare.length + leading);
  const digits = BigInt(whole + fraction.slice(0, kept)) + ((fraction[kept] ?? '0') >= '5' ? 1n : 0n);
  const text = digits.toString().padStart(kept + 1, '0');
  return { whole: text.slice(0, text.length - kept), fraction: text.slice(text.length - kept) };
}

const day = 86_400_000;

/** Days since 1900 (which spreadsheets take for a leap year) or 1904. */
function dateText(serial: number, from1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return String(serial);
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const moment = new Date(start + Math.round(serial * day)).toISOString();
  return serial % 1 === 0 ? moment.slice(0, 10) : moment.slice(0, 19).replace('T', ' ');
}
