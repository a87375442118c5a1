import './metadata.js';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, IsRFC3339, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { NestedList, OrNull } from './wire.js';

/** So many cells are put right in one file at most: what is wrong more often is mended where the file comes from. */
export const mostMendedCells = 5000;

/** Only the rows that have this wrong with them. */
export class RowsToMendFilter extends PageFilter {
  @IsOptional()
  @IsString()
  @Matches(/^budget\/[a-z-]{1,60}$/u)
  cause?: string;

  /** Only what is wrong in this column, counted from 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  column?: number;
}

export class CellFaultView {
  @IsString()
  readonly code: string;

  /** What is wrong and how to mend it, in the reader's language. */
  @IsString()
  readonly title: string;

  /** Counted from 1; null where it is the row as a whole. */
  @OrNull()
  @IsInt()
  readonly column: number | null;
}

/** A row that became no line, with all of its cells. */
export class RowToMendView {
  /** As a spreadsheet counts. */
  @IsInt()
  readonly row: number;

  /** As they are read now: what somebody has put right already stands in its place. Long texts are cut off. */
  @IsString({ each: true })
  readonly cells: string[];

  @NestedList(() => CellFaultView)
  readonly faults: CellFaultView[];
}

export class RowsToMendPage extends PageOf(() => RowToMendView) {}

export class MendedCellBody {
  @IsInt()
  @Min(1)
  @Max(1_048_576)
  row: number;

  @IsInt()
  @Min(1)
  @Max(1000)
  column: number;

  /** What is to be read there; null takes back what somebody had put there, so that the file's own text is read again. */
  @OrNull()
  @IsString()
  @MaxLength(2000)
  @Matches(/^[^\p{Cc}]*$/u)
  text: string | null;
}

export class MendedCellsBody {
  @NestedList(() => MendedCellBody)
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  cells: MendedCellBody[];
}

/** A cell that somebody has put right. The file stays as it came. */
export class MendedCellView {
  @IsInt()
  readonly row: number;

  @IsInt()
  readonly column: number;

  @OrNull()
  @IsString()
  readonly heading: string | null;

  /** What the file says. */
  @IsString()
  readonly before: string;

  /** What is read in its place. */
  @IsString()
  readonly after: string;

  @IsRFC3339()
  readonly mendedAt: string;

  /** The name of whoever it was; null when they are not known any more. */
  @OrNull()
  @IsString()
  readonly by: string | null;
}

export class MendedCellListView {
  @NestedList(() => MendedCellView)
  readonly items: MendedCellView[];
}

/** What came of a file of mended rows. */
export class MendedRowsView {
  /** Rows of it that say something else than the file. */
  @IsInt()
  readonly rows: number;

  @IsInt()
  readonly cells: number;
}
