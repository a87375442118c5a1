import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ColumnView, FileReadingBody } from '@madang/contracts/budget-imports';

export type ColumnField = NonNullable<ColumnView['field']>;

/** What a column may hold, in the order in which people look for it. */
export const fieldNames: Readonly<Record<ColumnField, MessageDescriptor>> = {
  bodyCode: msg`Institution, code`,
  bodyName: msg`Institution, name`,
  departmentCode: msg`Department, code`,
  departmentName: msg`Department, name`,
  programmeCode: msg`Programme, code`,
  programmeName: msg`Programme, name`,
  chapterCode: msg`Kind (chapter), code`,
  chapterName: msg`Kind (chapter), name`,
  economicCode: msg`Item (economic), code`,
  economicName: msg`Item (economic), name`,
  functionCode: msg`Purpose (function), code`,
  functionName: msg`Purpose (function), name`,
  districtCode: msg`District, code`,
  districtName: msg`District, name`,
  fundCode: msg`Fund or source of the money, code`,
  fundName: msg`Fund or source of the money, name`,
  initial: msg`Amount as voted`,
  modification: msg`Changes since`,
  final: msg`Amount as changed`,
  authorised: msg`Set aside by decision`,
  committed: msg`Bound by contracts and decisions`,
  executed: msg`Spent, or come in`,
  paid: msg`Paid out, or received`,
  direction: msg`Spending or income, row by row`,
  elimination: msg`Paid to the city’s own bodies, row by row`,
  fiscalYear: msg`Fiscal year`,
  cofog: msg`COFOG group`,
  rigidity: msg`How firmly the money is bound`,
  equality: msg`Equality marker (0, 1, 2)`,
};

export const codeFields = [
  'bodyCode',
  'departmentCode',
  'programmeCode',
  'chapterCode',
  'economicCode',
] as const satisfies readonly ColumnField[];

/** Parts that tables for the eye write once, above the rows that belong to them. */
export const partsFilledDown = {
  body: msg`Institution`,
  department: msg`Department`,
  programme: msg`Programme`,
  chapter: msg`Kind`,
  function: msg`Purpose`,
} as const satisfies Partial<Record<FileReadingBody['filledDown'][number], MessageDescriptor>>;

export const filledDownParts = Object.keys(partsFilledDown) as (keyof typeof partsFilledDown)[];

/** Why columns do not make lines yet. */
export const mappingWords: Readonly<Record<string, MessageDescriptor>> = {
  'budget/mapping-lacks-initial': msg`No column is matched to the amount as voted.`,
  'budget/mapping-lacks-classification': msg`No column says what the money is for: match a code or a name.`,
  'budget/mapping-joins-columns': msg`Only a code may be put together from several columns.`,
  'budget/mapping-beyond-table': msg`A column is matched that the table does not have.`,
  'budget/mapping-reads-amount-twice': msg`One column is matched to two amounts.`,
};
