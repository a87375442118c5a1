import './metadata.js';
import { IsInt, IsString, Matches } from 'class-validator';
import { AmountsView, BudgetVersionView } from './budgets.js';
import { IndicatorView } from './indicators.js';
import { Nested, NestedList, OrNull } from './wire.js';

/** What the budget gives to the department of the district itself; the city spends in districts beyond that. */
export class OwnBudgetView {
  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  /** For each resident of the district; null where they are not counted. */
  @OrNull()
  @Nested(() => AmountsView)
  readonly perResident: AmountsView | null;
}

export class DistrictCardView {
  @IsString()
  readonly code: string;

  @IsString()
  readonly name: string;

  @OrNull()
  @IsInt()
  readonly population: number | null;

  /** Null where no line of the newest budget belongs to the district. */
  @OrNull()
  @Nested(() => OwnBudgetView)
  readonly budget: OwnBudgetView | null;

  /** Published proposals about the district. */
  @IsInt()
  readonly proposals: number;
}

export class DistrictListView {
  /** The newest budget; null before there is one. */
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  @NestedList(() => DistrictCardView)
  readonly items: DistrictCardView[];
}

/** One indicator of one district. */
export class DistrictIndicatorView extends IndicatorView {
  @Matches(/^-?\d+(?:\.\d+)?$/)
  readonly value: string;

  /** 1 is worst off; equals share a place. Null where neither way is better. */
  @OrNull()
  @IsInt()
  readonly place: number | null;

  /** How many districts have a value. */
  @IsInt()
  readonly of: number;
}

export class DistrictDetailView extends DistrictCardView {
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** Where it is worse off than others first; never added up. */
  @NestedList(() => DistrictIndicatorView)
  readonly indicators: DistrictIndicatorView[];
}
