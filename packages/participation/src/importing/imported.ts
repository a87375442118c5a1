import type { CalendarDate } from '@madang/basics';

/** A column that has no place of its own in a proposal, kept under its heading as it was written. */
export interface KeptFact {
  readonly name: string;
  readonly value: string;
}

/** A proposal of an older process, as its file tells it. Figures are facts of that process: nobody backs it here. */
export interface ImportedProposal {
  /** What the older process called it. */
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly change: string;
  /** Two or three letters (ISO 639): an older process may have been held in a language that the city's pages do not speak. */
  readonly language: string;
  readonly writtenOn: CalendarDate;
  readonly url: string | null;
  readonly state: string | null;
  readonly supporters: number | null;
  /** The code or name of a district, as the file has it. */
  readonly district: string | null;
  readonly facts: readonly KeptFact[];
}

/** What somebody said under it. Neither for nor against: the older process did not ask. */
export interface ImportedComment {
  readonly id: string;
  readonly proposal: string;
  /** The comment that it answers; null where it answers none, or one that the file does not hold. */
  readonly answers: string | null;
  /** Its place in the discussion as one reads it: answers stand below what they answer. */
  readonly position: number;
  /** How many answers deep it stands. */
  readonly depth: number;
  readonly text: string;
  readonly language: string;
  readonly writtenOn: CalendarDate | null;
  /** In which part somebody spoke there, such as "Author"; never who. */
  readonly voice: string | null;
  readonly agree: number | null;
  readonly disagree: number | null;
}

/** Before it has its place among the others. */
export type FoundComment = Omit<ImportedComment, 'position' | 'depth'>;

/** Lengths in characters (code points). An older process had limits of its own, so these only keep out what is no text. */
export const importLimits = {
  id: 80,
  title: 500,
  problem: 20_000,
  change: 20_000,
  text: 10_000,
  url: 1000,
  state: 200,
  district: 200,
  voice: 100,
  factName: 200,
  factValue: 4000,
  facts: 60,
} as const;
