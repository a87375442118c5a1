import { ok, type Result } from '@madang/basics';
import type { Currency } from '@madang/money';
import { firstRows, type Table, type TableRefusal } from '@madang/tables';
import type { Direction } from '../budget-line.js';
import { appliedProfile } from './applied-profile.js';
import type { HeadingsMissing, ImportProfile } from './import-profile.js';
import { examineRows, type RowsExamined } from './examine-rows.js';
import { firstDataRow, type FileReading } from './file-reading.js';
import { guessCover, type CoverGuess, type YearFound } from './guess-cover.js';
import { guessCurrency } from './guess-currency.js';
import { guessFile, refused, type GuessedFile } from './guess-file.js';
import { readYear, yearIn } from './read-year.js';

export interface FileToExamine {
  readonly table: Table;
  /** Its name, with folders where they are known: they may say year, status and direction. */
  readonly path: string;
  /** What a person has said already. */
  readonly profile?: ImportProfile | undefined;
  readonly currency?: Currency | undefined;
  readonly direction?: Direction | undefined;
}

/** What a file says of itself, and how it is written. */
export interface Detected {
  readonly reading: FileReading;
  readonly sheets: readonly string[];
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly status: CoverGuess['status'];
  readonly fiscalYear: YearFound | undefined;
  readonly currency: Currency | undefined;
}

export interface FileExamined {
  readonly detected: Detected;
  readonly columns: GuessedFile['columns'];
  readonly rows: RowsExamined;
}

/** Minor units where nobody has said the currency: hundredths, as of nearly all. */
const unknownCurrency = 'XXX' as Currency;

const noProfile = async () => undefined;

/**
 * Reads a whole file by guesses, or by the profile that is given, and says what it found: nothing is kept but counts, sums,
 * samples and the codes of lines.
 */
export async function examineFile(file: FileToExamine): Promise<Result<FileExamined, TableRefusal | HeadingsMissing>> {
  const { table, path, profile } = file;
  const named = guessCover({ path, titles: [], headings: [] });
  const direction = file.direction ?? named.direction ?? 'expenditure';
  const guess = await guessFile({ table, direction, year: named.fiscalYear?.year }, noProfile);
  if (!guess.ok) return guess;
  const known = profile ? appliedProfile(guess.value, profile) : guess;
  if (!known.ok) return known;
  return refused(async () => {
    const { reading, columns } = known.value;
    const top = await firstRows(table, reading, firstDataRow(reading) + currencySample);
    const cover = guessCover({ path, titles: top.slice(0, Math.max(0, reading.headerRow ?? 0)).flat(), headings: reading.header });
    const currency = file.currency ?? guessCurrency([path, ...top.flat().filter((cell) => cell.length < 80)], reading.header);
    const facts = { direction: file.direction ?? cover.direction ?? direction, elimination: cover.elimination };
    const rows = await examineRows({ table, reading, columns, ...facts, currency: currency ?? unknownCurrency });
    const fiscalYear = yearOfFile(rows, cover, known.value);
    const sheets = table.sheets.map(({ name }) => name);
    return ok({ detected: { reading, sheets, ...facts, status: cover.status, fiscalYear, currency }, columns, rows });
  });
}

const currencySample = 20;

/** The column says it row by row; then the names of file and table; last, columns that are headed by years. */
function yearOfFile({ fiscalYears }: RowsExamined, cover: CoverGuess, { reading: { year } }: GuessedFile): YearFound | undefined {
  const [written, ...others] = fiscalYears;
  if (written !== undefined && others.length === 0) {
    const found = yearOfCell(written);
    if (found) return { ...found, from: 'column' };
  }
  if (year !== undefined && cover.fiscalYear?.year !== year) return { year, era: false, text: String(year), from: 'headings' };
  return cover.fiscalYear;
}

function yearOfCell(cell: string) {
  return readYear(cell) ?? yearIn(cell);
}
