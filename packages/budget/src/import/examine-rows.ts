import type { LineCode } from '@madang/basics';
import { decimalsOf, type Currency } from '@madang/money';
import type { Table } from '@madang/tables';
import type { Direction } from '../budget-line.js';
import { amountFormatOf, type FileReading } from './file-reading.js';
import { codeOf } from './gather-lines.js';
import { amountFields } from './line-field.js';
import type { ColumnMapping } from './column-mapping.js';
import type { ColumnGuess } from './mapping-guess.js';
import { readAmount } from './read-amount.js';
import { dataRows, readOptionsOf } from './read-file.js';
import type { RowReading } from './row-reading.js';
import type { RowCounts } from './row-counts.js';
import type { RowError } from './row-error.js';
import { groupsInTheMaking, type RowErrorGroup } from './row-error.js';
import { startRows } from './row-reader.js';
import type { SuspectedTotal } from './suspected-total.js';

export interface RowsToExamine {
  readonly table: Table;
  readonly reading: FileReading;
  readonly columns: readonly ColumnGuess[];
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly currency: Currency;
}

/** One column of money over all rows that are no totals, in whole units of the currency. */
export interface ColumnSum {
  readonly column: number;
  readonly sum: string;
  readonly negatives: number;
  readonly blanks: number;
}

export interface RowsExamined {
  /** Rows of money: those that make lines, and those with errors. */
  readonly rows: number;
  readonly lines: number;
  readonly counts: RowCounts;
  readonly sums: readonly ColumnSum[];
  readonly errors: readonly RowErrorGroup[];
  readonly totals: readonly SuspectedTotal[];
  /** Rows that repeat an earlier one cell by cell; they count. */
  readonly identical: number;
  readonly fiscalYears: readonly string[];
  /** Rows that a spreadsheet hides from people; they count. */
  readonly hiddenRows: number;
  /** Per direction, how many rows. */
  readonly directions: Readonly<Record<Direction, number>>;
}

const totalsShown = 100;

/** Reads every row once; keeps counts, sums, samples and one entry for each code of a line. */
export async function examineRows(file: RowsToExamine): Promise<RowsExamined> {
  const { reading, currency } = file;
  const mapping = readableMapping(reading.mapping, file.columns);
  const known = new Map<LineCode, { readonly identity: string; readonly row: number }>();
  const rows = mapping && startRows(mapping, readOptionsOf(file, currency), misfits);
  const sums = columnSums(file);
  const seen = new Set<string>();
  const errors = groupsInTheMaking();
  const totals: SuspectedTotal[] = [];
  const directions = { expenditure: 0, revenue: 0 };
  let [identical, count] = [0, 0];

  function misfits(row: RowReading, number: number): readonly RowError[] {
    const code = codeOf(row, file.elimination);
    const first = known.get(code);
    if (!first) known.set(code, { identity: row.identity, row: number });
    const clashes = first !== undefined && first.identity !== row.identity;
    return clashes ? [{ row: number, value: code, code: 'budget/line-code-clash', line: code, firstRow: first.row }] : [];
  }

  function examine(cells: readonly string[]): void {
    const outcome = rows?.read(cells);
    if (outcome?.kind === 'blank' || (!outcome && cells.every((cell) => cell.trim() === ''))) return;
    if (outcome?.kind === 'total') {
      if (totals.length < totalsShown) totals.push(outcome.suspect);
      return;
    }
    count += 1;
    const key = fingerprint(cells);
    if (seen.has(key)) identical += 1;
    else seen.add(key);
    sums.add(cells);
    if (outcome?.kind === 'errors') errors.add(outcome.errors);
    else if (outcome?.kind === 'line') directions[outcome.reading.direction] += 1;
  }

  for await (const some of dataRows(file.table, reading)) for (const cells of some) examine(cells);
  const counts = rows?.counts() ?? noCounts;
  return {
    rows: count,
    lines: known.size,
    counts,
    sums: sums.all(),
    errors: errors.all(),
    totals,
    identical,
    fiscalYears: counts.fiscalYears,
    directions,
    hiddenRows: file.table.hiddenRows?.() ?? 0,
  };
}

/** A file that holds no voted amount is read with the first that it has: its rows are judged alike. */
function readableMapping(mapping: ColumnMapping, columns: readonly ColumnGuess[]): ColumnMapping | undefined {
  if (mapping.initial) return mapping;
  const field = amountFields.find((amount) => mapping[amount]);
  if (field) {
    const { [field]: held, ...others } = mapping;
    return { ...others, initial: held! };
  }
  const money = columns.find(({ beside }) => beside?.holds === 'amount' || beside?.holds === 'other-year');
  return money && { ...mapping, initial: [money.column] };
}

interface SumInTheMaking {
  readonly column: number;
  minor: bigint;
  negatives: number;
  blanks: number;
}

/** Sums of every column of money, whether or not it is a field of a line. */
function columnSums({ reading, columns, currency }: RowsToExamine) {
  const format = { ...amountFormatOf(reading), blank: 'zero' as const };
  const mapped = amountFields.flatMap((field) => reading.mapping[field] ?? []);
  const beside = columns.flatMap(({ column, beside: other }) =>
    other?.holds === 'amount' || other?.holds === 'other-year' ? [column] : [],
  );
  const places = [...new Set([...mapped, ...beside])].toSorted((a, b) => a - b);
  const sums = places.map((column): SumInTheMaking => ({ column, minor: 0n, negatives: 0, blanks: 0 }));
  return {
    add(cells: readonly string[]): void {
      for (const sum of sums) {
        const cell = cells[sum.column] ?? '';
        if (cell.trim() === '') sum.blanks += 1;
        const amount = readAmount(cell, format, currency);
        if (!amount.ok) continue;
        sum.minor += amount.value.minor;
        if (amount.value.minor < 0n) sum.negatives += 1;
      }
    },
    all: (): ColumnSum[] =>
      sums.map(({ column, minor, negatives, blanks }) => ({ column, sum: plainDecimal(minor, decimalsOf(currency)), negatives, blanks })),
  };
}

/** `1234.5` rather than `1234.50`: one spelling for one amount. */
function plainDecimal(minor: bigint, decimals: number): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/u, '');
  return `${minor < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Short, so that a million rows can be remembered; two rows alike by chance would be one warning too many, no amount. */
function fingerprint(cells: readonly string[]): string {
  const text = cells.join('\u0000');
  if (text.length < 24) return text;
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return String.fromCharCode(one & 0xffff, (one >>> 16) & 0xffff, two & 0xffff, (two >>> 16) & 0xffff, text.length & 0xffff);
}

const noCounts: RowCounts = {
  rowsRead: 0,
  rowsAdded: 0,
  rowsWithErrors: 0,
  blankRows: 0,
  suspectedTotals: 0,
  unbalancedRows: 0,
  amounts: {},
  codeWidthsSeen: {},
  fiscalYears: [],
};
