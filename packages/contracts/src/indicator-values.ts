import './metadata.js';
import { Type } from 'class-transformer';
import { valueStandings, type ValueStanding } from '@madang/rights';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { NestedList, OrNull } from './wire.js';

/** How a figure came about. */
export const valueQualities = ['official', 'survey', 'estimated', 'resident-collected'] as const;
export type ValueQuality = (typeof valueQualities)[number];

/** A decimal with a point, every digit as the source has it. */
export const decimalPattern = /^-?\d{1,20}(?:\.\d{1,20})?$/;

/** Lines of text without control characters, of which PostgreSQL keeps not even all. */
export const plainLines = /^[\P{Cc}\n\t]*$/u;

export const earliestYear = 1800;
export const latestYear = 2200;

/** One figure, as everybody may see it: where it is hidden, nothing that it is made of is told either. */
export class IndicatorValueView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly code: string;

  /** Of the definition under which it was counted. */
  @IsInt()
  readonly version: number;

  /** Null where the source does not say of which year it is. */
  @OrNull()
  @IsInt()
  readonly year: number | null;

  /** Null for everybody. */
  @OrNull()
  @IsString()
  readonly group: string | null;

  /** Null for the whole city. */
  @OrNull()
  @IsString()
  readonly district: string | null;

  /** Null where it is hidden. */
  @OrNull()
  @Matches(decimalPattern)
  readonly value: string | null;

  @OrNull()
  @Matches(decimalPattern)
  readonly numerator: string | null;

  @OrNull()
  @Matches(decimalPattern)
  readonly denominator: string | null;

  @OrNull()
  @IsInt()
  readonly sampleSize: number | null;

  /** There, but not told, lest it point at somebody. */
  @IsBoolean()
  readonly hidden: boolean;

  @IsIn(valueQualities)
  readonly quality: ValueQuality;

  @IsString()
  readonly source: string;

  @OrNull()
  @IsString()
  readonly sourceUrl: string | null;

  /** Null where the source does not say. */
  @OrNull()
  @IsString()
  readonly licence: string | null;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsRFC3339()
  readonly recordedAt: string;
}

/** What stood in a cell before it was corrected. */
export class EarlierValueView {
  @OrNull()
  @IsInt()
  readonly year: number | null;

  @OrNull()
  @IsString()
  readonly group: string | null;

  @OrNull()
  @IsString()
  readonly district: string | null;

  /** Null where it is hidden. */
  @OrNull()
  @Matches(decimalPattern)
  readonly value: string | null;

  @IsString()
  readonly source: string;

  @IsRFC3339()
  readonly recordedAt: string;

  @IsRFC3339()
  readonly replacedAt: string;

  @IsString()
  readonly because: string;
}

/** The figures of one group in one place over the years, oldest first. */
export class SeriesView {
  @OrNull()
  @IsString()
  readonly group: string | null;

  @OrNull()
  @IsString()
  readonly district: string | null;

  /** What its latest figure says. */
  @IsIn(valueStandings)
  readonly standing: ValueStanding;

  /** 1 is worst off among the groups of the whole city, or among the districts; null where neither way is better or nothing is told. */
  @OrNull()
  @IsInt()
  readonly place: number | null;

  @NestedList(() => IndicatorValueView)
  readonly values: IndicatorValueView[];
}

export class IndicatorValuesFilter {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(plainLines)
  code?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(earliestYear)
  @Max(latestYear)
  year?: number;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(plainLines)
  group?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(plainLines)
  district?: string;
}

export class IndicatorValuesView {
  @NestedList(() => IndicatorValueView)
  readonly items: IndicatorValueView[];
}

/** One figure that staff write down, or one that takes the place of another. */
export class IndicatorValueBody {
  @OrNull()
  @IsInt()
  @Min(earliestYear)
  @Max(latestYear)
  year: number | null;

  @OrNull()
  @IsString()
  group: string | null;

  @OrNull()
  @IsString()
  district: string | null;

  /** Null only where the source hides it. */
  @OrNull()
  @Matches(decimalPattern)
  value: string | null;

  @OrNull()
  @Matches(decimalPattern)
  numerator: string | null;

  @OrNull()
  @Matches(decimalPattern)
  denominator: string | null;

  @OrNull()
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  sampleSize: number | null;

  @IsIn(valueQualities)
  quality: ValueQuality;

  @IsString()
  @MinLength(3)
  @MaxLength(500)
  @Matches(plainLines)
  source: string;

  @OrNull()
  @Matches(/^https?:\/\/[^\s]{3,500}$/)
  sourceUrl: string | null;

  @OrNull()
  @IsString()
  @MaxLength(200)
  @Matches(plainLines)
  licence: string | null;

  @OrNull()
  @IsString()
  @MaxLength(1000)
  @Matches(plainLines)
  note: string | null;

  /** Needed where a figure stands there already: why it is replaced. The old one stays readable. */
  @OrNull()
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  @Matches(plainLines)
  because: string | null;
}
