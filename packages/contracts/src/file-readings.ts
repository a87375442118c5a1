import './metadata.js';
import {
  classificationConcepts,
  codeFields,
  directions,
  lineFields,
  type AmountFormat,
  type ClassificationConcept,
  type CodeField,
  type Direction,
  type LineField,
  type TotalsDecision,
} from '@madang/budget';
import { delimiters, textEncodings, type Delimiter, type TextEncoding } from '@madang/tables';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Nested, NestedList, OrNull } from './wire.js';

export const decimalMarks = ['.', ','] as const;
export const groupMarks = ['', '.', ',', ' ', "'"] as const;
export const writtenUnits = ['1', '1000', '10000', '100000', '1000000', '10000000', '100000000'] as const;
export const totalsDecisions = ['ask', 'exclude', 'include'] as const satisfies readonly TotalsDecision[];

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

  /** Parts that are written once and stand for the rows below, as merged cells do. */
  @IsArray()
  @IsIn(classificationConcepts, { each: true })
  filledDown: ClassificationConcept[];

  @IsIn(totalsDecisions)
  totals: TotalsDecision;

  /** Publish without the rows that have errors; they are listed beside the version. */
  @IsBoolean()
  leaveOutRows: boolean;
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
