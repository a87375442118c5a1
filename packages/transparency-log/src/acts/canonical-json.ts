/** What an act may hold: no fraction and no number beyond 2^53, since readers in other languages would write them otherwise. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * One value, one spelling: names in the order of their UTF-16 units, no space (RFC 8785, for whole numbers alone).
 * Throws on a number that is not whole or too large: that is a fault of the caller, never of a reader.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} has more than one spelling`);
    return String(value);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).toSorted(byUnits);
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name]!)}`).join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

const byUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
