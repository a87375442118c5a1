import { hash } from 'node:crypto';
import type {
  AmountFormat,
  CodeField,
  CodeWidths,
  ColumnGuess,
  ColumnMapping,
  Delimiter,
  Dialect,
  ImportProfile,
  TextEncoding,
  TotalsDecision,
} from '@madang/budget';

/** How a file is read: what was guessed, and corrected by a person since. Plain JSON. Rows and columns count from 0. */
export interface FileReading {
  readonly readBy: 'guess' | 'profile' | 'person';
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly headerRow: number | null;
  readonly header: readonly string[];
  readonly columnCount: number;
  readonly mapping: ColumnMapping;
  readonly format: ImportProfile['format'];
  readonly ambiguousAmount: string | null;
  readonly codeWidths: CodeWidths;
  readonly mayBeBlank: readonly CodeField[];
  readonly totals: TotalsDecision;
  readonly leaveOutRows: boolean;
}

/** A column as a person sees it: its heading, some cells, and what was guessed of it. */
export type ColumnSeen = ColumnGuess;

export type FileDialect = Pick<FileReading, 'encoding' | 'delimiter' | 'headerRow'>;

export function amountFormatOf({ format }: Pick<FileReading, 'format'>): AmountFormat {
  return { ...format, unitsOf: BigInt(format.unitsOf) as AmountFormat['unitsOf'] };
}

export function storedFormat(format: AmountFormat): ImportProfile['format'] {
  return { ...format, unitsOf: `${format.unitsOf}` };
}

export function dialectOf(reading: FileReading): Dialect {
  const { encoding, delimiter, codeWidths } = reading;
  return { encoding, delimiter, codeWidths, format: amountFormatOf(reading) };
}

/** The first row that is read, counted from 0. */
export function firstDataRow({ headerRow }: Pick<FileReading, 'headerRow'>): number {
  return headerRow === null ? 0 : headerRow + 1;
}

/** Names a kind of file by its headings, so that next year's is recognised; nothing to go by where there are none. */
export function fingerprintOf(header: readonly string[]): string | undefined {
  if (header.length === 0) return undefined;
  return hash('sha256', JSON.stringify(header.map((heading) => heading.normalize('NFKC').trim().toLowerCase())));
}
