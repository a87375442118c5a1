import type { Refusal } from '@madang/basics';
import type { TextEncoding } from './guess-encoding.js';

/** What a file is instead of a table that can be read. */
export const otherKinds = ['excel-97', 'open-document', 'pdf', 'web-page', 'json', 'archive', 'picture', 'binary'] as const;
export type OtherKind = (typeof otherKinds)[number];

/** Why no rows come out of a file. Rows are counted from 1, as a spreadsheet does. */
export type TableRefusal =
  | Refusal<'table/empty'>
  | (Refusal<'table/other-kind'> & { readonly kind: OtherKind })
  | (Refusal<'table/text-does-not-decode'> & { readonly encoding: TextEncoding; readonly row: number })
  | (Refusal<'table/holds-nul'> & { readonly row: number })
  | (Refusal<'table/quote-never-closed'> & { readonly row: number; readonly column: number })
  | (Refusal<'table/record-too-long'> & { readonly row: number; readonly most: number })
  | (Refusal<'table/too-many-columns'> & { readonly row: number; readonly most: number })
  | (Refusal<'table/no-such-sheet'> & { readonly sheet: string })
  | (Refusal<'table/workbook-damaged'> & { readonly reason: string })
  | Refusal<'table/workbook-locked'>
  | (Refusal<'table/workbook-too-large'> & { readonly what: 'file' | 'entries' | 'unpacked' | 'ratio' | 'texts'; readonly most: number });

/**
 * Thrown out of a stream of rows, where no result can be handed back in between. Whoever reads a stream to its end catches
 * it there and has a refusal like any other.
 */
export class TableUnreadable extends Error {
  constructor(readonly refusal: TableRefusal) {
    super(refusal.code);
    this.name = 'TableUnreadable';
  }
}
