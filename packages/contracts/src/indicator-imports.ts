import './metadata.js';
import {
  decimalMarks,
  readQualities,
  valueLayouts,
  valueRowFaults,
  type DecimalMark,
  type ReadQuality,
  type ValueLayout,
  type ValueRowFault,
} from '@madang/rights';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { earliestYear, latestYear, plainLines } from './indicator-values.js';
import { NestedList } from './wire.js';

/** What holds for a file of figures where none of its columns says it. */
export class ValuesFileFilter {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(plainLines)
  code?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(earliestYear)
  @Max(latestYear)
  year?: number;

  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  @Matches(plainLines)
  source?: string;

  @IsOptional()
  @IsIn(readQualities)
  quality?: ReadQuality;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(plainLines)
  licence?: string;

  /** Where no number of the file tells it. */
  @IsOptional()
  @IsIn(decimalMarks)
  decimal?: DecimalMark;

  /** Why figures that stand already are replaced; needed where the file does so. */
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  @Matches(plainLines)
  because?: string;
}

/** A fault of one cell; rows and columns are counted from 1, as a spreadsheet does. */
export class ValueRowErrorView {
  @IsIn(valueRowFaults)
  readonly fault: ValueRowFault;

  @IsInt()
  readonly row: number;

  @IsInt()
  readonly column: number;

  @IsString()
  readonly heading: string;

  @IsString()
  readonly cell: string;
}

/** What would happen if the file were taken as it is; nothing of it is kept yet. */
export class ValuesPreviewView {
  @IsIn(valueLayouts)
  readonly layout: ValueLayout;

  @IsIn(decimalMarks)
  readonly decimalMark: DecimalMark;

  /** Figures of cells that have none yet. */
  @IsInt()
  readonly added: number;

  /** Figures that would take the place of others. */
  @IsInt()
  readonly corrected: number;

  /** Figures that stand there already, word for word. */
  @IsInt()
  readonly unchanged: number;

  /** Figures that would not be told, lest they point at somebody: their own, and those that would give them away. */
  @IsInt()
  readonly hidden: number;

  /** Cells that say that nothing was counted. */
  @IsInt()
  readonly notCounted: number;

  @IsString({ each: true })
  readonly codes: readonly string[];

  /** Headings of columns that nothing is read from. */
  @IsString({ each: true })
  readonly ignored: readonly string[];

  /** How many cells have a fault. While there is one, nothing of the file is taken. */
  @IsInt()
  readonly faults: number;

  /** The first hundred of them. */
  @NestedList(() => ValueRowErrorView)
  readonly errors: ValueRowErrorView[];
}

export class ValuesTakenView {
  @IsInt()
  readonly added: number;

  @IsInt()
  readonly corrected: number;

  @IsInt()
  readonly unchanged: number;
}
