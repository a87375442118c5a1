import type { Language } from '@madang/contracts/wire';

/** Of a hundred in one camp: so many agree, so many do not; the others pass. */
export type DemoShares = readonly [agree: number, disagree: number];

export interface DemoDebate {
  readonly code: string;
  /** The code of the proposal that is debated; null for a topic with a question. */
  readonly proposal: string | null;
  readonly topic: string | null;
  readonly question: string | null;
  readonly language: Language;
  /** The first day and the last. */
  readonly opened: number;
  readonly closes: number;
  /** How many people stand in each camp. */
  readonly camps: readonly number[];
  readonly statements: readonly { readonly text: string; readonly camps: readonly DemoShares[] }[];
}
