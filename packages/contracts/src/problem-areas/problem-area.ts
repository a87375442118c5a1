import type { Language } from '../wire.js';

export interface ProblemEntry {
  readonly status: number;
  /** The field in which it is mended, by the name that it has in every body that can meet with this. */
  readonly field?: string;
  readonly titles: Readonly<Record<Language, string>>;
}

/** What can go wrong in one area: code → HTTP status, and the title in every language. A missing language does not compile. */
export type ProblemArea = Readonly<Record<`${string}/${string}`, ProblemEntry>>;
