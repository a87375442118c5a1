/** Which projects may be taken in one count, given what was taken before in it. Once barred, a project stays so. */
export interface OpenBars {
  readonly admits: (place: number) => boolean;
  /** Takes note that a project was taken. */
  readonly take: (place: number) => void;
}

/** Conditions that keep a project out besides the budget: a threshold, an exclusion, a cap. */
export interface Bars {
  /** At the beginning of a count, or after so many projects were taken in it. */
  readonly open: (taken?: readonly number[]) => OpenBars;
}
