import type { ListAddress, Subject } from './questions.queries.js';

/** What an address of the list asks for; whatever it does not know is left out. */
export function readListAddress(search: URLSearchParams): ListAddress {
  const [about, key, state, cursor] = ['about', 'key', 'state', 'cursor'].map((name) => search.get(name) ?? undefined);
  const isSubject = (about === 'proposal' || about === 'line') && key !== undefined;
  return {
    ...(isSubject && { about, key }),
    ...((state === 'owed' || state === 'answered') && { state }),
    ...(cursor !== undefined && { cursor }),
  };
}

/** What a page is about on which questions stand: a proposal, or a line of the budget. */
export function subjectOf(params: Readonly<Record<string, string | undefined>>): Subject {
  const { proposal, code = '' } = params;
  return proposal === undefined ? { about: 'line', key: code } : { about: 'proposal', key: proposal };
}
