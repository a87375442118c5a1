import { smallestPublicGroup } from '../rating/privacy.js';

/** How many people a figure is about, as far as its source says. Decimals. */
export interface Counts {
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sampleSize: number | null;
}

/** The people about whom the figure says something: those asked, or those among whom it was counted. Undefined where neither is known. */
export function peopleBehind({ numerator, denominator, sampleSize }: Counts): number | undefined {
  const known = [denominator === null ? undefined : Number(denominator), sampleSize ?? undefined].filter((one) => one !== undefined);
  if (known.length > 0) return Math.min(...known);
  return numerator === null ? undefined : Number(numerator);
}

/**
 * Whether a figure could point at somebody: it is about fewer than `k` people, or between one and `k` of them are counted, or
 * all but so few. Nobody at all, and everybody, are told.
 */
export function isSmall(counts: Counts, k: number = smallestPublicGroup): boolean {
  const people = peopleBehind(counts);
  if (people !== undefined && people < k) return true;
  const { numerator, denominator } = counts;
  if (numerator !== null && few(Number(numerator), k)) return true;
  return numerator !== null && denominator !== null && few(Number(denominator) - Number(numerator), k);
}

export function few(people: number, k: number): boolean {
  return people > 0 && people < k;
}
