import './metadata.js';
import { closedDaysLimits, defaultResponseLimits, type LimitCode, type Weekday } from '@madang/accountability';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { IsDay, IsTextMap, NestedList, OrNull } from './wire.js';

const limitCodes = Object.keys(defaultResponseLimits);
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** A limit that differs from the common one. Shorter is free; longer needs the published rule that allows it. */
export class TimeLimitWishBody {
  @IsIn(limitCodes)
  limit: LimitCode;

  @IsInt()
  @Min(1)
  @Max(1000)
  days: number;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(500)
  publishedRule?: string;
}

export class HolidayBody {
  @IsDay()
  on: string;

  /** By language. */
  @IsTextMap()
  names: Record<string, string>;
}

/** All of a city's time limits at once: what is not named is as everywhere. */
export class TimeLimitsBody {
  @ArrayMaxSize(60)
  @NestedList(() => TimeLimitWishBody)
  limits: TimeLimitWishBody[];

  @ArrayMaxSize(closedDaysLimits.weekdays)
  @IsIn(weekdays, { each: true })
  closedWeekdays: Weekday[];

  @ArrayMaxSize(300)
  @NestedList(() => HolidayBody)
  holidays: HolidayBody[];

  /** The ordinance or decision in which the city has published all this. */
  @Trimmed()
  @IsString()
  @Length(1, 500)
  publishedIn: string;
}

export class TimeLimitView {
  @IsIn(limitCodes)
  readonly limit: LimitCode;

  @IsInt()
  readonly days: number;

  @IsInt()
  readonly defaultDays: number;

  @OrNull()
  @IsString()
  readonly publishedRule: string | null;
}

export class HolidayView {
  @IsDay()
  readonly on: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

/** The time limits for clocks that start from now on. A clock that runs keeps the date that it was given. */
export class TimeLimitsView {
  /** For `If-Match` when they are settled anew; 0 where nothing is settled. */
  @IsInt()
  readonly revision: number;

  @NestedList(() => TimeLimitView)
  readonly limits: TimeLimitView[];

  /** 1 is Monday. No limit ends on them. */
  @IsIn(weekdays, { each: true })
  readonly closedWeekdays: Weekday[];

  @NestedList(() => HolidayView)
  readonly holidays: HolidayView[];

  @OrNull()
  @IsString()
  readonly publishedIn: string | null;
}
