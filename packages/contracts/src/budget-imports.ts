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
import { IsDay, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export const decimalMarks = ['.', ','] as const;
export const groupMarks = ['', '.', ',', ' ', "'"] as const;
export const writtenUnits = ['1', '1000', '10000', '100000', '1000000', '10000000', '100000000'] as const;
export const totalsDecisions = ['ask', 'exclude', 'include'] as const satisfies readonly TotalsDecision[];

/** The largest file that is taken, in bytes. */
export const largestBudgetFile = 64 * 1024 * 1024;

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

export class UploadFilter {
  @IsIn(directions)
  direction: Direction;

  @IsOptional()
  @IsBooleanString()
  elimination?: string;
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

export class ImportFileView {
  @IsUUID()
  readonly id: string;

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

  @IsIn(['draft', 'published'])
  readonly state: 'draft' | 'published';

  @IsInt()
  readonly revision: number;

  @IsRFC3339()
  readonly createdAt: string;

  @Nested(() => ImportCoverBody)
  readonly cover: ImportCoverBody;

  @NestedList(() => ControlTotalBody)
  readonly controlTotals: ControlTotalBody[];

  @NestedList(() => ImportFileView)
  readonly files: ImportFileView[];

  /** The version that it became; null while it is a draft. */
  @OrNull()
  @IsUUID()
  readonly versionId: string | null;
}

export class ImportCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(['draft', 'published'])
  readonly state: 'draft' | 'published';

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(budgetStatuses)
  readonly status: BudgetStatus;

  @IsInt()
  readonly fileCount: number;

  @IsRFC3339()
  readonly createdAt: string;
}

export class ImportListView {
  @NestedList(() => ImportCardView)
  readonly items: ImportCardView[];
}
