import './metadata.js';
import { dimensions, directions, type Dimension, type Direction } from '@madang/budget';
import { IsIn, IsInt, IsString, Matches } from 'class-validator';
import { AmountsView, BudgetGroupsFilter, BudgetStepView, BudgetVersionView } from './budgets.js';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';

/** Years side by side: the same parts in the newest version of each year. */
export class BudgetYearsFilter extends BudgetGroupsFilter {}

export class BudgetYearView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  /** Prices of that year, as the city gave them; null where it did not. */
  @OrNull()
  @IsString()
  @Matches(/^\d+(?:\.\d+)?$/)
  readonly priceIndex: string | null;
}

/** What one part had in one year. */
export class YearAmountsView {
  @IsInt()
  readonly fiscalYear: number;

  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @Nested(() => AmountsView)
  readonly perResident: AmountsView;

  /** The asked amount for each resident in prices of the newest year; null where prices of either year are not known. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly realPerResident: WireMoney | null;
}

export class PartYearsView {
  /** Null for lines that have no code in this dimension. */
  @OrNull()
  @IsString()
  readonly key: string | null;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  /** Oldest first; years in which the part did not exist are absent. */
  @NestedList(() => YearAmountsView)
  readonly years: YearAmountsView[];
}

export class BudgetYearsView {
  @IsIn(directions)
  readonly direction: Direction;

  @IsIn(dimensions)
  readonly by: Dimension;

  @NestedList(() => BudgetStepView)
  readonly within: BudgetStepView[];

  /** Oldest first. */
  @NestedList(() => BudgetYearView)
  readonly years: BudgetYearView[];

  /** Largest first in the newest year, gross: what the city pays to its own bodies is in them. */
  @NestedList(() => PartYearsView)
  readonly parts: PartYearsView[];

  /** How many further parts there are. */
  @IsInt()
  readonly partsLeftOut: number;
}
