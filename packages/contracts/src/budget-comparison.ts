import './metadata.js';
import { directions, type Direction } from '@madang/budget';
import { IsIn, IsInt, IsOptional, IsString, Matches } from 'class-validator';
import { phases, BudgetVersionView } from './budgets.js';
import { ClassifiedView } from './budget-lines.js';
import { PageFilter, PageOf } from './paging.js';
import { Nested, OrNull, WireMoney } from './wire.js';
import type { Phase } from '@madang/budget';

export class ComparisonFilter extends PageFilter {
  /**
   * The version to compare with: a fiscal year (its newest), or an id. When not said, the one before it of the same year, else the
   * newest of an earlier year; the version itself where there is none.
   */
  @IsOptional()
  @IsString()
  @Matches(/^(?:latest|\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  since?: string;

  @IsOptional()
  @IsIn(directions)
  direction?: Direction;

  @IsOptional()
  @IsIn(phases)
  phase?: Phase;
}

export const lineChanges = ['added', 'removed', 'changed'] as const;
export type LineChangeKind = (typeof lineChanges)[number];

export class LineChangeView {
  @IsString()
  readonly code: string;

  @IsIn(lineChanges)
  readonly change: LineChangeKind;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly programme: ClassifiedView | null;

  /** The economic step, else the chapter. */
  @OrNull()
  @Nested(() => ClassifiedView)
  readonly kind: ClassifiedView | null;

  /** Null where the line did not exist, or nothing was executed. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly before: WireMoney | null;

  @OrNull()
  @Nested(() => WireMoney)
  readonly after: WireMoney | null;

  @Nested(() => WireMoney)
  readonly difference: WireMoney;

  /** For each resident of its year, in prices of the later year; null where residents or prices are not known. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly realBefore: WireMoney | null;

  @OrNull()
  @Nested(() => WireMoney)
  readonly realAfter: WireMoney | null;
}

/** What became of every line between two versions: of the same year, where one corrects the other, or of two years. */
export class ComparisonView extends PageOf(() => LineChangeView) {
  @Nested(() => BudgetVersionView)
  readonly before: BudgetVersionView;

  @Nested(() => BudgetVersionView)
  readonly after: BudgetVersionView;

  @IsIn(directions)
  readonly direction: Direction;

  @IsIn(phases)
  readonly phase: Phase;

  @IsInt()
  readonly added: number;

  @IsInt()
  readonly removed: number;

  @IsInt()
  readonly changed: number;

  @IsInt()
  readonly unchanged: number;

  /** All lines together, less what the city pays to its own bodies. */
  @Nested(() => WireMoney)
  readonly totalBefore: WireMoney;

  @Nested(() => WireMoney)
  readonly totalAfter: WireMoney;
}
