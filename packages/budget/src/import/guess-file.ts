import { err, ok, type Refusal, type Result } from '@madang/basics';
import { firstRows, TableUnreadable, type Table, type TableDialect, type TableRefusal } from '@madang/tables';
import type { Direction } from '../budget-line.js';
import type { AmountFormat } from './amount-format.js';
import type { ColumnMapping } from './column-mapping.js';
import { headingsKey, storedFormat, type FileDialect, type FileReading } from './file-reading.js';
import type { AmountFormatGuess } from './guess-amount-format.js';
import { guessTable, type TableGuess } from './guess-table.js';
import { applyProfile, type ImportProfile } from './import-profile.js';
import type { ColumnGuess } from './mapping-guess.js';

/** A file on the way in. */
export interface IncomingFile {
  readonly table: Table;
  readonly direction: Direction;
  /** Which year's amounts to take where several stand side by side. */
  readonly year?: number | undefined;
}

export interface GuessedFile {
  readonly reading: FileReading;
  readonly columns: readonly ColumnGuess[];
}

/** What is remembered of files with these headings (`headingsKey`), if anything. */
export type FindProfile = (headings: string) => Promise<ImportProfile | undefined>;

export type HeaderBeyondTable = Refusal<'budget/header-beyond-table'> & { readonly rows: number };

/** A thousand rows show most habits of whoever wrote them. */
const sampleRows = 1000;

/** Headings, columns and amounts of a file that nobody has looked at yet; of a workbook, the sheet that looks most like a budget. */
export async function guessFile({ table, ...known }: IncomingFile, findProfile: FindProfile): Promise<Result<GuessedFile, TableRefusal>> {
  return refused(async () => {
    let best: { readonly dialect: TableDialect; readonly guess: TableGuess; readonly weight: number } | undefined;
    for (const dialect of table.dialects) {
      const rows = await firstRows(table, dialect, sampleRows);
      const guess = guessTable(rows, known);
      const weight = weightOf(guess, rows.length);
      if (!best || weight > best.weight) best = { dialect, guess, weight };
    }
    if (!best) return err({ code: 'table/empty' });
    const guessed = await guessedFile(best.dialect, best.guess, findProfile);
    if (table.sheets.length === 0) return ok(guessed);
    return ok({ ...guessed, reading: { ...guessed.reading, sheets: table.sheets.map(({ name }) => name) } });
  });
}

/** How a person says that a file is written; where they leave the row of the headings open, it is looked for. */
export type SaidDialect = TableDialect & { readonly headerRow?: FileDialect['headerRow'] | undefined };

/** The columns guessed anew after a person has said how the file is written. */
export async function guessAgain(
  { table, ...known }: IncomingFile,
  { headerRow, ...dialect }: SaidDialect,
  findProfile: FindProfile,
): Promise<Result<GuessedFile, TableRefusal | HeaderBeyondTable>> {
  return refused(async () => {
    const rows = await firstRows(table, dialect, sampleRows);
    if (typeof headerRow === 'number' && headerRow >= rows.length) return err({ code: 'budget/header-beyond-table', rows: rows.length });
    return ok(await guessedFile(dialect, guessTable(rows, known, headerRow), findProfile));
  });
}

/** A sheet with an amount and names for it is a budget; among those, the longest. */
function weightOf({ mapping }: TableGuess, rows: number): number {
  const fields = Object.keys(mapping).length;
  return (mapping.initial ? 10_000 : 0) + Math.min(fields, 9) * 100 + Math.min(rows, sampleRows) / 10;
}

async function guessedFile(dialect: TableDialect, guess: TableGuess, findProfile: FindProfile): Promise<GuessedFile> {
  const { header, headerRow, mapping, columns, amounts, year } = guess;
  const headings = headingsKey(header);
  const profile = headings === undefined ? undefined : await findProfile(headings);
  const known = profile && applyProfile(profile, header);
  const meaning = profile && known?.ok ? remembered(profile, known.value, amounts) : guessed(mapping, amounts);
  const { mayBeBlank, filledDown } = guess;
  const undecided = { mayBeBlank, ...(filledDown.length > 0 ? { filledDown } : {}), totals: 'ask', leaveOutRows: false } as const;
  const reading = { ...dialect, headerRow: headerRow ?? null, ...meaning, ...undecided, header, columnCount: columns.length };
  const { outline } = guess;
  return { reading: { ...reading, ...(year === undefined ? {} : { year }), ...(outline ? { outline } : {}) }, columns };
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

/** What goes wrong in the middle of a stream is a refusal like any other once it has ended. */
export async function refused<T, E>(read: () => Promise<Result<T, E>>): Promise<Result<T, E | TableRefusal>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TableUnreadable) return err(error.refusal);
    throw error;
  }
}
