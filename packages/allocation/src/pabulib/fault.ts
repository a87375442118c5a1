import type { Refusal } from '@madang/basics';

export type Section = 'META' | 'PROJECTS' | 'VOTES';

/** Where a fault stands; both count from 1, the column in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

type What =
  | Refusal<'pabulib/text-outside-sections'>
  | (Refusal<'pabulib/section-missing'> & { readonly section: Section })
  | (Refusal<'pabulib/section-twice'> & { readonly section: Section })
  | (Refusal<'pabulib/header-missing'> & { readonly section: Section })
  | (Refusal<'pabulib/column-missing'> & { readonly section: Section; readonly name: string })
  | (Refusal<'pabulib/column-twice'> & { readonly section: Section; readonly name: string })
  | (Refusal<'pabulib/too-many-fields'> & { readonly expected: number; readonly found: number })
  | Refusal<'pabulib/quote-not-closed'>
  | Refusal<'pabulib/not-utf8'>
  | (Refusal<'pabulib/field-missing'> & { readonly name: string })
  | (Refusal<'pabulib/field-twice'> & { readonly name: string })
  | (Refusal<'pabulib/not-an-amount'> & { readonly name: string; readonly value: string })
  | (Refusal<'pabulib/negative-amount'> & { readonly name: string; readonly value: string })
  | Refusal<'pabulib/project-without-id'>
  | (Refusal<'pabulib/project-twice'> & { readonly project: string })
  | (Refusal<'pabulib/unknown-project'> & { readonly project: string })
  | (Refusal<'pabulib/points-do-not-match'> & { readonly projects: number; readonly points: number })
  | (Refusal<'pabulib/not-points'> & { readonly value: string })
  | Refusal<'pabulib/too-many-points'>
  | (Refusal<'pabulib/unknown-vote-type'> & { readonly value: string });

/** What is wrong with a `.pb` file, and where. `explainPabulibFault` says it in words. */
export type PabulibFault = What & Position;

/** A fault whose place is still a field of a row: `at` is the offset of the item inside the field. */
export interface FaultAt {
  readonly what: What;
  readonly row: number;
  readonly field: number;
  readonly at: number;
}

export function faultAt(what: What, row: number, field = 0, at = 0): FaultAt {
  return { what, row, field, at };
}
