/** Which of two goes into which, as an address says it: `?with=2026-3&way=into`. Null until another proposal is named. */
export function pairFrom(name: string, search: URLSearchParams): { readonly from: string; readonly into: string } | null {
  const other = (search.get('with') ?? '').trim();
  if (!/^\d{4}-\d{1,6}$/.test(other)) return null;
  return search.get('way') === 'from' ? { from: other, into: name } : { from: name, into: other };
}
