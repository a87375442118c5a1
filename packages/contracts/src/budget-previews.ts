import './metadata.js';
import { amountFields, directions, lineFields, totalSigns } from '@madang/budget';
import type { AmountField, Direction, LineField, TotalSign } from '@madang/budget';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { AmountsView } from './budgets.js';
import { ControlTotalBody } from './budget-imports.js';
import { CodeWidthBody } from './file-readings.js';
import { Nested, NestedList, OrNull, WireMoney } from './wire.js';

/** A cell that could not be read, where a person finds it, and what stands there. */
export class RowErrorView {
  @IsInt()
  readonly row: number;

  @OrNull()
  @IsInt()
  readonly column: number | null;

  @OrNull()
  @IsString()
  readonly heading: string | null;

  @OrNull()
  @IsIn(lineFields)
  readonly field: LineField | null;

  @IsString()
  readonly value: string;
}

/** Rows that fail for one reason in one column. */
export class RowErrorGroupView {
  @IsString()
  readonly code: string;

  /** What is wrong and how to mend it, in the reader's language. */
  @IsString()
  readonly title: string;

  @OrNull()
  @IsInt()
  readonly column: number | null;

  @OrNull()
  @IsString()
  readonly heading: string | null;

  @IsInt()
  readonly count: number;

  @NestedList(() => RowErrorView)
  readonly examples: RowErrorView[];
}

export class SuspectedTotalView {
  @IsInt()
  readonly row: number;

  @IsIn(totalSigns)
  readonly sign: TotalSign;

  @IsString()
  readonly text: string;

  @OrNull()
  @Nested(() => WireMoney)
  readonly initial: WireMoney | null;
}

export class AmountColumnView {
  @IsIn(amountFields)
  readonly field: AmountField;

  @Nested(() => WireMoney)
  readonly sum: WireMoney;

  @IsInt()
  readonly zeros: number;

  @IsInt()
  readonly negatives: number;
}

/** Something between an import and its publication. The code is that of the problem that publishing would answer with. */
export class ObstacleView {
  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;

  /** The file that it is about; null when it is about all together. */
  @OrNull()
  @IsUUID()
  readonly fileId: string | null;

  /** The field, column, row, year or line that is meant, in words of the file; empty when the title says all. */
  @IsString({ each: true })
  readonly details: string[];
}

export class FilePreviewView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly name: string;

  @IsIn(directions)
  readonly direction: Direction;

  @IsInt()
  readonly rowsRead: number;

  @IsInt()
  readonly rowsAdded: number;

  @IsInt()
  readonly rowsWithErrors: number;

  @IsInt()
  readonly blankRows: number;

  @IsInt()
  readonly lineCount: number;

  @NestedList(() => AmountColumnView)
  readonly amounts: AmountColumnView[];

  /** Cells that somebody has put right; they will be listed beside the version. */
  @IsInt()
  readonly mendedCells: number;

  @NestedList(() => RowErrorGroupView)
  readonly errors: RowErrorGroupView[];

  @IsInt()
  readonly suspectedTotalCount: number;

  /** The first fifty. */
  @NestedList(() => SuspectedTotalView)
  readonly suspectedTotals: SuspectedTotalView[];

  /** Rows whose initial amount and changes do not make their final amount; they count all the same. */
  @IsInt()
  readonly unbalancedRows: number;

  /** Codes that came in several widths, with the widest: perhaps zeros were lost. */
  @NestedList(() => CodeWidthBody)
  readonly unevenCodes: CodeWidthBody[];

  @IsString({ each: true })
  readonly fiscalYears: string[];
}

export class DirectionTotalsView {
  @IsIn(directions)
  readonly direction: Direction;

  @Nested(() => AmountsView)
  readonly gross: AmountsView;

  @Nested(() => AmountsView)
  readonly eliminations: AmountsView;

  @Nested(() => AmountsView)
  readonly consolidated: AmountsView;

  @IsInt()
  readonly lineCount: number;
}

/** A printed total beside what the files add up to. */
export class ControlTotalView extends ControlTotalBody {
  @OrNull()
  @Nested(() => WireMoney)
  readonly found: WireMoney | null;

  /** Found less printed; null when nothing was found. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly difference: WireMoney | null;
}

export class PreviewLineView {
  @IsString()
  readonly code: string;

  @IsBoolean()
  readonly elimination: boolean;

  /** What the files call it, from the widest step to the nearest. */
  @IsString({ each: true })
  readonly names: string[];

  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @IsInt()
  readonly rowCount: number;
}

export class ImportPreviewView {
  @IsInt()
  readonly revision: number;

  @NestedList(() => FilePreviewView)
  readonly files: FilePreviewView[];

  @NestedList(() => DirectionTotalsView)
  readonly totals: DirectionTotalsView[];

  @NestedList(() => ControlTotalView)
  readonly controlTotals: ControlTotalView[];

  /** The first twenty lines, as they would be published. */
  @NestedList(() => PreviewLineView)
  readonly lines: PreviewLineView[];

  /** Empty when the import can be published as it is. */
  @NestedList(() => ObstacleView)
  readonly obstacles: ObstacleView[];
}
