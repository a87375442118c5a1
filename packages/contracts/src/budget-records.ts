import './metadata.js';
import { directions } from '@madang/budget';
import type { Direction } from '@madang/budget';
import { IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { AmountsView, BudgetVersionView } from './budgets.js';
import { Nested, NestedList, OrNull } from './wire.js';

/** What the whole city spends or takes in, counted once. */
export class RecordedSumView {
  @IsIn(directions)
  readonly direction: Direction;

  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @IsInt()
  readonly lineCount: number;
}

/** A published version as the office keeps it: with its sums, and who published it. */
export class BudgetRecordView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  /** Null when they are not known any more, and where no person did. */
  @OrNull()
  @IsString()
  readonly publishedBy: string | null;

  /** The import that it came from, with the original files. */
  @OrNull()
  @IsUUID()
  readonly importId: string | null;

  @NestedList(() => RecordedSumView)
  readonly sums: RecordedSumView[];
}

export class BudgetRecordListView {
  @NestedList(() => BudgetRecordView)
  readonly items: BudgetRecordView[];
}
