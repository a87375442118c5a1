/** What is wrong with one cell of a file of figures. */
export const valueRowFaults = [
  'code-unknown',
  'code-missing',
  'year-malformed',
  'group-unknown',
  'district-unknown',
  'number-unreadable',
  'number-missing',
  'decimal-mark-unclear',
  'out-of-range',
  'count-malformed',
  'count-needed',
  'quality-unknown',
  'source-missing',
  'link-malformed',
  'twice',
] as const;
export type ValueRowFault = (typeof valueRowFaults)[number];

/** Rows and columns are counted from 1, as a spreadsheet does. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
}

export interface ValueRowError extends CellPlace {
  readonly fault: ValueRowFault;
}
