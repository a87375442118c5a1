import type { CalendarDate, CityId } from '@madang/basics';
import { Entity, PrimaryColumn } from 'typeorm';

/** A day on which a city's ratings were released: once, in one process, however many run. */
@Entity('rating_release_day')
export class RatingReleaseDayRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('date') releasedOn: CalendarDate;
}
