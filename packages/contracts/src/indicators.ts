import './metadata.js';
import { indicatorUnits, rightCodes, type IndicatorUnit, type RightCode } from '@madang/rights';
import { IsIn, IsInt, IsOptional, IsString, Matches } from 'class-validator';
import { IsTextMap, NestedList, OrNull } from './wire.js';

/** Units of the catalogue, and one that surveys use. */
export type SeriesUnit = IndicatorUnit | 'score_0_10';
export const seriesUnits: readonly SeriesUnit[] = [...(Object.keys(indicatorUnits) as IndicatorUnit[]), 'score_0_10'];

/** Which way is better; `target` is best inside its band, `none` where more is neither better nor worse. */
export const seriesDirections = ['up', 'down', 'target', 'none'] as const;
export type SeriesDirection = (typeof seriesDirections)[number];

export class IndicatorsFilter {
  /** Only indicators of this right. */
  @IsOptional()
  @IsIn(rightCodes)
  right?: RightCode;
}

export class IndicatorView {
  @IsString()
  readonly code: string;

  /** The indicator of the common catalogue that it is; null for one of the city's own. */
  @OrNull()
  @IsString()
  readonly indicator: string | null;

  @OrNull()
  @IsIn(rightCodes)
  readonly right: RightCode | null;

  @IsTextMap()
  readonly labels: Readonly<Record<string, string>>;

  @IsIn(seriesUnits)
  readonly unit: SeriesUnit;

  @IsIn(seriesDirections)
  readonly direction: SeriesDirection;

  /** Null where the source does not say of which year it is. */
  @OrNull()
  @IsInt()
  readonly year: number | null;

  @IsString()
  readonly source: string;

  /** What a reader must know before relying on it, by language. */
  @IsTextMap()
  readonly notes: Readonly<Record<string, string>>;
}

/** Where a district stands among those with a value. */
export class PlacedValueView {
  /** A decimal exactly as the source has it. */
  @Matches(/^-?\d+(?:\.\d+)?$/)
  readonly value: string;

  /** 1 is worst off; equals share a place. Null where neither way is better. */
  @OrNull()
  @IsInt()
  readonly place: number | null;
}

export class DistrictValueView extends PlacedValueView {
  @IsString()
  readonly district: string;

  @IsString()
  readonly name: string;
}

export class IndicatorTableView extends IndicatorView {
  /** Worst off first; by the number of the district where neither way is better. */
  @NestedList(() => DistrictValueView)
  readonly values: DistrictValueView[];
}

export class IndicatorListView {
  @NestedList(() => IndicatorTableView)
  readonly items: IndicatorTableView[];
}
