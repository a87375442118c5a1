import type { ColumnMapping } from './column-mapping.js';
import { gatherLines, type ImportedLine } from './gather-lines.js';
import type { ReadReport, UnbalancedRow } from './read-report.js';
import type { RowError } from './row-error.js';
import { startRows, type ReadOptions, type RowOutcome } from './row-reader.js';
import type { SuspectedTotal } from './suspected-total.js';

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
 * Reads rows into lines and keeps them in memory: for tables of some ten thousand rows. Rows of one classification are added,
 * identical ones too: they are separate amounts. No row vanishes: each is in a line or is listed as blank, as an error or as a
 * suspected total. The mapping has passed `checkMapping`.
 */
export function startReading(mapping: ColumnMapping, options: ReadOptions): LineReader {
  const lines = gatherLines(options.elimination);
  const rows = startRows(mapping, options, lines.add);
  const aside = { blankRows: [] as number[], suspectedTotals: [] as SuspectedTotal[], unbalancedRows: [] as UnbalancedRow[] };
  const errors: RowError[] = [];

  function keep(outcome: RowOutcome): void {
    if (outcome.kind === 'blank') aside.blankRows.push(outcome.row);
    else if (outcome.kind === 'total') aside.suspectedTotals.push(outcome.suspect);
    else if (outcome.kind === 'errors') errors.push(...outcome.errors);
    else if (outcome.unbalancedBy) aside.unbalancedRows.push({ row: outcome.row, difference: outcome.unbalancedBy });
  }

  return {
    read: (cells) => keep(rows.read(cells)),
    finish: () => ({ lines: lines.all(), errors, report: { ...rows.counts(), ...aside, totals: options.totals ?? 'ask' } }),
  };
}

/** `startReading` for rows that are all at hand. */
export function readLines(rows: Iterable<readonly string[]>, mapping: ColumnMapping, options: ReadOptions): LinesRead {
  const reader = startReading(mapping, options);
  for (const row of rows) reader.read(row);
  return reader.finish();
}
