import { unevenCodeWidths, type ColumnGuess, type FileExamined } from '@madang/budget';
import { count as counted } from './words.js';

/** Something that a person should know or decide; nothing of it stops the reading. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly count?: number;
  readonly rows?: readonly number[];
  readonly details?: readonly string[];
}

const rowsShown = 20;

/** What the column holds, in one word: a field of a line, or what it is beside. `initial:2023` is another year's amount. */
export function roleOf({ field, beside }: ColumnGuess): string | null {
  if (field) return field;
  if (beside?.holds === 'other-year') return `${beside.field}:${beside.year ?? 'other'}`;
  if (beside?.holds === 'parent') return `${beside.concept}${beside.kind === 'code' ? 'Code' : 'Name'}:parent`;
  return beside?.holds ?? null;
}

/** The heading, or the letter of a column that has none. */
export function nameOf({ heading, column }: Pick<ColumnGuess, 'heading' | 'column'>): string {
  return heading.trim() === '' ? `column ${columnLetters(column)}` : heading.trim();
}

/** As a spreadsheet letters its columns; counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function findingsOf({ detected, columns, rows }: FileExamined): Finding[] {
  const { reading } = detected;
  const found: (Finding | undefined)[] = [
    rows.identical > 0
      ? {
          code: 'identical-rows',
          count: rows.identical,
          message: `${counted(rows.identical, 'row repeats', 'rows repeat')} an earlier row cell by cell. Each is counted as an amount of its own.`,
        }
      : undefined,
    totalsFinding(rows),
    negativesFinding(rows, columns),
    reading.ambiguousAmount === null
      ? undefined
      : {
          code: 'ambiguous-amount',
          details: [reading.ambiguousAmount],
          message: `"${reading.ambiguousAmount}" can be read as two amounts; check what parts decimals and thousands.`,
        },
    blanksFinding(rows, columns),
    reading.mayBeBlank.length > 0
      ? { code: 'blank-codes', details: reading.mayBeBlank, message: `Some rows lack codes: ${reading.mayBeBlank.join(', ')}.` }
      : undefined,
    reading.filledDown
      ? {
          code: 'filled-down',
          details: reading.filledDown,
          message: `Empty cells take what stands above them: ${reading.filledDown.join(', ')}.`,
        }
      : undefined,
    rows.fiscalYears.length > 1
      ? {
          code: 'several-fiscal-years',
          details: rows.fiscalYears,
          message: `The rows speak of several fiscal years: ${rows.fiscalYears.join(', ')}.`,
        }
      : undefined,
    widthsFinding(rows),
    rows.counts.unbalancedRows > 0
      ? {
          code: 'unbalanced-rows',
          count: rows.counts.unbalancedRows,
          message: `In ${counted(rows.counts.unbalancedRows, 'row', 'rows')} the voted amount and its changes do not make the adjusted amount. What is written is counted.`,
        }
      : undefined,
    unmatchedFinding(columns),
    otherYearsFinding(columns, reading.year),
    mappingFinding(reading.mapping),
    sheetsFinding(detected),
    rows.hiddenRows > 0
      ? {
          code: 'hidden-rows',
          count: rows.hiddenRows,
          message: `${rows.hiddenRows} rows are hidden in the spreadsheet. They are read like all others.`,
        }
      : undefined,
  ];
  return found.filter((one) => one !== undefined);
}

type Rows = FileExamined['rows'];

function totalsFinding({ counts, totals }: Rows): Finding | undefined {
  if (counts.suspectedTotals === 0) return undefined;
  const shown = totals.slice(0, rowsShown);
  return {
    code: 'totals-left-aside',
    count: counts.suspectedTotals,
    rows: shown.map(({ row }) => row),
    details: shown.map(({ text, sign }) => `${text} (${sign})`),
    message: `Left aside, so that nothing is counted twice: ${counted(counts.suspectedTotals, 'row that looks', 'rows that look')} like totals or notes.`,
  };
}

function negativesFinding({ sums }: Rows, columns: readonly ColumnGuess[]): Finding | undefined {
  const count = sums.reduce((all, { negatives }) => all + negatives, 0);
  const where = sums.filter(({ negatives }) => negatives > 0).map(({ column, negatives }) => `${nameOf(columns[column]!)}: ${negatives}`);
  return count === 0
    ? undefined
    : {
        code: 'negative-amounts',
        count,
        details: where,
        message: `${counted(count, 'amount is', 'amounts are')} negative (${where.join(', ')}).`,
      };
}

function blanksFinding({ sums }: Rows, columns: readonly ColumnGuess[]): Finding | undefined {
  const where = sums.filter(({ blanks }) => blanks > 0).map(({ column, blanks }) => `${nameOf(columns[column]!)}: ${blanks}`);
  const count = sums.reduce((all, { blanks }) => all + blanks, 0);
  return count === 0
    ? undefined
    : {
        code: 'blank-amounts',
        count,
        details: where,
        message: `${counted(count, 'amount is', 'amounts are')} empty (${where.join(', ')}).`,
      };
}

function widthsFinding({ counts }: Rows): Finding | undefined {
  const uneven = Object.entries(unevenCodeWidths(counts.codeWidthsSeen)).map(([field, width]) => `${field}: ${width}`);
  if (uneven.length === 0) return undefined;
  return {
    code: 'codes-may-have-lost-zeros',
    details: uneven,
    message: `Codes come in several widths; leading zeros may be lost (widest: ${uneven.join(', ')}).`,
  };
}

function unmatchedFinding(columns: readonly ColumnGuess[]): Finding | undefined {
  const names = columns.filter((column) => roleOf(column) === null && column.samples.length > 0).map(nameOf);
  return names.length === 0
    ? undefined
    : { code: 'columns-not-read', details: names, message: `No meaning was found for: ${names.join(', ')}.` };
}

function otherYearsFinding(columns: readonly ColumnGuess[], year: number | undefined): Finding | undefined {
  const others = columns.filter(({ beside }) => beside?.holds === 'other-year').map(nameOf);
  if (others.length === 0) return undefined;
  return {
    code: 'other-years',
    details: others,
    message: `Amounts of other years stand beside those of ${year ?? 'this file'}: ${others.join(', ')}.`,
  };
}

function mappingFinding(mapping: FileExamined['detected']['reading']['mapping']): Finding | undefined {
  if (mapping.initial) return undefined;
  return { code: 'no-voted-amount', message: 'No column was recognised as the voted amount. To import, say which one it is.' };
}

function sheetsFinding({ sheets, reading }: FileExamined['detected']): Finding | undefined {
  const others = sheets.filter((name) => name !== reading.sheet);
  return others.length === 0
    ? undefined
    : {
        code: 'other-sheets',
        details: others,
        message: `Only the sheet "${reading.sheet}" is read. There are also: ${others.join(', ')}.`,
      };
}
