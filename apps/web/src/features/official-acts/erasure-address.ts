/** The number of an act that the address names, counted from 1 as the record shows it; null where it names none. */
export function readActNumber(search: URLSearchParams): number | null {
  const number = Number(/^[1-9]\d{0,8}$/.exec((search.get('number') ?? '').trim())?.[0] ?? 0);
  return number === 0 ? null : number;
}
