import type { AnyMoney } from '../format/money.js';

/** An amount, a plain number, or nothing: a year without a figure is a gap, never a zero. */
export type ChartValue = AnyMoney | number | null;

export interface BarSeries {
  readonly name: string;
  readonly values: readonly ChartValue[];
  /** Where each bar begins, if not at zero: what was spent before it. */
  readonly from?: readonly ChartValue[];
  /** One of the chart colours; the order of the series where none is named. */
  readonly colour?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Bars side by side, lying unless said otherwise: long names have room, lengths are compared exactly. */
export interface BarSpec {
  readonly kind: 'bars';
  /** One for each bar, from the top. Twelve at most: merge what is left into "Other". */
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  readonly stacked?: boolean;
  readonly standing?: boolean;
  /** A line across all bars, such as at the money there is. Its name and value stand in the words or the table, too. */
  readonly reference?: { readonly name: string; readonly value: ChartValue };
}

export interface AreaPart {
  readonly label: string;
  readonly value: AnyMoney | number;
  /** Merged of what is too small to be seen by itself. */
  readonly rest?: boolean;
}

/** The whole at once, each part as large as its amount. Nothing below zero has an area: leave it out, and let the table say it. */
export interface AreaSpec {
  readonly kind: 'areas';
  /** The largest first. */
  readonly parts: readonly AreaPart[];
}

export type ChartSpec = BarSpec | AreaSpec;

/** What a drawing gets beside its data. */
export interface DrawingProps<Spec extends ChartSpec> {
  readonly spec: Spec;
  /** The finding, which names the picture. */
  readonly name: string;
}
