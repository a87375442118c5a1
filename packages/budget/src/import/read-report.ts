import { add, subtract, zero, type Money } from '@madang/money';
import { amountFields, type AmountField, type CodeField } from './line-field.js';
import type { RowReading } from './read-row.js';
import type { RowAmounts, SuspectedTotal } from './suspected-total.js';

/** What a person said of rows that look like totals: nothing yet, leave them out, or count them as lines. */
export type TotalsDecision = 'ask' | 'exclude' | 'include';

/** One amount column over the rows that became lines, to be held against the printed total. */
export interface AmountColumn {
  readonly sum: Money;
  readonly zeros: number;
  readonly negatives: number;
}

/** A row whose voted amount and changes do not make its adjusted amount. The row counts; a person is told. */
export interface UnbalancedRow {
  readonly row: number;
  /** Adjusted less (voted plus changed). */
  readonly difference: Money;
}

/** Every row that was read is counted once: added, with errors, blank, or suspected. */
export interface ReadReport {
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly rowsWithErrors: number;
  readonly blankRows: readonly number[];
  readonly suspectedTotals: readonly SuspectedTotal[];
  readonly totals: TotalsDecision;
  readonly amounts: Readonly<Partial<Record<AmountField, AmountColumn>>>;
  readonly unbalancedRows: readonly UnbalancedRow[];
  /** The widths in which codes of digits alone came, narrowest first. */
  readonly codeWidthsSeen: Readonly<Partial<Record<CodeField, readonly number[]>>>;
  /** What the column of the fiscal year says; one value in a sound file. */
  readonly fiscalYears: readonly string[];
}

export interface ReportInTheMaking {
  readonly blankRow: (row: number) => void;
  readonly suspectedTotal: (suspect: SuspectedTotal) => void;
  readonly rowWithErrors: () => void;
  readonly rowAdded: (row: number, reading: RowReading, fiscalYear: string) => void;
  readonly finish: () => ReadReport;
}

export function readReport(totals: TotalsDecision): ReportInTheMaking {
  const blankRows: number[] = [];
  const suspectedTotals: SuspectedTotal[] = [];
  const unbalancedRows: UnbalancedRow[] = [];
  const columns = new Map<AmountField, AmountColumn>();
  const widths = new Map<CodeField, Set<number>>();
  const fiscalYears = new Set<string>();
  let rowsWithErrors = 0;
  let rowsAdded = 0;

  function rowAdded(row: number, reading: RowReading, fiscalYear: string): void {
    rowsAdded += 1;
    for (const field of amountFields) countAmount(columns, field, reading.amounts[field]);
    for (const [field, code] of Object.entries(reading.writtenCodes) as [CodeField, string][]) {
      widths.set(field, (widths.get(field) ?? new Set()).add(code.length));
    }
    if (fiscalYear !== '') fiscalYears.add(fiscalYear);
    const difference = unbalancedBy(reading.amounts);
    if (difference && difference.minor !== 0n) unbalancedRows.push({ row, difference });
  }

  return {
    blankRow: (row) => void blankRows.push(row),
    suspectedTotal: (suspect) => void suspectedTotals.push(suspect),
    rowWithErrors: () => void (rowsWithErrors += 1),
    rowAdded,
    finish: () => ({
      rowsRead: rowsAdded + rowsWithErrors + blankRows.length + suspectedTotals.length,
      rowsAdded,
      rowsWithErrors,
      blankRows,
      suspectedTotals,
      totals,
      amounts: Object.fromEntries(columns),
      unbalancedRows,
      codeWidthsSeen: Object.fromEntries([...widths].map(([field, seen]) => [field, [...seen].toSorted((a, b) => a - b)])),
      fiscalYears: [...fiscalYears],
    }),
  };
}

function countAmount(columns: Map<AmountField, AmountColumn>, field: AmountField, amount: Money | undefined): void {
  if (!amount) return;
  const { sum, zeros, negatives } = columns.get(field) ?? { sum: zero(amount.currency), zeros: 0, negatives: 0 };
  columns.set(field, {
    sum: add(sum, amount),
    zeros: zeros + (amount.minor === 0n ? 1 : 0),
    negatives: negatives + (amount.minor < 0n ? 1 : 0),
  });
}

function unbalancedBy({ initial, modification, final }: RowAmounts): Money | undefined {
  if (!initial || !modification || !final) return undefined;
  return subtract(final, add(initial, modification));
}
