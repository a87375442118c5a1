/** What waits at one of the desk's lists. */
export interface Waiting {
  readonly count: number;
  /** The list goes on: there are more than were counted. */
  readonly more?: boolean;
  readonly late: number;
  /** The next date that has not passed. */
  readonly nearest: string | null;
}

/** Counts what waits by its dates; what has no date waits as well, but is never late. */
export function waitingBy(dueOns: readonly (string | null)[], on: string): Waiting {
  const dates = dueOns.filter((dueOn) => dueOn !== null).toSorted();
  return {
    count: dueOns.length,
    late: dates.filter((dueOn) => dueOn < on).length,
    nearest: dates.find((dueOn) => dueOn >= on) ?? null,
  };
}
