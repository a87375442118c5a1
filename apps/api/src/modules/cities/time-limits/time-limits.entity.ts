import type { LimitWishes, Weekday } from '@madang/accountability';
import type { CalendarDate, CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../city.entity.js';

export interface Holiday {
  readonly on: CalendarDate;
  readonly names: Readonly<Record<string, string>>;
}

/** Where a city's time limits differ from the common ones, and the days on which none of them ends. Without a row: nowhere, and none. */
@Entity('time_limits')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class TimeLimitsRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Counts up with every settling, from 1: the `ETag` of the next. */
  @Column('integer', { default: 1 }) revision: number;
  @Column('jsonb') wishes: LimitWishes;
  /** ISO 8601: 1 is Monday. */
  @Column('jsonb') closedWeekdays: readonly Weekday[];
  @Column('jsonb') holidays: readonly Holiday[];
  @TextColumn() publishedIn: string;
  @AtColumn() settledAt: Date;
}
