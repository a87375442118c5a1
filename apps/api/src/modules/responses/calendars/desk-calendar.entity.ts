import type { CityId, PersonId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';

/** The address of somebody's calendar of due dates. The token itself is in the address alone; here stands its SHA-256. */
@Entity('desk_calendar')
@Unique(['cityId', 'tokenHash'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class DeskCalendarRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') personId: PersonId;
  @TextColumn() tokenHash: string;
  @AtColumn() madeAt: Date;
}
