import type { Language } from '../wire.js';

/** What can go wrong in one area: code → HTTP status, and the title in every language. A missing language does not compile. */
export type ProblemArea = Readonly<
  Record<`${string}/${string}`, { readonly status: number; readonly titles: Readonly<Record<Language, string>> }>
>;
