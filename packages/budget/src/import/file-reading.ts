import type { TableDialect } from '@madang/tables';
import type { AmountFormat } from './amount-format.js';
import type { CodeWidths } from './code-widths.js';
import type { ColumnMapping } from './column-mapping.js';
import type { Dialect, ImportProfile } from './import-profile.js';
import type { ClassificationConcept, CodeField } from './line-field.js';
import type { Outline } from './outline.js';
import type { TotalsDecision } from './row-reader.js';

/** How a file is written, as far as it must be known before its columns mean something. */
export interface FileDialect extends TableDialect {
  /** The lowest row of headings, counted from 0; null when there are none. */
  readonly headerRow: number | null;
}

/** How a file is read: what was guessed, and corrected by a person since. Plain JSON. Rows and columns count from 0. */
export interface FileReading extends FileDialect {
  readonly readBy: 'guess' | 'profile' | 'person';
  readonly header: readonly string[];
  readonly columnCount: number;
  /** All sheets of the workbook, to choose another; absent for text. */
  readonly sheets?: readonly string[] | undefined;
  /** The year whose amounts are read, where columns are headed by years. */
  readonly year?: number | undefined;
  readonly mapping: ColumnMapping;
  readonly format: ImportProfile['format'];
  readonly ambiguousAmount: string | null;
  readonly codeWidths: CodeWidths;
  readonly mayBeBlank: readonly CodeField[];
  /** Parts that are written once and stand for the rows below; none where nothing is said. */
  readonly filledDown?: readonly ClassificationConcept[] | undefined;
  /** How the table shows which rows are sums of others, if it does. */
  readonly outline?: Outline | undefined;
  readonly totals: TotalsDecision;
  readonly leaveOutRows: boolean;
}

export function amountFormatOf({ format }: Pick<FileReading, 'format'>): AmountFormat {
  return { ...format, unitsOf: BigInt(format.unitsOf) as AmountFormat['unitsOf'] };
}

export function storedFormat(format: AmountFormat): ImportProfile['format'] {
  return { ...format, unitsOf: `${format.unitsOf}` };
}

/** What of a reading is remembered for the next file of its kind. */
export function dialectOf(reading: FileReading): Dialect {
  const { encoding, delimiter, codeWidths, mayBeBlank, filledDown, totals, quote, sheet } = reading;
  const known = { encoding, delimiter, codeWidths, mayBeBlank, totals, format: amountFormatOf(reading) };
  return {
    ...known,
    ...(filledDown ? { filledDown } : {}),
    ...(quote === undefined ? {} : { quote }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** The first row that is read, counted from 0. */
export function firstDataRow({ headerRow }: Pick<FileReading, 'headerRow'>): number {
  return headerRow === null ? 0 : headerRow + 1;
}

/** What a kind of file is recognised by next year: its headings. Undefined where there are none to go by. */
export function headingsKey(header: readonly string[]): string | undefined {
  return header.length === 0 ? undefined : JSON.stringify(header.map((heading) => heading.normalize('NFKC').trim().toLowerCase()));
}
