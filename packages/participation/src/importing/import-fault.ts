import type { ImportColumn } from './import-headings.js';

/** Why a row cannot be taken over; where it stands, and what stands there. */
export interface ImportFault {
  readonly code:
    | 'import/missing'
    | 'import/twice'
    | 'import/too-long'
    | 'import/not-a-date'
    | 'import/not-a-count'
    | 'import/not-a-link'
    | 'import/not-a-language'
    | 'import/unknown-proposal'
    | 'import/other-width';
  readonly file: string;
  /** As a spreadsheet or an editor counts, from 1. */
  readonly row: number;
  /** The heading; the role where no column holds it. */
  readonly column: string;
  readonly value: string;
  /** The longest that is taken, or the row that has the same id. */
  readonly limit?: number;
}

export interface ImportRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as it lies in its file. */
export interface ImportTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly ImportRow[];
}

/** What holds for rows that do not say it themselves. */
export interface ImportDefaults {
  readonly language?: string;
  readonly date?: string;
  /** What addresses without a host continue, such as `https://decide.example.org`. */
  readonly site?: string;
  /** Headings for roles, where a guess would be wrong. */
  readonly columns: ReadonlyMap<string, string>;
}

/** What became of one column. */
export interface ColumnUse {
  readonly file: string;
  readonly heading: string;
  readonly use: ImportColumn | 'kept' | 'names-people' | 'without-heading' | 'not-kept';
}
