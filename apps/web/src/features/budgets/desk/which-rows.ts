import type { WhichRows } from './budgets-desk.queries.js';

/** Which rows the address of the page asks for. */
export function whichRows(search: URLSearchParams): WhichRows {
  const column = search.get('column');
  return {
    cause: search.get('cause') ?? undefined,
    column: column === null ? undefined : Number(column),
    cursor: search.get('cursor') ?? undefined,
  };
}
