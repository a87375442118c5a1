import { err, ok, type Brand, type Refusal, type Result } from '@madang/basics';

/** What people say and write on paper instead of an id: `2026-142`, the 142nd proposal of its city in 2026. */
export type ReferenceNumber = Brand<string, 'ReferenceNumber'>;

export type NotAReferenceNumber = Refusal<'proposal/not-a-reference-number'> & { readonly value: string };

/** Writes a reference number; `count` is the place in the city's own counter of that year, from 1. */
export function referenceNumber(year: number, count: number): ReferenceNumber {
  if (!isYear(year) || !Number.isSafeInteger(count) || count < 1) throw new RangeError(`No reference number: ${year}, ${count}`);
  return `${year}-${count}` as ReferenceNumber;
}

/** Reads what somebody typed, with blanks around it or around its dash. */
export function parseReferenceNumber(text: string): Result<{ readonly year: number; readonly count: number }, NotAReferenceNumber> {
  const parts = /^(\d{4}) ?- ?([1-9]\d{0,8})$/.exec(text.trim());
  const year = Number(parts?.[1]);
  return parts && isYear(year) ? ok({ year, count: Number(parts[2]) }) : err({ code: 'proposal/not-a-reference-number', value: text });
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}
