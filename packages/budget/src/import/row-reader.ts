import type { Currency, Money } from '@madang/money';
import type { Direction } from '../budget-line.js';
import type { AmountFormat } from './amount-format.js';
import { cellOf } from './cell.js';
import type { CodeWidths } from './code-widths.js';
import { columnOf, isMapped, type ColumnMapping } from './column-mapping.js';
import { fillDown } from './fill-down.js';
import type { ClassificationConcept, CodeField } from './line-field.js';
import { mendedRow, type MendedRows } from './mended-row.js';
import type { Outline } from './outline.js';
import { understandRows } from './read-row.js';
import type { RowReading, RowRules } from './row-reading.js';
import { rowCounts, type RowCounts } from './row-counts.js';
import type { RowError } from './row-error.js';
import { suspectTotal } from './suspect-total.js';
import { runningSums, type SuspectedTotal } from './suspected-total.js';

/** What a person said of rows that look like totals: nothing yet, leave them out, or count them as lines. */
export type TotalsDecision = 'ask' | 'exclude' | 'include';

export interface ReadOptions {
  /** What the file holds, where no column says it row by row. */
  readonly direction: Direction;
  /** Whether its lines are to be subtracted when the budget is consolidated. */
  readonly elimination: boolean;
  readonly currency: Currency;
  readonly format: AmountFormat;
  /** The number that a spreadsheet shows beside the first row that is handed over; 2 under a header in the first. */
  readonly firstRowNumber: number;
  readonly header?: readonly string[];
  /** What a person decided about rows that look like totals; `ask` keeps them aside and bars publishing. */
  readonly totals?: TotalsDecision;
  readonly mayBeBlank?: readonly CodeField[];
  /** Parts that are written once and stand for the rows below. */
  readonly filledDown?: readonly ClassificationConcept[];
  readonly codeWidths?: CodeWidths;
  /** How the table shows which rows are sums of others. */
  readonly outline?: Outline;
  /** What a person has put right, cell by cell. */
  readonly mended?: MendedRows | undefined;
}

/** What became of one row. None vanishes: it makes a line, or it is set aside with the reason. */
export type RowOutcome =
  | {
      readonly kind: 'line';
      readonly row: number;
      readonly reading: RowReading;
      /** Adjusted less (voted plus changed), where that is not nothing. */
      readonly unbalancedBy?: Money | undefined;
    }
  | { readonly kind: 'errors'; readonly row: number; readonly errors: readonly RowError[] }
  | { readonly kind: 'total'; readonly row: number; readonly suspect: SuspectedTotal }
  | { readonly kind: 'blank'; readonly row: number };

export interface RowReader {
  readonly read: (cells: readonly string[]) => RowOutcome;
  readonly counts: () => RowCounts;
}

/** Why a row that reads well can still be no part of a line: nothing, where it can. */
export type Misfits = (reading: RowReading, row: number) => readonly RowError[];

/**
 * Understands the rows of a file one at a time and keeps none of them, so that a file of any length needs no memory: whoever
 * asks keeps what comes out, in memory (`startReading`) or in a database. The mapping has passed `checkMapping`.
 */
export function startRows(mapping: ColumnMapping, options: ReadOptions, misfits: Misfits = () => []): RowReader {
  if (!isMapped(mapping, 'initial')) throw new Error('A mapping is checked before it is read with: it needs an initial amount');
  const rules = rulesOf(mapping, options);
  const understand = understandRows(rules);
  const fill = fillDown(mapping, options.filledDown ?? []);
  const yearColumn = columnOf(mapping, 'fiscalYear');
  const counts = rowCounts();
  const sums = runningSums();
  const { mended } = options;
  let row = options.firstRowNumber - 1;

  function read(inFile: readonly string[]): RowOutcome {
    row += 1;
    const cells = mended ? mendedRow(inFile, mended.get(row)) : inFile;
    if (cells.every((cell) => cell.trim() === '')) {
      counts.blank();
      return { kind: 'blank', row };
    }
    const reading = understand(fill(cells), row);
    const suspect = options.totals === 'include' ? undefined : suspectTotal({ cells, row, reading, rules }, sums.areRepeatedBy);
    if (suspect) {
      sums.startSection();
      counts.total();
      return { kind: 'total', row, suspect };
    }
    const errors = reading.errors.length > 0 ? reading.errors : misfits(reading, row);
    if (errors.length > 0) {
      counts.withErrors();
      return { kind: 'errors', row, errors };
    }
    sums.add(reading.amounts);
    return { kind: 'line', row, reading, unbalancedBy: counts.added(reading, cellOf(cells, yearColumn)) };
  }

  return { read, counts: counts.soFar };
}

function rulesOf(mapping: ColumnMapping, options: ReadOptions): RowRules {
  const { direction, currency, format } = options;
  return {
    mapping,
    direction,
    currency,
    format,
    header: options.header ?? [],
    codeWidths: options.codeWidths ?? {},
    mayBeBlank: options.mayBeBlank ?? [],
    outline: options.outline,
  };
}
