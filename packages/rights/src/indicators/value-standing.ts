/** What a cell says: five different things, on every screen and in every file. */
export const valueStandings = ['value', 'zero', 'old', 'hidden', 'never-collected'] as const;
export type ValueStanding = (typeof valueStandings)[number];

/** A figure older than this says how things were; so does one of which nobody knows the year (C19). */
export const oldestFreshValueInYears = 2;

export interface DatedValue {
  /** A decimal; null where it is not told. */
  readonly value: string | null;
  /** Null where the source does not say of which year it is. */
  readonly year: number | null;
  /** Whether it is there but not told, lest it point at somebody. */
  readonly hidden: boolean;
}

/** Undefined stands for what nobody has ever counted. `year` is the year in which it is read. */
export function standingOf(latest: DatedValue | undefined, year: number): ValueStanding {
  if (!latest) return 'never-collected';
  if (latest.hidden || latest.value === null) return 'hidden';
  if (latest.year === null || year - latest.year > oldestFreshValueInYears) return 'old';
  return Number(latest.value) === 0 ? 'zero' : 'value';
}
