/** What a column may say of a line. Codes are text, names are for people, amounts are money. */
export const classificationConcepts = ['body', 'department', 'programme', 'chapter', 'economic'] as const;
export type ClassificationConcept = (typeof classificationConcepts)[number];

export type CodeField = `${ClassificationConcept}Code`;
export type NameField = `${ClassificationConcept}Name`;

export const codeFields = [
  'bodyCode',
  'departmentCode',
  'programmeCode',
  'chapterCode',
  'economicCode',
] as const satisfies readonly CodeField[];

export const nameFields = [
  'bodyName',
  'departmentName',
  'programmeName',
  'chapterName',
  'economicName',
] as const satisfies readonly NameField[];

export const amountFields = ['initial', 'modification', 'final', 'committed', 'executed'] as const;
export type AmountField = (typeof amountFields)[number];

/** What a row says of itself rather than of its money: income or spending, and of which year. */
export const rowFields = ['direction', 'fiscalYear'] as const;
export type RowField = (typeof rowFields)[number];

export const lineFields = [...codeFields, ...nameFields, ...amountFields, ...rowFields] as const;
export type LineField = (typeof lineFields)[number];
