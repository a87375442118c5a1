import type { AmountField, CodeField, Direction, LineField, RowErrorCause, TotalSign } from '@madang/budget';

/** A cell that could not be read. */
export interface CellFound {
  readonly row: number;
  readonly column: number | null;
  readonly heading: string | null;
  readonly field: LineField | null;
  readonly value: string;
}

/** Rows that fail for one reason in one column, with the first few of them. */
export interface ErrorGroupFound {
  readonly code: RowErrorCause['code'];
  readonly column: number | null;
  readonly heading: string | null;
  readonly count: number;
  readonly examples: readonly CellFound[];
}

export interface TotalFound {
  readonly row: number;
  readonly sign: TotalSign;
  readonly text: string;
  readonly initialMinor: string | null;
}

/** The lines of one direction, either those that count or those that are subtracted. */
export interface SumFound {
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly initialMinor: string;
  readonly finalMinor: string;
  readonly executedMinor: string | null;
  readonly lineCount: number;
  readonly linesWithoutExecuted: number;
}

export interface LineFound {
  readonly code: string;
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly names: readonly string[];
  readonly rowCount: number;
  readonly initialMinor: string;
  readonly finalMinor: string | null;
  readonly executedMinor: string | null;
}

/**
 * What came of a file, as small for a million rows as for ten: counts, sums and examples. The lines themselves are staged, and
 * every row that was set aside is listed. Plain JSON; amounts are minor units in text.
 */
export interface FileFound {
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly rowsWithErrors: number;
  readonly blankRows: number;
  readonly suspectedTotals: number;
  readonly unbalancedRows: number;
  readonly lineCount: number;
  readonly amounts: readonly {
    readonly field: AmountField;
    readonly sumMinor: string;
    readonly zeros: number;
    readonly negatives: number;
  }[];
  readonly codeWidthsSeen: Readonly<Partial<Record<CodeField, readonly number[]>>>;
  readonly fiscalYears: readonly string[];
  readonly errors: readonly ErrorGroupFound[];
  /** The first fifty. */
  readonly totals: readonly TotalFound[];
  readonly sums: readonly SumFound[];
  /** The first twenty. */
  readonly firstLines: readonly LineFound[];
  /** The digest of what the city knew of its lines, which is written into them. */
  readonly cityKnew: string;
}
