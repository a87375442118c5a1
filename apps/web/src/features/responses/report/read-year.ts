/** The year that an address asks for; anything but four digits is none, and the newest is shown. */
export function readYear(search: URLSearchParams): number | undefined {
  const year = search.get('year');
  return year !== null && /^(?:19|20|21)\d\d$/u.test(year) ? Number(year) : undefined;
}
