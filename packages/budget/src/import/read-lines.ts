import { add, type Currency, type Money } from '@madang/money';
import type { BudgetLine, Direction } from '../budget-line.js';
import { lineCode } from '../line-code.js';
import type { AmountFormat } from './amount-format.js';
import type { CodeWidths } from './code-widths.js';
import { columnOf, isMapped, type ColumnMapping } from './column-mapping.js';
import { codeFields, type CodeField } from './line-field.js';
import { cellOf, readRow, type RowReading, type RowRules } from './read-row.js';
import { readReport, type ReadReport, type TotalsDecision } from './read-report.js';
import type { RowError } from './row-error.js';
import { runningSums, saysTotal, type RowAmounts, type SuspectedTotal } from './suspected-total.js';

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

/** A line that remembers which rows were added into it. */
export interface ImportedLine extends BudgetLine {
  readonly rowNumbers: readonly number[];
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
    const suspect = totals === 'include' ? undefined : suspicion(cells, row, reading, rules, sums.areRepeatedBy);
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

/** Words give a total away, and so do amounts that repeat the rows above where a code is missing. */
function suspicion(
  cells: readonly string[],
  row: number,
  reading: RowReading,
  rules: RowRules,
  areRepeatedBy: (amounts: RowAmounts) => boolean,
): SuspectedTotal | undefined {
  const words = wordsOf(cells, rules);
  const says = words.find(saysTotal);
  const lacksCode = reading.errors.some((error) => error.code === 'budget/code-missing' || error.code === 'budget/row-unclassified');
  if (says === undefined && !(lacksCode && areRepeatedBy(reading.amounts))) return undefined;
  const text = says ?? words.join(' ');
  return { row, sign: says === undefined ? 'repeats-sum-above' : 'says-total', text, amounts: reading.amounts };
}

/** What stands in the columns of codes and names, and in the first cell that is filled, where labels of totals stand. */
function wordsOf(cells: readonly string[], rules: RowRules): string[] {
  const fields = codeFields.flatMap((field) => [field, field.replace('Code', 'Name') as keyof ColumnMapping]);
  const columns = fields.flatMap((field) => rules.mapping[field] ?? []);
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return [...new Set([first, ...columns])].map((column) => cellOf(cells, column)).filter((word) => word !== '');
}

interface LineInTheMaking {
  readonly identity: string;
  line: ImportedLine;
  readonly rowNumbers: number[];
}

function gatherLines(elimination: boolean) {
  const made = new Map<string, LineInTheMaking>();

  function add(reading: RowReading, row: number): RowError[] {
    const code = codeOf(reading, elimination);
    const known = made.get(code);
    if (known && known.identity !== reading.identity) {
      return [{ row, value: code, code: 'budget/line-code-clash', line: code, firstRow: known.rowNumbers[0]! }];
    }
    if (known) {
      known.rowNumbers.push(row);
      known.line = withRow(known.line, reading);
    } else {
      const rowNumbers = [row];
      made.set(code, { identity: reading.identity, rowNumbers, line: newLine(reading, elimination, rowNumbers) });
    }
    return [];
  }

  return { add, all: () => [...made.values()].map(({ line }) => line) };
}

function codeOf({ direction, classification }: RowReading, elimination: boolean) {
  const { body, department, programme, chapter, economic } = classification;
  return lineCode({
    direction,
    elimination,
    body: body?.code,
    department: department?.code,
    programme: programme?.code,
    chapter: chapter?.code,
    economic: economic?.code,
  });
}

function newLine(reading: RowReading, elimination: boolean, rowNumbers: readonly number[]): ImportedLine {
  const { direction, classification } = reading;
  return {
    code: codeOf(reading, elimination),
    direction,
    elimination,
    ...classification,
    ...lineAmounts(reading.amounts),
    rowCount: 1,
    rowNumbers,
  };
}

/** Without a column for the adjusted amount, it is what was voted and what changed. */
function lineAmounts({
  initial,
  modification,
  final,
  committed,
  executed,
}: RowAmounts): Pick<BudgetLine, 'initial' | 'final' | 'committed' | 'executed'> {
  const adjusted = final ?? (modification && add(initial!, modification));
  return { initial: initial!, final: adjusted, committed, executed };
}

function withRow(line: ImportedLine, reading: RowReading): ImportedLine {
  const row = lineAmounts(reading.amounts);
  return {
    ...line,
    initial: add(line.initial, row.initial),
    final: addKnown(line.final, row.final),
    committed: addKnown(line.committed, row.committed),
    executed: addKnown(line.executed, row.executed),
    rowCount: line.rowCount + 1,
  };
}

/** Columns are mapped for all rows or for none, so both are known or neither is. */
function addKnown(one: Money | undefined, other: Money | undefined): Money | undefined {
  return one && other && add(one, other);
}
