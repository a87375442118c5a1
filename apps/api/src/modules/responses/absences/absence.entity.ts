import type { Brand, CalendarDate, CityId, PersonId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';

export type AbsenceId = Brand<string, 'AbsenceId'>;

/** Somebody of the office is away, and who stands in. It ends by itself with its last day in the city, or earlier by hand. */
@Entity('absence')
@Index(['cityId', 'personId'])
@Index(['cityId', 'substituteId'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'substituteId'], ['cityId', 'id'])
export class AbsenceRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AbsenceId;
  @Column('uuid') personId: PersonId;
  @Column('uuid', { nullable: true }) substituteId: PersonId | null;
  @OnColumn() fromOn: CalendarDate;
  @OnColumn() untilOn: CalendarDate;
  @AtColumn() enteredAt: Date;
  @AtColumn({ nullable: true }) endedAt: Date | null;
}
