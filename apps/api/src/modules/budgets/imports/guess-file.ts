import {
  amountFields,
  applyProfile,
  guessAmountFormat,
  guessHeaderRow,
  guessMapping,
  guessUnits,
  type AmountFormat,
  type AmountFormatGuess,
  type ColumnMapping,
  type Direction,
  type ImportProfile,
} from '@madang/budget';
import { Problem } from '../../../platform/http/problem.js';
import { fingerprintOf, firstDataRow, storedFormat, type ColumnSeen, type FileDialect, type FileReading } from './file-reading.js';
import { guessText } from './guess-text.js';
import { firstRows, type Bytes } from './table-rows.js';

/** A file on the way in; its bytes can be read from the start as often as is needed. */
export interface IncomingFile {
  readonly bytes: () => Bytes;
  readonly direction: Direction;
}

export interface GuessedFile {
  readonly reading: FileReading;
  readonly columns: readonly ColumnSeen[];
}

/** What is remembered of files with these headings, if anything. */
export type FindProfile = (fingerprint: string) => Promise<ImportProfile | undefined>;

const sampleRows = 1000;

/** Encoding, separator, headings, columns and amounts of a file that nobody has looked at yet. */
export async function guessFile(file: IncomingFile, findProfile: FindProfile): Promise<GuessedFile> {
  const { encoding, delimiter } = await guessText(file.bytes);
  const rows = await firstRows(file.bytes(), { encoding, delimiter }, sampleRows);
  return guessColumns(rows, { encoding, delimiter, headerRow: guessHeaderRow(rows) ?? null }, file.direction, findProfile);
}

/** The columns guessed anew after a person has said how the file is written. */
export async function guessAgain(file: IncomingFile, dialect: FileDialect, findProfile: FindProfile): Promise<GuessedFile> {
  const rows = await firstRows(file.bytes(), dialect, sampleRows);
  if (dialect.headerRow !== null && dialect.headerRow >= rows.length)
    throw new Problem('budget/header-beyond-table', { rows: rows.length });
  return guessColumns(rows, dialect, file.direction, findProfile);
}

async function guessColumns(
  rows: readonly (readonly string[])[],
  dialect: FileDialect,
  direction: Direction,
  findProfile: FindProfile,
): Promise<GuessedFile> {
  const header = dialect.headerRow === null ? [] : rows[dialect.headerRow]!;
  const data = rows.slice(firstDataRow(dialect));
  const { mapping, columns } = guessMapping(header, data, direction);
  const amounts = amountsOf(mapping, data, rows.slice(0, firstDataRow(dialect)).flat());
  const fingerprint = fingerprintOf(header);
  const profile = fingerprint === undefined ? undefined : await findProfile(fingerprint);
  const known = profile && applyProfile(profile, header);
  const meaning = profile && known?.ok ? remembered(profile, known.value, amounts) : guessed(mapping, amounts);
  const undecided = { mayBeBlank: [], totals: 'ask', leaveOutRows: false } as const;
  return { reading: { ...dialect, ...meaning, ...undecided, header, columnCount: columns.length }, columns };
}

function amountsOf(mapping: ColumnMapping, data: readonly (readonly string[])[], headings: readonly string[]): AmountFormatGuess {
  const columns = amountFields.flatMap((field) => mapping[field] ?? []);
  const guess = guessAmountFormat(data.flatMap((row) => columns.map((column) => row[column] ?? '')));
  return { ...guess, format: { ...guess.format, unitsOf: guessUnits(headings) } };
}

type Meaning = Pick<FileReading, 'readBy' | 'mapping' | 'format' | 'codeWidths' | 'ambiguousAmount'>;

function guessed(mapping: ColumnMapping, amounts: AmountFormatGuess): Meaning {
  return { readBy: 'guess', mapping, format: storedFormat(amounts.format), codeWidths: {}, ambiguousAmount: amounts.ambiguous ?? null };
}

/** Cities change their decimal mark from one file to the next: where this file shows its own, that is believed. */
function remembered(profile: ImportProfile, mapping: ColumnMapping, amounts: AmountFormatGuess): Meaning {
  const shown: Partial<AmountFormat> =
    amounts.ambiguous === undefined ? { decimal: amounts.format.decimal, group: amounts.format.group } : {};
  const format = { ...profile.format, ...shown } as FileReading['format'];
  return { readBy: 'profile', mapping, format, codeWidths: profile.codeWidths, ambiguousAmount: null };
}
