/** What tells lines of one department apart, in codes and in the words of the file. */
export interface LineSteps {
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  readonly chapterCode: string | null;
  readonly chapterName: string | null;
  readonly economicCode: string | null;
  readonly economicName: string | null;
}

/** The columns of `LineSteps`, of a line `l`. */
export const lineStepsSql = `
  l.programme_code as "programmeCode", l.programme_name as "programmeName", l.chapter_code as "chapterCode", l.chapter_name as "chapterName",
  l.economic_code as "economicCode", l.economic_name as "economicName"`;
