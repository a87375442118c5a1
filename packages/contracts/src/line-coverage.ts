import './metadata.js';
import { tagFields, type TagField } from '@madang/rights';
import { IsIn, IsInt } from 'class-validator';
import { BudgetVersionView } from './budgets.js';
import { Nested, NestedList, OrNull, WireMoney } from './wire.js';

/** How much of the money something is known about. Lines count with the size of their amount as voted, eliminations do not. */
export class FieldCoverageView {
  @IsIn(tagFields)
  readonly field: TagField;

  /** In hundredths of a per cent, rounded down; null where there is no money. */
  @OrNull()
  @IsInt()
  readonly share: number | null;

  @Nested(() => WireMoney)
  readonly known: WireMoney;

  @Nested(() => WireMoney)
  readonly whole: WireMoney;

  @IsInt()
  readonly lines: number;

  @IsInt()
  readonly unknownLines: number;
}

export class CoverageView {
  /** Null before the first budget. */
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  @NestedList(() => FieldCoverageView)
  readonly fields: FieldCoverageView[];

  /** Lines whose rights the city has weighed itself. */
  @IsInt()
  readonly weighedLines: number;

  /** Lines that the year before did not have, and of whose function nothing is known. */
  @IsInt()
  readonly freshUnknownLines: number;

  /** How many acts of classifying there were so far. */
  @IsInt()
  readonly revision: number;
}

/** Before and after an act. */
export class CoverageChangeView {
  @IsIn(tagFields)
  readonly field: TagField;

  @OrNull()
  @IsInt()
  readonly before: number | null;

  @OrNull()
  @IsInt()
  readonly after: number | null;
}
