import type { Currency } from '@madang/money';
import type { Direction } from '../budget-line.js';
import type { AmountFormat } from './amount-format.js';
import type { CodeWidths } from './code-widths.js';
import { columnOf, isMapped, type ColumnMapping } from './column-mapping.js';
import { gatherLines, type ImportedLine } from './gather-lines.js';
import type { CodeField } from './line-field.js';
import { cellOf, readRow, type RowRules } from './read-row.js';
import { readReport, type ReadReport, type TotalsDecision } from './read-report.js';
import type { RowError } from './row-error.js';
import { suspectTotal } from './suspect-total.js';
import { runningSums } from './suspected-total.js';

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
  readonly codeWidths?: CodeWidths;
}

export interface LinesRead {
  readonly lines: readonly ImportedLine[];
  readonly errors: readonly RowError[];
  readonly report: ReadReport;
}

export interface LineReader {
  readonly read: (cells: readonly string[]) => void;
  /** What came of all rows so far. */
  readonly finish: () => LinesRead;
}

/**
 * Reads rows into lines, one at a time, so that a file of any length needs memory for its lines alone. Rows of one
 * classification are added, identical ones too: they are separate amounts. No row vanishes: each is in a line or is listed as
 * blank, as an error or as a suspected total. The mapping has passed `checkMapping`.
 */
export function startReading(mapping: ColumnMapping, options: ReadOptions): LineReader {
  if (!isMapped(mapping, 'initial')) throw new Error('A mapping is checked before it is read with: it needs an initial amount');
  const rules = rulesOf(mapping, options);
  const totals = options.totals ?? 'ask';
  const report = readReport(totals);
  const lines = gatherLines(options.elimination);
  const sums = runningSums();
  const errors: RowError[] = [];
  let row = options.firstRowNumber - 1;

  function read(cells: readonly string[]): void {
    row += 1;
    if (cells.every((cell) => cell.trim() === '')) return report.blankRow(row);
    const reading = readRow(cells, row, rules);
    const suspect = totals === 'include' ? undefined : suspectTotal({ cells, row, reading, rules }, sums.areRepeatedBy);
    if (suspect) {
      sums.startSection();
      return report.suspectedTotal(suspect);
    }
    const problems = reading.errors.length > 0 ? reading.errors : lines.add(reading, row);
    if (problems.length > 0) {
      errors.push(...problems);
      return report.rowWithErrors();
    }
    sums.add(reading.amounts);
    report.rowAdded(row, reading, cellOf(cells, columnOf(mapping, 'fiscalYear')));
  }

  return { read, finish: () => ({ lines: lines.all(), errors, report: report.finish() }) };
}

/** `startReading` for rows that are all at hand. */
export function readLines(rows: Iterable<readonly string[]>, mapping: ColumnMapping, options: ReadOptions): LinesRead {
  const reader = startReading(mapping, options);
  for (const row of rows) reader.read(row);
  return reader.finish();
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
  };
}
