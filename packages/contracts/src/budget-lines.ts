import './metadata.js';
import { dimensions, directions, rigidities } from '@madang/budget';
import type { Dimension, Direction, Rigidity } from '@madang/budget';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsBoolean, IsBooleanString, IsIn, IsInt, IsOptional, IsString, Length } from 'class-validator';
import { AmountsView, BudgetGroupView, BudgetPartFilter, BudgetStepView, BudgetVersionView } from './budgets.js';
import { PageOf } from './paging.js';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export class BudgetLinesFilter extends BudgetPartFilter {
  /** Only the money that the city pays to its own bodies; without this, all but that. */
  @IsOptional()
  @IsBooleanString()
  eliminations?: string;
}

export class BudgetSearchFilter extends BudgetPartFilter {
  @IsString()
  @Length(2, 100)
  q: string;
}

export class ClassifiedView {
  @IsString()
  readonly code: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

export class BudgetLineCardView {
  @IsString()
  readonly code: string;

  @IsIn(directions)
  readonly direction: Direction;

  @IsBoolean()
  readonly elimination: boolean;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly programme: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly department: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly chapter: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly economic: ClassifiedView | null;

  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @Nested(() => AmountsView)
  readonly perResident: AmountsView;

  @OrNull()
  @IsInt()
  readonly share: number | null;
}

export class BudgetLinesView extends PageOf(() => BudgetLineCardView) {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @NestedList(() => BudgetStepView)
  readonly within: BudgetStepView[];

  /** All lines of the list, however many pages they fill. */
  @IsInt()
  readonly lineCount: number;
}

/** A part of the budget whose name holds the words. */
export class BudgetHitView extends BudgetGroupView {
  @IsIn(dimensions)
  readonly dimension: Dimension;
}

export class BudgetSearchView extends BudgetLinesView {
  /** `words`: every word was found. `similar`: none was, so these resemble them. */
  @IsIn(['words', 'similar'])
  readonly matched: 'words' | 'similar';

  /** Counting stops at a thousand lines; this says that there are more. */
  @IsBoolean()
  readonly moreThanCounted: boolean;

  @NestedList(() => BudgetHitView)
  readonly parts: BudgetHitView[];
}

export class FreeAmountView {
  @Nested(() => WireMoney)
  readonly appropriation: WireMoney;

  @Nested(() => WireMoney)
  readonly committed: WireMoney;

  @Nested(() => WireMoney)
  readonly earmarked: WireMoney;

  @Nested(() => WireMoney)
  readonly free: WireMoney;
}

/** What part of a line serves a right, by the function that the money is spent for. */
export class ServedRightView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  /** In hundredths of a per cent of the line. */
  @IsInt()
  readonly weight: number;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

export class LineYearView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @Nested(() => AmountsView)
  readonly perResident: AmountsView;
}

export class BudgetLineView extends BudgetLineCardView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  /** Whether the newest budget still has this line; otherwise this is the last that had it. */
  @IsBoolean()
  readonly current: boolean;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly body: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly district: ClassifiedView | null;

  /** From the widest part of the budget to the one nearest to the line. */
  @NestedList(() => BudgetStepView)
  readonly path: BudgetStepView[];

  /** Null for income and eliminations: nothing of them can be moved. */
  @OrNull()
  @Nested(() => FreeAmountView)
  readonly free: FreeAmountView | null;

  @OrNull()
  @IsIn(rigidities)
  readonly rigidity: Rigidity | null;

  /** How many rows of the files were added into this line. */
  @IsInt()
  readonly rowCount: number;

  /** The COFOG group, where one is known, with its official English name. */
  @OrNull()
  @Nested(() => ClassifiedView)
  readonly cofog: ClassifiedView | null;

  /** Of the appropriation; empty when the function of the money serves no right in particular. */
  @NestedList(() => ServedRightView)
  readonly rights: ServedRightView[];

  @OrNull()
  @Nested(() => WireMoney)
  readonly notAttributed: WireMoney | null;

  /** Oldest first; of each year the version published last. */
  @NestedList(() => LineYearView)
  readonly years: LineYearView[];
}
