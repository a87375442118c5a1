import type { Money } from '@madang/money';
import { amountFields, type AmountField, type CodeField } from './line-field.js';
import type { RowReading } from './row-reading.js';
import type { RowAmounts } from './suspected-total.js';

/** One amount column over the rows that became lines, to be held against the printed total. */
export interface AmountColumn {
  readonly sum: Money;
  readonly zeros: number;
  readonly negatives: number;
}

/** Every row that was read is counted once: added, with errors, blank, or suspected. As small for a million rows as for ten. */
export interface RowCounts {
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly rowsWithErrors: number;
  readonly blankRows: number;
  readonly suspectedTotals: number;
  /** Rows whose voted amount and changes do not make their adjusted amount. They count; a person is told. */
  readonly unbalancedRows: number;
  readonly amounts: Readonly<Partial<Record<AmountField, AmountColumn>>>;
  /** The widths in which codes of digits alone came, narrowest first. */
  readonly codeWidthsSeen: Readonly<Partial<Record<CodeField, readonly number[]>>>;
  /** What the column of the fiscal year says; one value in a sound file. Of a column of something else, the first hundred. */
  readonly fiscalYears: readonly string[];
}

export interface CountsInTheMaking {
  readonly blank: () => void;
  readonly total: () => void;
  readonly withErrors: () => void;
  /** Answers by how much the row is out of balance, if it is. */
  readonly added: (reading: RowReading, fiscalYear: string) => Money | undefined;
  readonly soFar: () => RowCounts;
}

const mostYears = 100;

export function rowCounts(): CountsInTheMaking {
  const counted = { rowsAdded: 0, rowsWithErrors: 0, blankRows: 0, suspectedTotals: 0, unbalancedRows: 0 };
  const columns = new Map<AmountField, ColumnInTheMaking>();
  const widths = new Map<CodeField, Set<number>>();
  const fiscalYears = new Set<string>();

  function added(reading: RowReading, fiscalYear: string): Money | undefined {
    counted.rowsAdded += 1;
    for (const field of amountFields) countAmount(columns, field, reading.amounts[field]);
    for (const field in reading.writtenCodes) countWidth(widths, field as CodeField, reading.writtenCodes[field as CodeField]!);
    if (fiscalYear !== '' && fiscalYears.size < mostYears) fiscalYears.add(fiscalYear);
    const difference = unbalancedBy(reading.amounts);
    if (difference) counted.unbalancedRows += 1;
    return difference;
  }

  return {
    blank: () => void (counted.blankRows += 1),
    total: () => void (counted.suspectedTotals += 1),
    withErrors: () => void (counted.rowsWithErrors += 1),
    added,
    soFar: () => ({
      ...counted,
      rowsRead: counted.rowsAdded + counted.rowsWithErrors + counted.blankRows + counted.suspectedTotals,
      amounts: Object.fromEntries(
        [...columns].map(([field, { currency, minor, zeros, negatives }]) => [field, { sum: { minor, currency }, zeros, negatives }]),
      ),
      codeWidthsSeen: Object.fromEntries([...widths].map(([field, seen]) => [field, [...seen].toSorted((a, b) => a - b)])),
      fiscalYears: [...fiscalYears],
    }),
  };
}

interface ColumnInTheMaking {
  readonly currency: Money['currency'];
  minor: bigint;
  zeros: number;
  negatives: number;
}

function countAmount(columns: Map<AmountField, ColumnInTheMaking>, field: AmountField, amount: Money | undefined): void {
  if (!amount) return;
  let column = columns.get(field);
  if (!column) columns.set(field, (column = { currency: amount.currency, minor: 0n, zeros: 0, negatives: 0 }));
  column.minor += amount.minor;
  if (amount.minor === 0n) column.zeros += 1;
  if (amount.minor < 0n) column.negatives += 1;
}

function countWidth(widths: Map<CodeField, Set<number>>, field: CodeField, code: string): void {
  const seen = widths.get(field);
  if (seen) seen.add(code.length);
  else widths.set(field, new Set([code.length]));
}

function unbalancedBy({ initial, modification, final }: RowAmounts): Money | undefined {
  if (!initial || !modification || !final) return undefined;
  const minor = final.minor - initial.minor - modification.minor;
  return minor === 0n ? undefined : { minor, currency: initial.currency };
}
