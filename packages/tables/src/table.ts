import type { TextDialect } from './text-rows.js';

/** How a table lies in its file. For a workbook the sheet counts, for text the rest. */
export interface TableDialect extends TextDialect {
  /** The sheet of a workbook; absent in text. */
  readonly sheet?: string | undefined;
  /** The mark before decimals, once it is known: a workbook's numbers are written with it, to agree with texts beside them. */
  readonly decimal?: '.' | ',' | undefined;
}

/** A sheet of a workbook, as it is shown to whoever chooses one. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** A file whose rows can be read from the start as often as is needed. */
export interface Table {
  /** In the order of the workbook; empty for text. */
  readonly sheets: readonly Sheet[];
  /** How the file may be read, the likeliest first: one way for text, one for each sheet of a workbook. */
  readonly dialects: readonly TableDialect[];
  /** Rows, some at a time; throws `TableUnreadable` at the row that cannot be read. */
  readonly rows: (dialect: TableDialect) => AsyncIterable<readonly string[][]>;
  /** How many rows of the sheet that was read last are hidden from people who open it. They are read like all others. */
  readonly hiddenRows?: () => number;
}
