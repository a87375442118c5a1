export const deskParts = ['steps', 'statements', 'decisions', 'people', 'agenda', 'announcement'] as const;
export type DeskPart = (typeof deskParts)[number];

/** Which part of the record an address names; the steps where it names none. */
export function deskPart(search: URLSearchParams): DeskPart {
  return deskParts.find((part) => part === search.get('part')) ?? 'steps';
}
