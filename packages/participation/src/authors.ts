import type { PersonId } from '@madang/basics';

/** Who stands behind a proposal as its authors: one who leads, and those who accepted an invitation. */
export interface Authors {
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
}

/** Ten people can still agree on a sentence. */
export const mostCoAuthors = 10;

/** How long an invitation to write together, or an offer to merge, waits for a word. */
export const invitationDays = 14;

/** How many invitations one person may write in a day: some of them are a mail to somebody. */
export const mostInvitationsADay = 20;

/** All of them, the one who leads first. */
export function authorsOf({ authorId, coAuthorIds }: Authors): readonly PersonId[] {
  return [authorId, ...coAuthorIds];
}

/** The one question “is this an author?”; nobody who is not signed in is one. */
export function isAuthor(person: PersonId | null, authors: Authors): boolean {
  return person !== null && authorsOf(authors).includes(person);
}

/** Whether this is the author who leads: who hands it in, withdraws it, and lets it merge or split. */
export function isLeadAuthor(person: PersonId | null, { authorId }: Authors): boolean {
  return person !== null && person === authorId;
}

/** The authors with one more; whoever is one stays what they are. */
export function withCoAuthors(authors: Authors, more: readonly PersonId[]): Authors {
  const all = new Set([...authors.coAuthorIds, ...more]);
  all.delete(authors.authorId);
  return { authorId: authors.authorId, coAuthorIds: [...all].slice(0, mostCoAuthors) };
}

/** The authors without one co-author. */
export function withoutCoAuthor({ authorId, coAuthorIds }: Authors, gone: PersonId): Authors {
  return { authorId, coAuthorIds: coAuthorIds.filter((one) => one !== gone) };
}

/** A co-author leads from now on; whoever led stays as a co-author. Throws if `to` is no co-author: whoever asks has looked. */
export function handedOver({ authorId, coAuthorIds }: Authors, to: PersonId): Authors {
  if (!coAuthorIds.includes(to)) throw new RangeError('Only a co-author can take the lead');
  return { authorId: to, coAuthorIds: coAuthorIds.map((one) => (one === to ? authorId : one)) };
}
