/**
 * What a column may say of a line. Codes are text, names are for people, amounts are money. The first five tell lines apart
 * and are needed in every row that has a column for them; the others tell lines apart where they are given.
 */
export const classificationConcepts = ['body', 'department', 'programme', 'chapter', 'economic', 'function', 'district', 'fund'] as const;
export type ClassificationConcept = (typeof classificationConcepts)[number];

export type CodeField = `${ClassificationConcept}Code`;
export type NameField = `${ClassificationConcept}Name`;

export const codeFields = [
  'bodyCode',
  'departmentCode',
  'programmeCode',
  'chapterCode',
  'economicCode',
  'functionCode',
  'districtCode',
  'fundCode',
] as const satisfies readonly CodeField[];

/** Codes that a row may always lack: not all money is spent in a district, or comes from a fund. */
export const optionalCodeFields = ['functionCode', 'districtCode', 'fundCode'] as const satisfies readonly CodeField[];

export const nameFields = [
  'bodyName',
  'departmentName',
  'programmeName',
  'chapterName',
  'economicName',
  'functionName',
  'districtName',
  'fundName',
] as const satisfies readonly NameField[];

/** In the order of a budget's year: voted, changed, set aside, bound, owed, paid (or, of revenue, received). */
export const amountFields = ['initial', 'modification', 'final', 'authorised', 'committed', 'executed', 'paid'] as const;
export type AmountField = (typeof amountFields)[number];

/** What a row says of itself rather than of its money: income or spending, whether it is subtracted, and of which year. */
export const rowFields = ['direction', 'elimination', 'fiscalYear', 'cofog', 'rigidity', 'equality'] as const;
export type RowField = (typeof rowFields)[number];

export const lineFields = [...codeFields, ...nameFields, ...amountFields, ...rowFields] as const;
export type LineField = (typeof lineFields)[number];
