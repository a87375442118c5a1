/** How well a promise was kept, after the follow-up grades of the UN Human Rights Committee. */
export const grades = {
  A: { label: 'Largely satisfactory', meaning: 'There is evidence of real action.' },
  B: { label: 'Partly satisfactory', meaning: 'Steps were taken, and more are needed.' },
  C: { label: 'Not satisfactory', meaning: 'There was an answer but no action that matters.' },
  D: { label: 'No answer', meaning: 'A reminder did not help.' },
  E: { label: 'Contrary', meaning: 'What was done goes against what was asked.' },
} as const;

export type Grade = keyof typeof grades;

/** What a panel's grades come to. Staff may comment on it, never change it. */
export interface PanelGrade {
  /** With an even number of grades the lower of the two in the middle: doubt goes to those who were promised something. */
  readonly median: Grade;
  readonly best: Grade;
  readonly worst: Grade;
  readonly count: number;
}

/** The median of a panel's grades with its spread, or null if nobody graded. */
export function panelGrade(given: readonly Grade[]): PanelGrade | null {
  const sorted = given.toSorted();
  const median = sorted[Math.floor(sorted.length / 2)];
  const best = sorted[0];
  const worst = sorted.at(-1);
  if (median === undefined || best === undefined || worst === undefined) return null;
  return { median, best, worst, count: sorted.length };
}

/** Grades that reopen an item: delivery was not what had been promised. */
export function reopensDelivery(grade: Grade): boolean {
  return grade === 'C' || grade === 'D' || grade === 'E';
}
