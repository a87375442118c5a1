import './metadata.js';
import { budgetStatuses, codeFields, directions, lineFields } from '@madang/budget';
import type { AmountFormat, BudgetStatus, CodeField, Direction, LineField, Phase, TotalsDecision } from '@madang/budget';
import { delimiters, textEncodings, type Delimiter, type TextEncoding } from '@madang/tables';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsBooleanString,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { phases } from './budgets.js';
import { Trimmed } from './trimmed.js';
import { IsDay, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export const decimalMarks = ['.', ','] as const;
export const groupMarks = ['', '.', ',', ' ', "'"] as const;
export const writtenUnits = ['1', '1000', '10000', '100000', '1000000', '10000000', '100000000'] as const;
export const totalsDecisions = ['ask', 'exclude', 'include'] as const satisfies readonly TotalsDecision[];

/** The largest file that is taken, in bytes: some four million rows. What is larger can be split by department. */
export const largestBudgetFile = 512 * 1024 * 1024;

/** An import: being prepared; being written, line by line, unseen; there for everybody. */
export const importStates = ['draft', 'publishing', 'published'] as const;
export type ImportStateName = (typeof importStates)[number];

/** A file of an import: its rows are still to be read, are being read, are read; a person has stopped it; it cannot be read. */
export const importFileStates = ['waiting', 'reading', 'read', 'stopped', 'failed'] as const;
export type ImportFileState = (typeof importFileStates)[number];

/** What will stand on the cover of the version. */
export class ImportCoverBody {
  @IsInt()
  @Min(1900)
  @Max(2200)
  fiscalYear: number;

  @IsIn(budgetStatuses)
  status: BudgetStatus;

  /** The last day that executed amounts cover; null when they cover the whole year, or there are none. */
  @OrNull()
  @IsDay()
  executedThrough: string | null;

  /** Where the figures come from and what a reader must know of them. */
  @IsString()
  @Length(1, 1000)
  source: string;
}

/** Which published version an import will stand in place of, and why: residents read it. */
export class CorrectionBody {
  @IsUUID()
  versionId: string;

  @Trimmed()
  @IsString()
  @Length(10, 1000)
  reason: string;
}

/** An import as it begins. A correction is of the same year and kind as the version that it corrects. */
export class ImportStartBody extends ImportCoverBody {
  @IsOptional()
  @Nested(() => CorrectionBody)
  corrects?: CorrectionBody;
}

export class UploadFilter {
  @IsIn(directions)
  direction: Direction;

  @IsOptional()
  @IsBooleanString()
  elimination?: string;

  /** The named profile by which it is read; guessed where none is chosen. */
  @IsOptional()
  @IsUUID()
  profile?: string;
}

/** How the file is written. Changing it makes the columns be guessed anew. */
export class DialectBody {
  @IsIn(textEncodings)
  encoding: TextEncoding;

  @IsIn(delimiters)
  delimiter: Delimiter;

  /** Which row holds the headings, as a spreadsheet counts; null when there are none. */
  @OrNull()
  @IsInt()
  @Min(1)
  @Max(1000)
  headerRow: number | null;

  /** Which sheet of a workbook is read; null for text. In another sheet the headings are looked for anew. */
  @OrNull()
  @IsString()
  @MaxLength(200)
  sheet: string | null;
}

/** Which columns, counted from 1, hold a field. More than one only where a code is spread over several. */
export class FieldColumnsBody {
  @IsIn(lineFields)
  field: LineField;

  @ArrayNotEmpty()
  @ArrayMaxSize(6)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(1000, { each: true })
  columns: number[];
}

export class AmountFormatBody {
  @IsIn(decimalMarks)
  decimal: AmountFormat['decimal'];

  @IsIn(groupMarks)
  group: AmountFormat['group'];

  /** One written unit is so many units of the currency. */
  @IsIn(writtenUnits)
  unitsOf: (typeof writtenUnits)[number];

  @IsIn(['zero', 'refused'])
  blank: AmountFormat['blank'];
}

export class CodeWidthBody {
  @IsIn(codeFields)
  field: CodeField;

  @IsInt()
  @Min(1)
  @Max(24)
  width: number;
}

/** What the file means, as a person has confirmed it. */
export class FileReadingBody {
  @IsIn(directions)
  direction: Direction;

  @IsBoolean()
  elimination: boolean;

  @NestedList(() => FieldColumnsBody)
  @ArrayMaxSize(lineFields.length)
  fields: FieldColumnsBody[];

  @Nested(() => AmountFormatBody)
  format: AmountFormatBody;

  /** How many digits codes have that lost their leading zeros. */
  @NestedList(() => CodeWidthBody)
  @ArrayMaxSize(codeFields.length)
  codeWidths: CodeWidthBody[];

  @IsArray()
  @IsIn(codeFields, { each: true })
  mayBeBlank: CodeField[];

  @IsIn(totalsDecisions)
  totals: TotalsDecision;

  /** Publish without the rows that have errors; they are listed beside the version. */
  @IsBoolean()
  leaveOutRows: boolean;
}

export class ControlTotalBody {
  @IsIn(directions)
  direction: Direction;

  @IsIn(['gross', 'consolidated'])
  basis: 'gross' | 'consolidated';

  @IsIn(phases)
  phase: Phase;

  @Nested(() => WireMoney)
  amount: WireMoney;
}

export class ControlTotalsBody {
  @NestedList(() => ControlTotalBody)
  @ArrayMaxSize(12)
  totals: ControlTotalBody[];
}

/** Publishes what was looked at: the revision that the preview named. */
export class PublicationBody {
  @IsInt()
  @Min(0)
  revision: number;
}

export class ProfileHeadingBody {
  @IsString()
  @MaxLength(500)
  text: string;

  /** Which of the columns with that heading, counted from 1. */
  @IsInt()
  @Min(1)
  occurrence: number;
}

export class ProfileFieldBody {
  @IsIn(lineFields)
  field: LineField;

  @ArrayNotEmpty()
  @ArrayMaxSize(6)
  @NestedList(() => ProfileHeadingBody)
  headings: ProfileHeadingBody[];
}

/** How a city writes one of its files: what one installation exports, another imports. */
export class ImportProfileBody {
  @IsString()
  @Length(64, 64)
  fingerprint: string;

  @IsString()
  @Length(1, 200)
  name: string;

  @IsIn(textEncodings)
  encoding: TextEncoding;

  @IsIn(delimiters)
  delimiter: Delimiter;

  @NestedList(() => ProfileFieldBody)
  @ArrayMaxSize(lineFields.length)
  fields: ProfileFieldBody[];

  @Nested(() => AmountFormatBody)
  format: AmountFormatBody;

  @NestedList(() => CodeWidthBody)
  @ArrayMaxSize(codeFields.length)
  codeWidths: CodeWidthBody[];
}

export class ImportProfilesBody {
  @NestedList(() => ImportProfileBody)
  @ArrayMaxSize(100)
  items: ImportProfileBody[];
}

export class ColumnView {
  @IsInt()
  readonly column: number;

  @IsString()
  readonly heading: string;

  @IsString({ each: true })
  readonly samples: string[];

  /** What was guessed when the file came, and how surely. */
  @OrNull()
  @IsIn(lineFields)
  readonly field: LineField | null;

  @OrNull()
  @IsIn(['high', 'medium', 'low'])
  readonly confidence: 'high' | 'medium' | 'low' | null;
}

/** The first cells of one of the first rows. */
export class SheetRowView {
  @IsString({ each: true })
  readonly cells: string[];
}

/** A sheet of a workbook, with its first cells, for whoever chooses one. */
export class SheetView {
  @IsString()
  readonly name: string;

  /** Whether it is hidden from those who open the workbook. */
  @IsBoolean()
  readonly hidden: boolean;

  @NestedList(() => SheetRowView)
  readonly rows: SheetRowView[];
}

export class SheetListView {
  @NestedList(() => SheetView)
  readonly items: SheetView[];
}

/** Why a file cannot be read as it stands. */
export class FileFaultView {
  @IsString()
  readonly code: string;

  /** What is wrong and what to do, in the reader's language. */
  @IsString()
  readonly title: string;

  /** Where the table breaks off, as a spreadsheet counts; null where that says nothing. */
  @OrNull()
  @IsInt()
  readonly row: number | null;
}

export class FileProgressView {
  @IsUUID()
  readonly id: string;

  @IsIn(importFileStates)
  readonly state: ImportFileState;

  @IsInt()
  readonly size: number;

  @IsInt()
  readonly bytesRead: number;

  @IsInt()
  readonly rowsRead: number;

  /** Judged by the rows so far; null before there are any. */
  @OrNull()
  @IsInt()
  readonly rowsExpected: number | null;

  @OrNull()
  @IsInt()
  readonly secondsLeft: number | null;

  @OrNull()
  @Nested(() => FileFaultView)
  readonly fault: FileFaultView | null;
}

export class PublishingProgressView {
  @IsInt()
  readonly linesWritten: number;

  @IsInt()
  readonly lineCount: number;

  @OrNull()
  @IsInt()
  readonly secondsLeft: number | null;
}

export class ImportProgressView {
  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly revision: number;

  @NestedList(() => FileProgressView)
  readonly files: FileProgressView[];

  /** Null unless it is being published. */
  @OrNull()
  @Nested(() => PublishingProgressView)
  readonly publishing: PublishingProgressView | null;
}

export class ImportFileView {
  @IsUUID()
  readonly id: string;

  @IsIn(importFileStates)
  readonly state: ImportFileState;

  @OrNull()
  @Nested(() => FileFaultView)
  readonly fault: FileFaultView | null;

  @IsString()
  readonly name: string;

  @IsInt()
  readonly size: number;

  @IsString()
  readonly sha256: string;

  @IsRFC3339()
  readonly uploadedAt: string;

  @Nested(() => DialectBody)
  readonly dialect: DialectBody;

  /** The sheets of a workbook, in its order; empty for text. */
  @IsString({ each: true })
  readonly sheets: string[];

  @Nested(() => FileReadingBody)
  readonly reading: FileReadingBody;

  /** Who last said what the columns hold: a guess, the profile of an earlier year, or a person. */
  @IsIn(['guess', 'profile', 'person'])
  readonly readBy: 'guess' | 'profile' | 'person';

  @NestedList(() => ColumnView)
  readonly columns: ColumnView[];

  /** An amount that can be read in two ways, so that a person has to say which mark is which; null when there is none. */
  @OrNull()
  @IsString()
  readonly ambiguousAmount: string | null;
}

export class ImportView {
  @IsUUID()
  readonly id: string;

  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly revision: number;

  @IsRFC3339()
  readonly createdAt: string;

  @Nested(() => ImportCoverBody)
  readonly cover: ImportCoverBody;

  /** Null unless it will stand in place of a published version. */
  @OrNull()
  @Nested(() => CorrectionBody)
  readonly corrects: CorrectionBody | null;

  @NestedList(() => ControlTotalBody)
  readonly controlTotals: ControlTotalBody[];

  @NestedList(() => ImportFileView)
  readonly files: ImportFileView[];

  /** The version that it became; null while it is a draft. */
  @OrNull()
  @IsUUID()
  readonly versionId: string | null;

  /** It was to be published, and something broke on our side: nothing of it was. */
  @IsBoolean()
  readonly publishingBrokeOff: boolean;
}

export class ImportCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(budgetStatuses)
  readonly status: BudgetStatus;

  @IsInt()
  readonly fileCount: number;

  @IsRFC3339()
  readonly createdAt: string;

  /** Who began it; null when they are not known any more. */
  @OrNull()
  @IsString()
  readonly by: string | null;

  /** Whether it will stand in place of a published version. */
  @IsBoolean()
  readonly isCorrection: boolean;
}

export class ImportListView {
  @NestedList(() => ImportCardView)
  readonly items: ImportCardView[];
}
