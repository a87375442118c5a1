import './metadata.js';
import { decimalMarks, type CheckId, type DecimalMark } from '@madang/rights';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { plainLines } from './indicator-values.js';
import { NestedList } from './wire.js';

/** What holds for a file of facts where none of its columns says it. */
export class FactsFileFilter {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  @Matches(plainLines)
  source?: string;

  /** Where no number of the file tells it. */
  @IsOptional()
  @IsIn(decimalMarks)
  decimal?: DecimalMark;
}

/** What is wrong with one cell of a file of facts. */
export const factRowFaults = [
  'kind-unknown',
  'year-malformed',
  'year-missing',
  'year-not-asked',
  'item-missing',
  'item-not-asked',
  'item-not-known',
  'name-missing',
  'name-not-asked',
  'value-missing',
  'value-not-known',
  'value-not-a-number',
  'value-below-zero',
  'value-not-whole',
  'value-not-yes-or-no',
  'decimal-mark-unclear',
  'source-missing',
  'link-malformed',
  'too-long',
  'twice',
] as const;
export type FactRowFault = (typeof factRowFaults)[number];

/** Rows and columns are counted from 1, as a spreadsheet does. */
export class FactRowErrorView {
  @IsIn(factRowFaults)
  readonly fault: FactRowFault;

  @IsInt()
  readonly row: number;

  @IsInt()
  readonly column: number;

  @IsString()
  readonly heading: string;

  @IsString()
  readonly cell: string;
}

export class FactsTakenView {
  /** Facts of which the city has said nothing so far. */
  @IsInt()
  readonly added: number;

  /** Facts that take the place of others; those stay in the record. */
  @IsInt()
  readonly replaced: number;

  /** Facts that stand there already, word for word. */
  @IsInt()
  readonly unchanged: number;
}

/** What would happen if the file were taken as it is; nothing of it is kept yet. */
export class FactsPreviewView extends FactsTakenView {
  @IsIn(decimalMarks)
  readonly decimalMark: DecimalMark;

  /** Headings of columns that nothing is read from. */
  @IsString({ each: true })
  readonly ignored: readonly string[];

  /** The checks that would be put again. */
  @IsString({ each: true })
  readonly checks: readonly CheckId[];

  /** How many cells have a fault. While there is one, nothing of the file is taken. */
  @IsInt()
  readonly faults: number;

  /** The first hundred of them. */
  @NestedList(() => FactRowErrorView)
  readonly errors: FactRowErrorView[];
}
