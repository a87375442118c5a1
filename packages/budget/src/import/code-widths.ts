import type { CodeField } from './line-field.js';

/** How many digits the codes of a field have in this city. Shorter ones have lost their leading zeros in a spreadsheet. */
export type CodeWidths = Readonly<Partial<Record<CodeField, number>>>;

/** `1111` is `01111` where programmes have five digits. Codes with letters, and longer ones, stay as they are. */
export function withLeadingZeros(code: string, width: number | undefined): string {
  return width !== undefined && /^\d+$/u.test(code) ? code.padStart(width, '0') : code;
}

/**
 * The fields in which codes of digits alone came in several widths, with the widest: either the city numbers that way or
 * zeros were lost, and then the same line has another code than last year. Worth a question to a person.
 */
export function unevenCodeWidths(widthsSeen: Readonly<Partial<Record<CodeField, readonly number[]>>>): CodeWidths {
  const uneven: Partial<Record<CodeField, number>> = {};
  for (const [field, widths] of Object.entries(widthsSeen) as [CodeField, readonly number[]][]) {
    if (widths.length > 1) uneven[field] = Math.max(...widths);
  }
  return uneven;
}
